import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTexts } from '#ruleset/build/compile.ts';
import { formatMistake } from '#ruleset/build/mistake.ts';
import { readTexts, type RulesText } from '#ruleset/build/read.ts';
import { readRegisters, verify } from '#ruleset/build/verify.ts';
import { SMALL_RULES } from './small-ruleset.ts';

const ACT = readFileSync('tests/ruleset/act/lamp-act.txt', 'utf8');
/** As `sha256sum` gives it, of the text of Article 2. */
const HASH = 'bbb3db0463cac24716a3eb40a1df1fa5db77cac238f91644e6a021d8517e982c';
const OTHER_HASH = '0'.repeat(64);

/** Words and what replaces them, in every file of the rules. */
type Edits = readonly (readonly [words: string, by: string])[];

function edited(edits: Edits): readonly RulesText[] {
  const texts = readTexts(SMALL_RULES);
  for (const [words] of edits) {
    if (!texts.some(({ text }) => text.includes(words))) throw new Error(`"${words}" is nowhere`);
  }
  const edit = (before: string): string =>
    edits.reduce((text, [words, by]) => text.replaceAll(words, by), before);
  return texts.map(({ path, text }) => ({ path, text: edit(text) }));
}

function verified(texts: readonly RulesText[], act = ACT) {
  const { ruleset, faq, mistakes: refused } = compileTexts(texts, 'rules');
  if (ruleset === undefined) throw new Error(refused.map(formatMistake).join('\n'));
  const registers = readRegisters(texts, 'rules');
  const { compared, withoutText, mistakes } = verify(
    registers,
    { ruleset, faq },
    new Map([['lamp-act.txt', act]]),
  );
  return { compared, withoutText, mistakes: mistakes.map(formatMistake) };
}

function differences(edits: Edits, act = ACT): readonly string[] {
  return verified(edited(edits), act).mistakes;
}

describe('the register of provisions', () => {
  it('agrees with the official text, each provision compared', () => {
    expect(verified(edited([]))).toEqual({ compared: 4, withoutText: 0, mistakes: [] });
  });

  it('is refused with a wrong pinpoint', () => {
    const edits: Edits = [
      ['Article 3', 'Article 30'],
      ['#art_3', '#art_30'],
    ];
    expect(differences(edits)).toEqual([
      'rules/not-covered.yaml:2:44: Article 30: the official text has no such provision',
      'rules/sources/lamp-act.yaml:20:15: Article 30: the official text has no such provision; on it rests obligation lamp-lasting, FAQ item how-long',
    ]);
  });

  it('is refused with half a pinpoint', () => {
    expect(differences([['recital 4', 'recital 4 and more']])).toHaveLength(1);
  });

  it('is refused with a wrong hash', () => {
    expect(differences([[HASH, OTHER_HASH]])).toEqual([
      `rules/sources/lamp-act.yaml:19:13: Article 2: the official text has the hash ${HASH}, and not this one; on it rests obligation plugs-guarded, contradiction wet-switch`,
    ]);
  });

  it('is refused with words that are not there', () => {
    expect(differences([['Every plug is guarded', 'Each plug is guarded']])).toEqual([
      'rules/sources/lamp-act.yaml:18:13: Article 2: the official text does not have the words "Each plug is guarded"; on it rests obligation plugs-guarded, contradiction wet-switch',
    ]);
  });

  it('is refused with words from elsewhere in the act', () => {
    expect(differences([['Every plug is guarded', 'Lamps shall harm nobody']])).toHaveLength(1);
  });

  it('is refused where a provision is not pinned, and the hash is named', () => {
    const pin = `    anchor: Every plug is guarded\n    sha256: ${HASH}\n`;
    expect(differences([[pin, '']])).toEqual([
      `rules/sources/lamp-act.yaml:15:15: Article 2: not pinned; the official text has the hash ${HASH}; on it rests obligation plugs-guarded, contradiction wet-switch`,
    ]);
  });

  it('is refused where the law has changed, with every rule that rests on what changed', () => {
    const act = ACT.replace('Lamps shall harm nobody', 'Lamps shall harm almost nobody');
    const [anchor, hash, ...others] = differences([], act);
    expect(anchor).toMatch(/lamp-act\.yaml:13:13: Article 1: .* "Lamps shall harm nobody"/);
    expect(hash).toMatch(/lamp-act\.yaml:14:13: Article 1: the official text has the hash/);
    expect(others).toEqual([]);
    const rules =
      'obligation lamp-safe, fact is-a-lamp, text lamp-card, open point candles, note of lamp-leaflet, note of is-a-lamp; it bears on plugs-guarded, lamp-lasting, lamp-leaflet too';
    for (const line of [anchor, hash]) expect(line?.endsWith(`; on it rests ${rules}`)).toBe(true);
  });

  it('is refused where a provision has gone from the law', () => {
    const act = ACT.replace('=== ARTICLE 3 Lasting', '=== ARTICLE 33 Lasting');
    expect(differences([], act)).toEqual([
      'rules/not-covered.yaml:2:44: Article 3: the official text has no such provision',
      'rules/sources/lamp-act.yaml:20:15: Article 3: the official text has no such provision; on it rests obligation lamp-lasting, FAQ item how-long',
    ]);
  });

  it('agrees where only white space and quotation marks are set otherwise', () => {
    const act = ACT.replaceAll('\u00A0', '  ').replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
    expect(act).not.toBe(ACT);
    expect(differences([], act)).toEqual([]);
  });
});

describe('the register of another source', () => {
  it('is counted, and not compared with a text that is not its own', () => {
    const guide = {
      path: 'sources/lamp-guide.yaml',
      text: `id: lamp-guide
name: Guide
title: Invented guide to lamps
basis: guidance
version: '1'
status: Invented.
link: https://example.org/guide
provisions:
  - pinpoint: Article 1
    gist: Lamps are explained.
    link: https://example.org/guide#1
    anchor: no words of the act
    sha256: ${OTHER_HASH}
`,
    };
    const citing = edited([
      ['cites: [Lamps recital 4]', 'cites: [Lamps recital 4, Guide Article 1]'],
    ]);
    expect(verified([...citing, guide])).toEqual({ compared: 4, withoutText: 1, mistakes: [] });
  });
});

describe('what was considered', () => {
  it('has to be in the act', () => {
    expect(differences([['Article 4', 'Article 4(2)']])).toEqual([
      'rules/not-covered.yaml:2:55: Article 4(2): the official text has no such provision',
    ]);
  });
});
