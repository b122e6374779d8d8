import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExamples } from '#examples/read-examples.ts';
import { formatMistake } from '#ruleset/build/mistake.ts';
import { smallRuleset } from '../ruleset/small-ruleset.ts';

const lamps = smallRuleset();

const REED = `
# What stands in a comment is not read.
format: 1
product: { name: Reed lamp, version: '2' }
on: 2026-11-23
about: A lamp.
shows: That it shines.
answers:
  kind-of-lamp: electric
  years-lasting: 3
  years-promised: 2
  owner: not-sure
  plugs: [none]
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'examples-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Reads examples of these texts, by file name. */
function read(texts: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
  const { examples, mistakes } = readExamples(folder, lamps, 'examples');
  return { examples, problems: mistakes.map(formatMistake) };
}

describe('an example', () => {
  it('is named after its file, with its answers as the engine reads them', () => {
    expect(read({ 'reed.yaml': REED, 'README.md': 'Words' })).toEqual({
      problems: [],
      examples: [
        {
          id: 'reed',
          product: { name: 'Reed lamp', version: '2' },
          about: 'A lamp.',
          shows: 'That it shines.',
          answers: {
            'kind-of-lamp': 'electric',
            'years-lasting': 3,
            'years-promised': 2,
            owner: 'not-sure',
            plugs: ['none'],
          },
        },
      ],
    });
  });

  it('stands in the order of the file names', () => {
    const { examples } = read({ 'b.yaml': REED, 'a.yaml': REED });
    expect(examples.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['a wrong option', 'electric', 'electrik', '9:17: option "electrik"', 'electric'],
    ['a wrong question', 'owner', 'owners', '12:3: question "owners"', 'owner'],
    ['a figure that is none', 'lasting: 3', 'lasting: three', '10:18: "three" where', ''],
    ['an unknown key', 'shows:', 'show:', '7:1: unknown key "show"', 'shows'],
    ['no words about it', 'about: A lamp.', 'about:', '6:7: text is expected', ''],
    ['no such day', '2026-11-23', '2026-13-23', '5:5: "2026-13-23" is not a day', ''],
    ['another format', 'format: 1', 'format: 2', '3:9: unknown format "2"', ''],
  ])('with %s is refused, with its place', (_what, right, wrong, says, meant) => {
    const { examples, problems } = read({ 'reed.yaml': REED.replace(right, wrong) });
    expect(examples).toEqual([]);
    const [place = '', ...words] = says.split(' ');
    const told = problems.find((problem) => problem.startsWith(`examples/reed.yaml:${place}`));
    expect(told).toContain(words.slice(-1)[0]);
    if (meant !== '') expect(told).toContain(`did you mean "${meant}"?`);
  });

  it('that leaves a question open is refused, with the question', () => {
    const { problems } = read({ 'reed.yaml': REED.replace('  owner: not-sure\n', '') });
    expect(problems).toEqual(['examples/reed.yaml:8:1: without an answer: owner']);
  });

  it('that is no YAML is refused', () => {
    const { problems } = read({ 'reed.yaml': 'format: [' });
    expect(problems).not.toEqual([]);
    expect(problems.every((problem) => problem.startsWith('examples/reed.yaml:1:'))).toBe(true);
  });

  it('with mistakes hides no mistake of another', () => {
    const { problems } = read({ 'a.yaml': 'format: 1', 'b.yaml': 'format: 1' });
    expect(new Set(problems.map((problem) => problem.split(':')[0]))).toEqual(
      new Set(['examples/a.yaml', 'examples/b.yaml']),
    );
  });
});
