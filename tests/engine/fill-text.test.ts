import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import { fillText, fillTexts, type FilledBlock, type FilledSpan } from '#engine/fill-text.ts';
import type { LegalText, Ruleset, TextBlock, TextLine } from '#ruleset/types.ts';
import { aFact, all, ask, fact, is, notFact, rules } from './invented-rules.ts';
import { lamps } from './lamps.ts';

/** A span in short: what is known as it is, what stays open in brackets. */
function spanInShort(span: FilledSpan): string {
  switch (span.kind) {
    case 'words':
      return span.text;
    case 'product':
    case 'version':
      return `<${span.kind}>`;
    case 'route':
      return `<${span.route}>`;
    case 'answer':
      return `<${JSON.stringify(span.answer)}>`;
    case 'open':
      return `[${span.text}]`;
    case 'waiting':
      return `[${slotInShort(span.slot)}]`;
    case 'undecided':
      return `[if ${[...span.slots.map(slotInShort), ...span.facts].join(', ')}]`;
  }
}

function slotInShort(slot: { question: string; route?: string; state: string }): string {
  return `${slot.question}${slot.route === undefined ? '' : `.${slot.route}`} ${slot.state}`;
}

function inShort(body: readonly FilledBlock[]): readonly string[] {
  const line = (spans: readonly FilledSpan[]): string => spans.map(spanInShort).join('');
  return body.flatMap((block) => {
    if (block.kind === 'list') return block.items.map((item) => `- ${line(item)}`);
    return `${block.kind === 'heading' ? '# ' : ''}${line(block.spans)}`;
  });
}

function card(answers: Answers): readonly string[] {
  const [filled] = fillTexts(evaluate(lamps, answers));
  return inShort(filled?.body ?? []);
}

const OIL: Answers = { 'kind-of-lamp': 'oil', 'years-lasting': 7, 'oil-sealed': 'yes' };
const ELECTRIC: Answers = {
  'kind-of-lamp': 'electric',
  plugs: ['bare', 'wall', 'car'],
  'plug-guard': { wall: 'nothing', bare: 'cover', car: 'switch' },
  'plug-wet': { wall: 'yes', bare: 'no' },
};

describe('a text to paste', () => {
  it('is filled with the answers, and keeps what is to be filled in open', () => {
    expect(card({ ...OIL, 'years-promised': 0 })).toEqual([
      '# How to light <product>',
      'Version <version> lasts <7>, until [month and year].',
      'It burns oil.',
      '- Keep it dry.',
      '- It is sealed.',
      '[if plugs not-asked]',
    ]);
  });

  it('repeats what is repeated for each chosen route, in the order of the options', () => {
    expect(card(ELECTRIC).slice(-4)).toEqual([
      '<wall> gets wet.',
      '# <car>',
      '# <bare>',
      'By <bare> it is guarded by <"cover">.',
    ]);
  });

  it('leaves out on a route what speaks of a question that is not put to it, and keeps the rest', () => {
    expect(card({ ...ELECTRIC, plugs: ['car'] }).slice(-1)).toEqual(['# <car>']);
  });

  it('says what is otherwise, where there is no route and where something is not so', () => {
    const filled = card({ ...ELECTRIC, plugs: ['none'] });
    expect(filled.slice(-1)).toEqual(['It has no plug.']);
    expect(filled).toContain('It burns no oil, or has to last.');
  });
});

describe('what no answer settles', () => {
  it('stays an open place, and names the answers that would settle it', () => {
    expect(card({})).toEqual([
      '# How to light <product>',
      'Version <version> lasts [years-lasting unanswered], until [month and year].',
      '[if kind-of-lamp unanswered, years-promised unanswered]',
      '- Keep it dry.',
      '- [if kind-of-lamp unanswered]',
      '[if plugs unanswered]',
    ]);
  });

  it.each([
    ['not sure', { ...OIL, 'oil-sealed': 'not-sure' }, '- [if oil-sealed not-sure]'],
    ['missing', { 'kind-of-lamp': 'oil' }, '- [if oil-sealed unanswered]'],
    ['not asked', { 'kind-of-lamp': 'electric' }, '- [if oil-sealed not-asked]'],
  ] as const)('is never stated as a fact: an answer is %s', (_, answers, line) => {
    expect(card(answers)).toContain(line);
    expect(card(answers)).not.toContain('- It is sealed.');
  });

  it.each([
    ['not sure', 'not-sure', '[years-lasting not-sure]'],
    ['of another kind', 'seven', '[years-lasting unanswered]'],
  ] as const)('stands where the answer would: it is %s', (_, given, place) => {
    expect(card({ ...OIL, 'years-lasting': given })[1]).toContain(place);
  });

  it('stands where an answer would that is set aside', () => {
    expect(card({ ...OIL, 'kind-of-lamp': 'candle' })[1]).toContain('[years-lasting not-asked]');
  });

  it('is one route where the others are settled', () => {
    const answers = { ...ELECTRIC, 'plug-wet': { wall: 'not-sure', bare: 'no' } };
    expect(card(answers).slice(-4)).toEqual([
      '[if plug-wet.wall not-sure]',
      '# <car>',
      '# <bare>',
      'By <bare> it is guarded by <"cover">.',
    ]);
  });

  it('is all routes while it is not known which there are', () => {
    expect(card({ ...ELECTRIC, plugs: 'not-sure' }).slice(-1)).toEqual(['[if plugs not-sure]']);
  });

  it('keeps its heading, which states nothing', () => {
    const answers = { ...ELECTRIC, plugs: ['wall'], 'plug-guard': {}, 'plug-wet': {} };
    expect(card(answers).slice(-2)).toEqual(['# <wall>', '[if plug-wet.wall unanswered]']);
  });
});

const line = (text: string, more: Partial<TextLine> = {}): TextLine => ({
  parts: [{ kind: 'words', text }],
  ...more,
});
const paragraph = (text: string, more: Partial<TextLine> = {}): TextBlock => ({
  kind: 'paragraph',
  ...line(text, more),
});

function textOf(body: LegalText['body'], more: Partial<LegalText> = {}): LegalText {
  return { id: 'text', title: 'Text', use: '', serves: [], check: [], body, ...more };
}

function fill(ruleset: Ruleset, answers: Answers, text: LegalText) {
  return fillText(evaluate(ruleset, answers), text);
}

describe('alternatives', () => {
  const either = textOf([
    paragraph('It is one.', { when: is('one', 'yes') }),
    paragraph('It is none.', { when: is('one', 'no') }),
    {
      kind: 'list',
      items: [line('A.', { when: is('one', 'yes') }), line('B.', { when: is('one', 'no') })],
    },
  ]);
  const ruleset = rules({ questions: [ask('one')] });

  it('leave one open place between them', () => {
    expect(inShort(fill(ruleset, {}, either).body)).toEqual([
      '[if one unanswered]',
      '- [if one unanswered]',
    ]);
  });

  it('name together what each of them waits for', () => {
    const text = textOf([
      paragraph('It is one.', { when: is('one', 'yes') }),
      paragraph('It is both.', { when: all(is('one', 'yes'), is('two', 'yes')) }),
      paragraph('It is.'),
      paragraph('It is two.', { when: is('two', 'yes') }),
    ]);
    const two = rules({ questions: [ask('one'), ask('two')] });
    expect(inShort(fill(two, { two: 'not-sure' }, text).body)).toEqual([
      '[if one unanswered, two not-sure]',
      'It is.',
      '[if two not-sure]',
    ]);
  });

  it('give way to the one that is so, and a list without items to nothing', () => {
    expect(inShort(fill(ruleset, { one: 'no' }, either).body)).toEqual(['It is none.', '- B.']);
    const list = textOf([{ kind: 'list', items: [line('A.', { when: is('one', 'yes') })] }]);
    expect(fill(ruleset, { one: 'no' }, list).body).toEqual([]);
  });
});

describe('lists that follow each other', () => {
  it('are one', () => {
    const list = (text: string): TextBlock => ({ kind: 'list', items: [line(text)] });
    const filled = fill(rules({ questions: [] }), {}, textOf([list('A.'), list('B.')]));
    expect(filled.body).toHaveLength(1);
    expect(inShort(filled.body)).toEqual(['- A.', '- B.']);
  });
});

describe('what turns on a fact', () => {
  const open = aFact('open-law', is('one', 'yes'), {
    falseWhen: is('one', 'no'),
    unknownWhen: is('two', 'yes'),
  });
  const ruleset = rules({ questions: [ask('one'), ask('two')], facts: [open] });
  const answers = { one: 'yes', two: 'yes' };

  it.each([
    ['true', fact('open-law')],
    ['false', all(notFact('open-law'))],
  ])('names the fact where the law is open on it and it was to be %s', (_, when) => {
    const filled = fill(ruleset, answers, textOf([paragraph('It is so.', { when })]));
    expect(inShort(filled.body)).toEqual(['[if It is open-law.]']);
  });
});

describe('whether a text matters', () => {
  const ruleset = rules({ questions: [ask('one')] });

  it.each([
    [{ one: 'yes' }, 'true'],
    [{ one: 'no' }, 'false'],
    [{ one: 'not-sure' }, 'unknown'],
    [{}, 'unknown'],
  ] as const)('%j: %s', (answers, matters) => {
    expect(fill(ruleset, answers, textOf([], { when: is('one', 'yes') })).matters).toBe(matters);
  });

  it('is certain without a condition', () => {
    expect(fill(ruleset, {}, textOf([])).matters).toBe('true');
  });
});
