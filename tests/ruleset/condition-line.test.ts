import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYWORDS, parseConditionLine } from '#ruleset/build/condition-line.ts';

describe('a line of a condition', () => {
  it('names a question and one option', () => {
    expect(parseConditionLine('colour is red')).toEqual({
      kind: 'is',
      question: { text: 'colour', offset: 0 },
      options: [{ text: 'red', offset: 10 }],
    });
  });

  it('joins options with "or" and knows where each stands', () => {
    expect(parseConditionLine('colour  is not red or  dark-blue')).toEqual({
      kind: 'is-not',
      question: { text: 'colour', offset: 0 },
      options: [
        { text: 'red', offset: 15 },
        { text: 'dark-blue', offset: 23 },
      ],
    });
  });

  it('names the only options that may be chosen', () => {
    expect(parseConditionLine('colours is only red or blue')).toEqual({
      kind: 'is-only',
      question: { text: 'colours', offset: 0 },
      options: [
        { text: 'red', offset: 16 },
        { text: 'blue', offset: 23 },
      ],
    });
    expect(parseConditionLine('colours is only')).toMatchObject({ kind: 'not-a-line', offset: 15 });
    expect(parseConditionLine('colours is red or only')).toMatchObject({ kind: 'not-a-line' });
  });

  it('compares with a figure or with another question', () => {
    expect(parseConditionLine('years is at least 2.5')).toMatchObject({
      kind: 'at-least',
      than: { text: '2.5', offset: 18 },
    });
    expect(parseConditionLine('years is less than other-years')).toMatchObject({
      kind: 'less-than',
      question: { text: 'years' },
      than: { text: 'other-years' },
    });
  });

  it('names a fact, or its opposite', () => {
    expect(parseConditionLine('is-bright')).toEqual({
      kind: 'fact',
      fact: { text: 'is-bright', offset: 0 },
    });
    expect(parseConditionLine('not is-bright')).toEqual({
      kind: 'not-fact',
      fact: { text: 'is-bright', offset: 4 },
    });
  });

  it.each([
    ['', 'a condition is expected here', 0],
    ['not', 'the name of a fact is expected here', 3],
    ['not not', 'the name of a fact is expected here', 4],
    ['is', 'the name of a fact is expected here', 0],
    ['is red', 'a condition begins with a question or a fact, not with "is"', 0],
    ['colour red', '"is" is expected here, not "red"', 7],
    ['colour is', 'an option is expected here', 9],
    ['colour is not', 'an option is expected here', 13],
    ['colour is or', 'an option is expected here, not "or"', 10],
    ['colour is red or', 'an option is expected here', 16],
    [
      'colour is red blue',
      '"or" is expected here, not "blue"; each condition is a line of its own',
      14,
    ],
    ['colour is red, blue', 'no comma in a condition; join options with "or"', 13],
    ['not colour is red', 'after "not" stands a fact alone; of a question say "is not"', 11],
    ['years is at most 5', '"least" is expected here', 12],
    ['years is less', '"than" is expected here', 13],
    ['years is less than', 'a figure or a question with a number is expected here', 18],
    ['years is at least 5 years', 'nothing is expected after "5"', 20],
  ])('is refused with the reason and the place: %s', (text, message, offset) => {
    expect(parseConditionLine(text)).toEqual({ kind: 'not-a-line', message, offset });
  });

  it('is read or refused whatever is written, and always within the text', () => {
    const word = fc.constantFrom(...KEYWORDS, 'colour', 'red', '5', ',', ' ', '\t', '__proto__');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        const line = parseConditionLine(text);
        if (line.kind === 'not-a-line') {
          expect(line.offset).toBeGreaterThanOrEqual(0);
          expect(line.offset).toBeLessThanOrEqual(text.length);
        } else {
          const first = 'fact' in line ? line.fact : line.question;
          expect(text.slice(first.offset)).toMatch(new RegExp(`^${first.text}(?:\\s|$)`));
        }
      }),
    );
  });
});
