import { describe, expect, it } from 'vitest';
import { compileTexts } from '#ruleset/build/compile.ts';
import { formatMistake } from '#ruleset/build/mistake.ts';
import { readTexts, type RulesText } from '#ruleset/build/read.ts';
import { citing, inWords, rulesOf } from '#ruleset/citing.ts';
import { SMALL_RULES } from './small-ruleset.ts';

const texts = readTexts(SMALL_RULES);

function compiled(from: readonly RulesText[] = texts) {
  const { ruleset, faq, mistakes } = compileTexts(from, 'rules');
  if (ruleset === undefined) throw new Error(mistakes.map(formatMistake).join('\n'));
  return { ruleset, faq };
}

describe('the FAQ', () => {
  it('has its items by topic, in the order within it', () => {
    const { faq } = compiled();
    expect(faq.items.map(({ id, topic }) => `${topic}/${id}`)).toEqual([
      'light/candles',
      'light/bare-wires',
      'time/how-long',
    ]);
    expect(faq.topics.map(({ id }) => id)).toEqual(['light', 'time']);
  });

  it('keeps all that an item says, its history newest first', () => {
    const [candles] = compiled().faq.items;
    expect(candles).toEqual({
      id: 'candles',
      number: 'F01',
      topic: 'light',
      question: 'Is a candle a lamp?',
      verdict: 'no',
      short: 'No. Candles are outside.',
      answer: [
        'The act speaks of them in a recital alone.',
        'A candle with a plug is another matter.',
      ],
      basis: 'recital',
      status: 'settled',
      cites: [{ provision: 'Lamps recital 4', supports: 'Candles are no lamps.' }],
      unverified: [
        {
          what: 'Standard on wicks',
          supports: 'Wicks are short.',
          unverified: 'Its text was not read.',
        },
      ],
      do: ['Write down what it is.'],
      related: ['how-long'],
      obligations: ['lamp-safe'],
      questions: [],
      keywords: ['wax', 'wick'],
      shown: 'always',
      for: [],
      formerly: ['tapers'],
      history: [
        { on: '2026-11-01', change: 'Plugs were added.' },
        { on: '2026-10-01', change: 'First version.' },
      ],
    });
  });

  it('says for which answers an item matters: clauses that all hold, each with answers of which one is enough', () => {
    const bareWires = compiled().faq.items.find(({ id }) => id === 'bare-wires');
    expect(bareWires?.for).toEqual([
      [
        { question: 'plugs', options: ['wall', 'bare'], figures: [], notSure: false },
        { question: 'plug-guard', options: ['cover'], figures: [], notSure: true },
      ],
      [
        {
          question: 'kind-of-lamp',
          options: ['electric', 'oil', 'candle'],
          figures: [],
          notSure: true,
        },
      ],
    ]);
  });

  it('compares figures', () => {
    const howLong = compiled().faq.items.find(({ id }) => id === 'how-long');
    expect(howLong?.for).toEqual([
      [
        {
          question: 'years-lasting',
          options: [],
          figures: [
            { is: 'equal', than: 5 },
            { is: 'less-than', than: 2 },
            { is: 'at-least', than: 7.5 },
            { is: 'more-than', than: 9 },
          ],
          notSure: false,
        },
        {
          question: 'years-promised',
          options: [],
          figures: [{ is: 'at-least', than: 0 }],
          notSure: true,
        },
      ],
    ]);
  });

  it('belongs to the questions that it names, and to those for whose answers it is shown', () => {
    const bareWires = compiled().faq.items.find(({ id }) => id === 'bare-wires');
    expect(bareWires?.questions).toEqual(['kind-of-lamp', 'plugs', 'plug-guard']);
  });

  it('says why an item cites nothing', () => {
    const bareWires = compiled().faq.items.find(({ id }) => id === 'bare-wires');
    expect(bareWires?.cites).toEqual([]);
    expect(bareWires?.noProvision).toBe('Nothing in the act speaks of wires.');
  });

  it('keeps the words that mean the same, group by group', () => {
    expect(compiled().faq.synonyms).toEqual([
      ['lamp', 'light', 'luminaire'],
      ['burn down', 'go out'],
    ]);
  });

  it('is empty where there is none', () => {
    const { faq } = compiled(texts.filter(({ path }) => !path.startsWith('faq/')));
    expect(faq).toEqual({ topics: [], applies: [], synonyms: [], items: [], provisions: {} });
  });
});

describe('a provision', () => {
  /** A provision that only an item of the FAQ cites. */
  const more = texts.map(({ path, text }) => {
    if (path === 'sources/lamp-act.yaml') {
      const added = `  - { pinpoint: Article 9, gist: Wires., link: 'https://example.org/lamps#art_9' }\n`;
      return { path, text: text + added };
    }
    const cite = 'cites: [{ provision: Lamps Article 9, supports: Wires are covered. }]';
    return { path, text: text.replace(/^no_provision: .*$/m, cite) };
  });

  it('that only the FAQ cites is given with the FAQ, and not with the ruleset', () => {
    const { ruleset, faq } = compiled(more);
    expect(Object.keys(ruleset.provisions)).not.toContain('Lamps Article 9');
    expect(Object.keys(faq.provisions)).toEqual([
      'Lamps Article 3',
      'Lamps recital 4',
      'Lamps Article 9',
    ]);
  });

  it('knows the items that cite it', () => {
    const { ruleset, faq } = compiled(more);
    const citedBy = (citation: string) =>
      inWords(citing(rulesOf(ruleset, faq), (cited) => cited === citation));
    expect(citedBy('Lamps Article 9')).toBe('FAQ item bare-wires');
    expect(citedBy('Lamps Article 3')).toMatch(/FAQ item how-long$/);
  });
});
