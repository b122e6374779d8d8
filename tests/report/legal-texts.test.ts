import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { renderText } from '#report/as-text.ts';
import { buildReport } from '#report/build-report.ts';
import { asMarkdown, asPlainText, legalTexts, type WrittenText } from '#report/legal-texts.ts';
import type { Condition, LegalText, Ruleset, TextPart } from '#ruleset/types.ts';
import { MAKER_ANSWERS, ON } from './example-report.ts';
import { exampleRuleset } from './example-ruleset.ts';

const words = (text: string): TextPart => ({ kind: 'words', text });
const is = (question: string, ...options: string[]): Condition => ({
  kind: 'is',
  question,
  options,
});

function legalText(id: string, more: Partial<LegalText>): LegalText {
  return {
    id,
    title: `The ${id}`,
    use: 'In the box.',
    serves: [{ says: 'It says so.', basis: 'law', cites: ['Act Article 2'] }],
    check: [
      { says: 'Is it there?', cites: [] },
      { says: 'Is it right?', basis: 'recital', cites: [] },
    ],
    body: [],
    ...more,
  };
}

const CARD = legalText('card', {
  body: [
    { kind: 'heading', parts: [words('About '), { kind: 'product' }] },
    {
      kind: 'paragraph',
      parts: [
        { kind: 'product' },
        words(' '),
        { kind: 'version' },
        words(': '),
        { kind: 'answer', question: 'years' },
        words(', until '),
        { kind: 'open', text: 'month and year' },
        words('. It arrives '),
        { kind: 'answer', question: 'routes' },
        words('.'),
      ],
    },
    {
      kind: 'for-each',
      question: 'routes',
      body: [
        {
          kind: 'list',
          items: [
            {
              parts: [
                { kind: 'route' },
                words(', or '),
                { kind: 'route' },
                words(': '),
                { kind: 'answer', question: 'verified' },
              ],
            },
          ],
        },
      ],
    },
    { kind: 'paragraph', parts: [words('Keys are kept safe.')], when: is('keys', 'yes') },
  ],
});

const rules: Ruleset = {
  ...exampleRuleset,
  texts: [
    legalText('elsewhere', { when: is('keys', 'no') }),
    legalText('perhaps', { when: is('price', 'yes') }),
    CARD,
  ],
};

const SPEAKER = { name: 'Hallway speaker', version: '2.1' };

function all(answers: Answers = MAKER_ANSWERS, product = SPEAKER): readonly WrittenText[] {
  return legalTexts(rules, assess(rules, answers, ON), product);
}

function card(answers: Answers = MAKER_ANSWERS, product = SPEAKER): WrittenText {
  const found = all(answers, product).find(({ text }) => text.id === 'card');
  if (found === undefined) throw new Error('no card');
  return found;
}

describe('texts to paste', () => {
  it('are those first that matter for the product, then those that may', () => {
    const inOrder = all({ ...MAKER_ANSWERS, price: 'not-sure' });
    expect(inOrder.map(({ text, matters }) => `${text.id} ${matters}`)).toEqual([
      'card true',
      'perhaps unknown',
      'elsewhere false',
    ]);
  });

  it('are copied as plain text, with a title', () => {
    expect(asPlainText(card())).toBe(`The card

About Hallway speaker

Hallway speaker 2.1: 6 years, until [month and year]. It arrives over the air; from a USB stick or another local port.

- Over the air, or over the air: only the connection is protected
- From a USB stick or another local port, or from a USB stick or another local port: nobody

Keys are kept safe.
`);
  });

  it('count their open places, and name the questions that would fill them', () => {
    expect(card().open).toBe(1);
    expect(card().waitsFor).toEqual([]);
    const open = card({ ...MAKER_ANSWERS, years: 'not-sure', keys: 'not-sure' });
    expect(open.open).toBe(3);
    expect(open.waitsFor.map(({ question }) => question)).toEqual(['years', 'keys']);
  });

  it('say in an open place which answer is missing, and why', () => {
    const text = asPlainText(card({ ...MAKER_ANSWERS, years: 'not-sure', keys: 'not-sure' }));
    expect(text).toContain(
      '2.1: [How long is the product supported? – answered “Not sure”], until',
    );
    expect(text).toContain(
      '[What stands here depends on: Are signing keys protected? – answered “Not sure”]',
    );
    expect(text).not.toContain('Keys are kept safe');
    expect(asPlainText(card({ role: 'maker' }))).toContain(
      '[How long is the product supported? – not answered yet]',
    );
  });

  it('say so where a question is not asked', () => {
    const { years } = rules.questions;
    if (years === undefined) throw new Error('no years');
    const questions = { ...rules.questions, years: { ...years, askedWhile: is('role', 'maker') } };
    const assessment = assess({ ...rules, questions }, { role: 'seller' }, ON);
    const [first] = legalTexts({ ...rules, questions, texts: [CARD] }, assessment, SPEAKER);
    if (first === undefined) throw new Error('no card');
    expect(asPlainText(first)).toContain('supported? – not asked, by your other answers]');
    expect(first.waitsFor.map(({ question }) => question)).not.toContain('years');
  });

  it('leave the place of a name that is not given open', () => {
    expect(asPlainText(card(MAKER_ANSWERS, { name: ' ', version: '' }))).toContain(
      '[name of the product] [version]: 6 years',
    );
  });
});

describe('as Markdown', () => {
  it('a text has headings, lists and bold open places', () => {
    expect(asMarkdown(card())).toBe(`## The card

### About Hallway speaker

Hallway speaker 2.1: 6 years, until **\\[month and year\\]**. It arrives over the air; from a USB stick or another local port.

- Over the air, or over the air: only the connection is protected
- From a USB stick or another local port, or from a USB stick or another local port: nobody

Keys are kept safe.
`);
  });

  it('what is repeated has its headings one level below', () => {
    const parts: readonly TextPart[] = [{ kind: 'route' }];
    const text = legalText('ways', {
      body: [
        { kind: 'heading', parts: [words('Ways in')] },
        { kind: 'for-each', question: 'routes', body: [{ kind: 'heading', parts }] },
      ],
    });
    const assessment = assess(rules, MAKER_ANSWERS, ON);
    const [ways] = legalTexts({ ...rules, texts: [text] }, assessment, SPEAKER);
    if (ways === undefined) throw new Error('no text');
    expect(asMarkdown(ways)).toContain('\n### Ways in\n\n#### Over the air\n');
  });

  it.each([
    ['*bold*', '\\*bold\\*'],
    ['_x_ `y` ~z~', '\\_x\\_ \\`y\\` \\~z\\~'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['&lt;b&gt; | $x$ \\', '\\&lt;b\\&gt; \\| \\$x\\$ \\\\'],
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['+1) item', '\\+1) item'],
    ['https://example.org', 'https\\://example.org'],
    ['www.example.org', 'www\\.example.org'],
  ])('a product called %s stays what it is called', (name, line) => {
    const markdown = asMarkdown(card(MAKER_ANSWERS, { name, version: '' }));
    expect(markdown.split('\n')[4]).toMatch(
      new RegExp(`^${line.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')} \\*\\*`, 'u'),
    );
  });

  it.each(['A\n\n# B', 'A\r\n- B', 'A\u2028B', 'A\u0000\tB', '\u202EA B'])(
    'a name of several lines or turned around stands in one line: %j',
    (name) => {
      const plain = card(MAKER_ANSWERS, { name, version: '' });
      expect(asMarkdown(plain).split('\n')[2]).toMatch(/^### About A (?:\\# |- )?B$/u);
      expect(asPlainText(plain)).not.toContain('\u202E');
    },
  );
});

describe('the report', () => {
  const report = (texts?: readonly string[]) =>
    buildReport(
      rules,
      assess(rules, MAKER_ANSWERS, ON),
      { product: SPEAKER },
      texts === undefined ? {} : { texts },
    );

  it('has none unless they are asked for', () => {
    expect(renderText(report())).not.toContain('Texts to paste');
    expect(renderText(report(['nowhere']))).not.toContain('Texts to paste');
  });

  it('has those that are chosen, with what they serve and what to check', () => {
    const text = renderText(report(['card', 'elsewhere']));
    expect(text).toContain('7 Texts to paste\n');
    expect(text).toContain('7.1 The card\nWhere it goes: In the box.\n');
    expect(text).toContain('It says so. (law: Act Article 2)');
    expect(text).toContain('• Is it there?\n• Is it right? (recital)');
    expect(text).toContain('Hallway speaker 2.1: 6 years, until [month and year].');
    expect(text).toContain('7.2 The elsewhere');
    expect(text).not.toContain('The perhaps');
  });

  it('marks open places by weight too', () => {
    const spans = report(['card']).sections.find(({ id }) => id === 'texts')?.sections[0]
      ?.sections[0]?.blocks[1];
    expect(spans).toMatchObject({ kind: 'paragraph' });
    expect(JSON.stringify(spans)).toContain('{"text":"[month and year]","strong":true}');
  });
});
