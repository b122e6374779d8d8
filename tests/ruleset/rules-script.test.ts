import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '#cli/rules/main.ts';

const VALID = 'tests/ruleset/valid';
const ACT = 'tests/ruleset/act';
const scratch = mkdtempSync(join(tmpdir(), 'rules-script-'));

afterAll(() => rmSync(scratch, { recursive: true }));

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** As it is run by npm, in a process of its own. */
function script(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/rules.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: process.cwd() },
  });
  return { status: status ?? -1, stdout, stderr };
}

/** The same in this process, which takes a fraction of the time. */
async function rules(...args: readonly string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const take = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    });
  const spies = [take('stdout'), take('stderr')];
  process.exitCode = 0;
  try {
    await main(args, { from: process.cwd(), rules: 'rules', profiles: 'tests/profiles' });
    return { status: process.exitCode, ...written };
  } finally {
    process.exitCode = 0;
    for (const spy of spies) spy.mockRestore();
  }
}

describe('npm run rules', () => {
  it('counts what is there', () => {
    expect(script(VALID)).toEqual({
      status: 0,
      stdout:
        'Rules 1.0: 8 questions, 2 facts, 4 obligations, 5 checks, 2 contradictions, 1 texts, 4 provisions, 3 FAQ items.\n',
      stderr: '',
    });
  });

  it('says what is wrong on standard error, and fails', () => {
    const folder = 'tests/ruleset/broken/citation-unknown';
    const { status, stdout, stderr } = script(folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${folder}/ruleset.yaml:1:1: there is no such file`);
    expect(stderr).toContain(`${folder}/obligations/lamp-safe.yaml:28:70: unknown citation`);
    expect(stderr).toMatch(/\d+ mistakes in the rules\.\n$/);
  });

  it.each([
    [['verfy'], '"verfy" is neither a command nor a folder.'],
    [[VALID, 'more'], 'Nothing is known to be done with "more".'],
    [['verify'], 'Name the folder that has the official text.'],
    [['verify', ACT, VALID, 'more'], 'Nothing is known to be done with "more".'],
    [['coverage', 'no-folder'], '"no-folder" is neither a command nor a folder.'],
    [['package.json'], '"package.json" is a file, and not a folder.'],
    [[''], 'An argument is empty.'],
    [['verify', ''], 'An argument is empty.'],
  ])('does not guess what is meant: %j', async (args, says) => {
    const { status, stdout, stderr } = await rules(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${says}\nUsage:\n  npm run rules`));
  });
});

describe('npm run rules -- --help', () => {
  it('says what there is', async () => {
    const { status, stdout, stderr } = await rules('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage:\n  npm run rules/);
  });
});

describe('npm run rules -- verify', () => {
  it.each([ACT, `${ACT}/lamp-act.txt`])(
    'compares every provision with the text in %s',
    async (path) => {
      expect(await rules('verify', path, VALID)).toEqual({
        status: 0,
        stdout: '4 provisions agree with the official text (lamp-act.txt).\n',
        stderr: '',
      });
    },
  );

  it('says what differs, where, and what rests on it, and fails', async () => {
    const changed = join(scratch, 'changed.txt');
    const act = readFileSync(`${ACT}/lamp-act.txt`, 'utf8');
    writeFileSync(changed, act.replace('Every plug is guarded', 'No plug is guarded'));
    const { status, stdout, stderr } = await rules('verify', changed, VALID);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(
        /^tests\/ruleset\/valid\/sources\/lamp-act\.yaml:18:13: Article 2: .* obligation plugs-guarded, contradiction wet-switch$/,
      ),
      expect.stringMatching(
        /lamp-act\.yaml:19:13: Article 2: .* obligation plugs-guarded, contradiction wet-switch$/,
      ),
      '2 differences between the rules and the official text.',
      '',
    ]);
  });

  it.each([
    ['empty.txt', ''],
    ['foreign.txt', 'Shopping list\n\n1. Milk\n'],
  ])('refuses %s as another file, in one line', async (name, text) => {
    const path = join(scratch, name);
    writeFileSync(path, text);
    expect(await rules('verify', path, VALID)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${path}: this is not the official text; no article, recital or annex was found in it.\n`,
    });
  });

  it('refuses a folder that is named like the official text', async () => {
    const folder = mkdtempSync(join(scratch, 'named-'));
    mkdirSync(join(folder, 'lamp-act.txt'));
    expect(await rules('verify', folder, VALID)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${join(folder, 'lamp-act.txt')}: is a folder, and not the file with the official text.\n`,
    });
  });

  it.each([
    [join(scratch, 'nowhere'), 'no such file or folder'],
    [scratch, 'the official text is not in this folder'],
  ])('says what to do where there is no text: %s', async (path, says) => {
    expect(await rules('verify', path, VALID)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${path}: ${says}. Name the folder that has lamp-act.txt, or that file itself.\n`,
    });
  });
});
