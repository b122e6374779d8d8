import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ruleset from 'virtual:ruleset';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '#engine/answers.ts';
import { PROFILES, readProfiles } from '../rules/profiles.ts';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly problems: readonly string[];
}

interface Found {
  readonly applicability: string;
  readonly outcome: string | null;
  readonly timing: string;
}

const folder = mkdtempSync(join(tmpdir(), 'cra checklist '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line as a user does, in a process of its own, from another folder. */
function cli(
  args: readonly string[],
  input: string | Buffer = '',
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [join(process.cwd(), 'scripts/cli.mjs'), ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, VITEST: undefined, NODE_ENV: undefined, ...env },
  });
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, out, problems: errors.split('\n').filter((line) => line !== '') });
    });
  });
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function parsed(text: string): unknown {
  return JSON.parse(text) as unknown;
}

function obligationsIn(document: unknown): Readonly<Record<string, Found>> {
  if (!isRecord(document) || !isRecord(document['obligations'])) throw new Error('no obligations');
  return document['obligations'] as Record<string, Found>;
}

function inShort({ applicability, outcome }: Found): string {
  return outcome === null ? applicability : `${applicability}/${outcome}`;
}

const profiles = readProfiles(ruleset);
const firstProfile = join(process.cwd(), PROFILES, profiles[0]?.file ?? '');

beforeAll(async () => {
  // The first start builds.
  expect((await cli(['--help'])).status).toBe(0);
}, 120_000);

describe('the README', () => {
  it('has a line for --ndjson that works as it stands', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, input = '', args = ''] =
      /^echo '(.+)' \| npm run --silent cli -- (.+)$/m.exec(readme) ?? [];
    const { status, problems, out } = await cli(args.split(' '), input);
    expect({ status, problems }).toEqual({ status: 0, problems: [] });
    expect(Object.keys(obligationsIn(parsed(out)))).toHaveLength(ruleset.obligations.length);
  });
});

describe('assess', () => {
  it('gives for every profile what the profile expects', async () => {
    const files = profiles.map((profile) => join(process.cwd(), PROFILES, profile.file));
    const { status, out, problems } = await cli(['assess', ...files]);
    expect({ status, problems }).toEqual({ status: 0, problems: [] });
    const results = parsed(out);
    if (!Array.isArray(results)) throw new Error('several files give a list');
    const found = results.map((result) =>
      Object.fromEntries(
        Object.entries(obligationsIn(result)).map(([id, finding]) => [id, inShort(finding)]),
      ),
    );
    expect(found).toEqual(profiles.map((profile) => profile.expect));
  });

  it('answers line by line, in the order of the lines, whatever is in them', async () => {
    const lines = profiles.map(({ on, answers }) => JSON.stringify({ format: 1, on, answers }));
    const { status, out } = await cli(['assess', '--ndjson'], `${lines.join('\n')}\n`);
    expect(status).toBe(0);
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => obligationsIn(parsed(line)));
    expect(found.map((each) => Object.values(each).map(inShort))).toEqual(
      profiles.map((profile) => Object.values(profile.expect)),
    );
    for (const finding of found.flatMap((each) => Object.values(each))) {
      expect(Object.keys(finding)).toEqual(['applicability', 'outcome', 'timing']);
      expect(['in-force', 'upcoming']).toContain(finding.timing);
    }
  });

  it('takes the assessment date from --on, before the one in the file', async () => {
    const last = ruleset.obligations
      .flatMap(({ inForce }) => inForce.map(({ from }) => from))
      .sort();
    const day = last.at(-1) ?? '';
    const { out } = await cli(['assess', firstProfile, '--on', day]);
    const timings = Object.values(obligationsIn(parsed(out))).map(({ timing }) => timing);
    expect(new Set(timings)).toEqual(new Set(['in-force']));
  });
});

describe('report', () => {
  it('writes a PDF, and the same bytes again', async () => {
    expect(await cli(['report', firstProfile, '-o', 'one.pdf'])).toMatchObject({
      status: 0,
      out: '',
    });
    await cli(['report', firstProfile, '-o', 'two.pdf']);
    const [one, two] = ['one.pdf', 'two.pdf'].map((name) => readFileSync(join(folder, name)));
    expect(one?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  it('writes the same words as plain text', async () => {
    await cli(['report', firstProfile, '-o', 'one.txt']);
    const text = readFileSync(join(folder, 'one.txt'), 'utf8');
    expect(text).toContain('Assessment report');
    for (const { title } of ruleset.obligations) expect(text).toContain(title);
  });

  it.each([
    ['html', '<!doctype html>'],
    ['htm', '<!doctype html>'],
    ['md', '# Assessment report\n'],
    ['csv', '\ufeffProduct,Id,Code,'],
    ['TXT', ''],
  ])('writes .%s', async (ending, beginning) => {
    expect(await cli(['report', firstProfile, '-o', `one.${ending}`])).toMatchObject({
      status: 0,
      out: '',
      problems: [],
    });
    const text = readFileSync(join(folder, `one.${ending}`), 'utf8');
    expect(text.startsWith(beginning)).toBe(true);
    for (const { title } of ruleset.obligations) expect(text).toContain(title.split(/[&"<>]/)[0]);
  });

  it('writes as .json what assess prints', async () => {
    await cli(['report', firstProfile, '-o', 'one.json']);
    const { out } = await cli(['assess', firstProfile]);
    expect(readFileSync(join(folder, 'one.json'), 'utf8')).toBe(out);
  });

  it('writes the same bytes in every time zone and language', async () => {
    for (const ending of ['pdf', 'html', 'md', 'txt', 'json', 'csv']) {
      const places = [
        ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
        ['Pacific/Pago_Pago', 'C'],
      ].map(([TZ, LANG]) => ({ TZ, LANG, LC_ALL: LANG }));
      const files = places.map((_, index) => `zone${index}.${ending}`);
      for (const [index, env] of places.entries()) {
        await cli(['report', firstProfile, '-o', files[index] ?? ''], '', env);
      }
      const [one, two] = files.map((name) => readFileSync(join(folder, name)));
      expect(one?.length).toBeGreaterThan(1000);
      expect(one?.equals(two ?? Buffer.alloc(0)), ending).toBe(true);
    }
  });

  it.each(['one.docx', 'one.xls', 'one.pdff'])(
    'refuses %s and names the endings',
    async (output) => {
      const { status, out, problems } = await cli(['report', firstProfile, '-o', output]);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(problems).toEqual([
        `${output}: a report is written as .pdf, .html, .md, .txt, .json or .csv`,
      ]);
    },
  );

  it('never writes over the answers file, also not through a link to it', async () => {
    const text = 'format: 1\nanswers: {}\n';
    const name = file('own.yaml', text);
    symlinkSync(join(folder, name), join(folder, 'link.pdf'));
    for (const output of [name, 'link.pdf']) {
      expect(await cli(['report', name, '-o', output])).toMatchObject({ status: 2, out: '' });
    }
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('says so when the PDF cannot be written', async () => {
    const { status, problems } = await cli([
      'report',
      firstProfile,
      '-o',
      'no/such/folder/one.pdf',
    ]);
    expect(status).toBe(1);
    expect(problems.join()).toContain('could not be written');
  });
});

describe('bad input is refused with status 2, every problem named, nothing on standard output', () => {
  const [choice] = Object.values(ruleset.questions).filter(({ kind }) => kind === 'choice');
  const [choices] = Object.values(ruleset.questions).filter(({ kind }) => kind === 'choices');
  const [each] = Object.values(ruleset.questions).filter(({ forEach }) => forEach !== undefined);
  const id = { choice: String(choice?.id), choices: String(choices?.id), each: String(each?.id) };

  async function refused(
    args: readonly string[],
    input?: string | Buffer,
  ): Promise<readonly string[]> {
    const { status, out, problems } = await cli(args, input);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    return problems;
  }

  it('all problems of a file, each with line and column', async () => {
    const name = file(
      'bad.yaml',
      [
        'format: 7',
        'prodct: { name: Speaker }',
        'on: 2026-02-30',
        'answers:',
        `  ${id.choice.slice(0, -1)}: manufacturer`,
        `  ${id.choice}: banana`,
        `  ${id.choices}: [ota-direct, ota-direct, none]`,
        `  ${id.each}: { by-pigeon: yes }`,
        '',
      ].join('\n'),
    );
    const problems = await refused(['assess', name]);
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'bad.yaml:1:9:',
      'bad.yaml:2:1:',
      'bad.yaml:3:5:',
      'bad.yaml:5:3:',
      `bad.yaml:6:${5 + id.choice.length}:`,
      expect.stringMatching(/^bad\.yaml:7:\d+:$/),
      expect.stringMatching(/^bad\.yaml:7:\d+:$/),
      expect.stringMatching(/^bad\.yaml:8:\d+:$/),
    ]);
    const all = problems.join('\n');
    expect(all).toContain('did you mean "product"?');
    expect(all).toContain(`did you mean "${id.choice}"?`);
    expect(all).toContain('unknown option "banana"');
    expect(all).toContain('excludes the others');
    expect(all).toContain('unknown route "by-pigeon"');
  });

  it.each([
    ['an option in a list', `${id.choice}: [manufacturer]`, 'a list where one option is expected'],
    ['a list as text', `${id.choices}: ota-direct`, 'where a list of options is expected'],
    ['one answer for all routes', `${id.each}: yes`, 'one answer for each route'],
    ['nothing', `${id.choice}:`, 'nothing where one option is expected'],
  ])('a wrong type: %s', async (_name, line, message) => {
    const problems = await refused([
      'assess',
      file('type.yaml', `format: 1\nanswers:\n  ${line}\n`),
    ]);
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  it('text that would steer the terminal, or pass for another line', async () => {
    const name = file('escape.yaml', `format: 1\nanswers:\n  ${id.choice}: "\\e[31mx\\nforged"\n`);
    const problems = await refused(['assess', name]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('\\u{1b}[31mx\\u{a}forged');
  });

  it('broken YAML', async () => {
    const problems = await refused([
      'assess',
      file('broken.yaml', 'format: 1\nanswers: { a: [ }\n'),
    ]);
    expect(problems[0]).toMatch(/^broken\.yaml:2:\d+: /);
  });

  it('a file that is not there, a folder, and a good file with them', async () => {
    const problems = await refused(['assess', 'nowhere.yaml', '.', firstProfile]);
    expect(problems).toEqual([
      'nowhere.yaml: there is no such file',
      '.: is a folder, not an answers file',
    ]);
  });

  it('fifty megabytes of noise, as a file and as lines', async () => {
    const noise = Buffer.alloc(50_000_000, 'ÿ\u0001x');
    const problems = await refused(['assess', file('noise.bin', noise)]);
    expect(problems).toEqual([
      expect.stringMatching(
        /^noise\.bin: is too large: an answers file has at most 1000000 bytes$/,
      ),
    ]);
    expect(await refused(['assess', '--ndjson'], noise.toString())).toEqual([
      expect.stringMatching(/^standard input:1: the line is longer/),
    ]);
  });

  it('text that is not UTF-8', async () => {
    const problems = await refused(['assess', file('latin.yaml', Uint8Array.of(0x66, 0xe9, 0x80))]);
    expect(problems).toEqual(['latin.yaml: is not text in UTF-8']);
  });

  it('more than a document from what has no size', async () => {
    const problems = await refused(['assess', '/dev/zero']);
    expect(problems).toEqual([expect.stringMatching(/^\/dev\/zero: is too large/)]);
  });

  it('a line that is not UTF-8', async () => {
    const line = Buffer.concat([
      Buffer.from('{}\n{"format":1,"answers":{"'),
      Buffer.of(0xff, 0x22),
    ]);
    const problems = await refused(['assess', '--ndjson'], line);
    expect(problems).toContain('standard input:2: the line is not UTF-8');
  });

  it('a key twice in a line', async () => {
    const text = '{"format":1,"answers":{"role":"importer","role":"manufacturer"}}';
    const problems = await refused(['assess', '--ndjson'], text);
    expect(problems).toEqual([expect.stringMatching(/^standard input:1:1:\d+: .*role/)]);
  });

  it('a name that the application would not take either', async () => {
    const long = JSON.stringify({ format: 1, product: { name: 'x'.repeat(201) }, answers: {} });
    expect(await refused(['assess', '--ndjson'], long)).toEqual([
      'standard input:1: product.name: 201 characters; at most 200 are taken',
    ]);
  });

  it('one bad line among good ones, and no other line is answered', async () => {
    const good = JSON.stringify({ format: 1, answers: {} });
    const problems = await refused(['assess', '--ndjson'], `${good}\n{"format":1\n${good}\n[]\n`);
    expect(problems.map((line) => line.split(': ')[0])).toEqual(
      expect.arrayContaining(['standard input:2', 'standard input:4']),
    );
  });

  it('keys that belong to every object', async () => {
    const text = '{"format":1,"answers":{"__proto__":"yes","constructor":"yes","toString":"yes"}}';
    const problems = await refused(['assess', '--ndjson'], text);
    expect(problems).toHaveLength(3);
  });

  it.each([
    ['no file', ['assess']],
    ['an unknown command', ['asses', 'x.yaml']],
    ['an unknown option', ['assess', '--fast', 'x.yaml']],
    ['a date that is none', ['assess', firstProfile, '--on', '2026-13-01']],
    ['a report without a name to write to', ['report', firstProfile]],
  ])('a command with %s', async (_name, args) => {
    expect((await refused(args)).length).toBeGreaterThan(0);
  });
});
