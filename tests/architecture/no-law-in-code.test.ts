import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

/** Ids with a hyphen are names of the law; single words such as "reason" are ordinary words of the code too. */
const ids = [
  ...Object.keys(ruleset.questions),
  ...ruleset.reserved,
  ...Object.keys(ruleset.facts),
  ...ruleset.obligations.map(({ id }) => id),
  ...ruleset.contradictions.map(({ id }) => id),
  ...(ruleset.releaseCheck?.questions ?? []).map(({ id }) => id),
  ...(ruleset.releaseCheck?.decisions ?? []).map(({ id }) => id),
  ...ruleset.texts.map(({ id }) => id),
].filter((id) => id.includes('-'));

const codes = ruleset.obligations.map(({ code }) => code);

function without(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

describe('the code knows no law', () => {
  it('looks through all sources', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(ids.length).toBeGreaterThan(50);
  });

  it.each(sources)(
    'names no question, fact, obligation, contradiction, text or decision in $file',
    ({ text }) => {
      const code = without(text);
      const named = [...ids, ...codes].filter((id) =>
        new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(code),
      );
      expect(named).toEqual([]);
    },
  );

  it.each(sources)('names no article, annex, recital or day of the law in $file', ({ text }) => {
    expect(
      without(text).match(/\b(?:Article|Art\.|Annex|[Rr]ecital) [\dIVX]+|202[67]-\d\d-\d\d/g),
    ).toBeNull();
  });
});
