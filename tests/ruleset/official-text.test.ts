import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalised, officialText } from '#ruleset/build/official-text.ts';

const act = officialText(readFileSync('tests/ruleset/act/lamp-act.txt', 'utf8'));

describe('the official text', () => {
  it.each([
    ['recital 4', /^A candle is made of wax .* within the meaning of this Act\.$/],
    ['Article 1(2)', /^\(2\) Whoever sells lamps shall keep a lamp\.$/],
    ['Article 1(1), second subparagraph', /^\(1\) This shall also hold .* \(ii\) of glass\.$/],
    ['Article 1(1), first subparagraph', /^\(1\) Lamps shall harm nobody\..* by it\.$/],
    ['Article 1(1)(a)', /^\(a\) in a drawer;$/],
    ['Article 1(1)(b)(ii)', /^\(ii\) of glass\.$/],
    ['Article 2', /^Every plug is guarded, except a plug that nobody plugs in\.$/],
    ['Article 3', /^A lamp shall last .* five years at least\.$/],
    ['Article 4', /^Nobody has to light a lamp\.$/],
    ['Annex I, Part I, point 1(b)', /^\(b\) bulbs;$/],
    ['Annex I, Part I, point 2', /^\(2\) a guarantee\.$/],
    ['Annex I, Part II, point (2)', /^\(2\) a plug\.$/],
    ['Annex I, Part II', /^Part II Things \(1\) a bulb; \(2\) a plug\.$/],
  ])('has a provision at %s', (pinpoint, text) => {
    expect(act.provision(pinpoint)).toMatch(text);
  });

  it.each([
    ['Article 5', 'no such article'],
    ['Article 1(3)', 'no such paragraph'],
    ['Article 1(1)(c)', 'no such point'],
    ['Article 1(1), third subparagraph', 'no such subparagraph'],
    ['Annex I, Part III', 'no such part'],
    ['Annex II', 'no such annex'],
    ['recital 40', 'no such recital'],
  ])('has none at %s: %s', (pinpoint) => {
    expect(act.provision(pinpoint)).toBeUndefined();
  });

  it.each([
    'Article 1(1) and (2)',
    'Article 1(1)(a) to (b)',
    'Article 1, last sentence',
    'Article 1(1), 2nd subparagraph',
    'Article 1(1), umpteenth subparagraph',
    'Article 1a',
    'article 1',
    'Art. 1',
    'Recital 4',
    'Annex 1x',
    'points 1-2',
    'Article 1(',
    'Article 1(A)',
    ' Article 1',
    '',
  ])('does not guess at half a pinpoint: "%s"', (pinpoint) => {
    expect(act.provision(pinpoint)).toBeUndefined();
  });

  it('is compared as words: white space and quotation marks do not count, all else does', () => {
    expect(normalised(' A\u00A0“lamp” \n\t is ‘safe’,  «here» ')).toBe(
      `A "lamp" is 'safe', "here"`,
    );
    expect(normalised('A lamp')).not.toBe(normalised('A Lamp'));
    expect(normalised('well-made')).not.toBe(normalised('well made'));
  });
});
