import { describe, expect, it } from 'vitest';
import { isRecord, kindOf, readAnswers, unknownName } from '#engine/answers.ts';
import { lamps } from './lamps.ts';

/** The answers of an input in which nothing is wrong. */
function read(raw: unknown): unknown {
  const { answers, problems } = readAnswers(lamps, raw);
  expect(problems).toEqual([]);
  return answers;
}

describe('answers that fit', () => {
  it('are read as they are, whether their questions are asked or not', () => {
    const raw = {
      'kind-of-lamp': 'candle',
      'years-lasting': 4.5,
      owner: 'no',
      plugs: ['car', 'wall'],
      'plug-guard': { wall: 'cover', bare: 'not-sure' },
      'oil-sealed': 'yes',
    };
    expect(read(raw)).toEqual(raw);
  });

  it('may be none', () => {
    expect(read({})).toEqual({});
  });

  it('may be "not sure" for every kind of question', () => {
    const raw = { 'kind-of-lamp': 'not-sure', owner: 'not-sure', plugs: 'not-sure' };
    const years = { 'years-lasting': 'not-sure' };
    expect(read({ ...raw, ...years })).toEqual({ ...raw, ...years });
  });

  it('are "not sure" on every route where that stands for all of them', () => {
    expect(read({ 'plug-guard': 'not-sure' })).toEqual({
      'plug-guard': { wall: 'not-sure', car: 'not-sure', bare: 'not-sure' },
    });
  });

  it('may be on a route that is not chosen', () => {
    const raw = { plugs: ['car'], 'plug-guard': { bare: 'nothing' } };
    expect(read(raw)).toEqual(raw);
  });

  it('may be the option that excludes the others, if it is alone', () => {
    expect(read({ plugs: ['none'] })).toEqual({ plugs: ['none'] });
  });

  it.each<[unknown, number]>([
    ['5', 5],
    ['0', 0],
    ['4.10', 4.1],
    ['007', 7],
    ['999999999', 999_999_999],
    ['0.123456789', 0.123456789],
    [0, 0],
    [0.5, 0.5],
    [999_999_999, 999_999_999],
  ])('may be the figure %j, as text too', (raw, figure) => {
    expect(read({ 'years-lasting': raw })).toEqual({ 'years-lasting': figure });
  });
});

describe('answers to reserved questions', () => {
  it('are accepted, and are no part of the answers', () => {
    const found = readAnswers(lamps, { 'lamp-colour': ['whatever'], owner: 'yes' });
    expect(found).toEqual({
      answers: { owner: 'yes' },
      problems: [],
    });
  });
});

describe('answers of which some do not fit', () => {
  it('come with all problems at once, and with those that do fit', () => {
    const { answers, problems } = readAnswers(lamps, {
      owner: 'perhaps',
      'kind-of-lamp': 'oil',
      moon: 'full',
      'plug-guard': { wall: 'cover', car: 'glue', roof: 'cover' },
      plugs: ['wall', 'roof'],
    });
    expect(answers).toEqual({ 'kind-of-lamp': 'oil', 'plug-guard': { wall: 'cover' } });
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      'owner',
      'moon',
      'plug-guard.car',
      'plug-guard.roof',
      'plugs.1',
    ]);
  });
});

describe('the sentence about an unknown name', () => {
  it('has the nearest name there is, if one is near', () => {
    expect(unknownName('question', 'ownr', ['plugs', 'owner'])).toBe(
      'unknown question "ownr"; did you mean "owner"?',
    );
    expect(unknownName('question', 'moon', ['plugs', 'owner'])).toBe('unknown question "moon"');
  });

  it('shortens a name that is too long', () => {
    const sixty = 'a'.repeat(60);
    expect(unknownName('option', sixty, [])).toBe(`unknown option "${sixty}"`);
    expect(unknownName('option', `${sixty}a`, [])).toBe(`unknown option "${sixty}…"`);
  });
});

describe('what a value is, in words', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['nothing', null],
    ['nothing', ''],
    ['a list', []],
    ['the text "oil"', 'oil'],
    [`the text "${'o'.repeat(60)}…"`, 'o'.repeat(61)],
    ['the figure 7', 7],
    ['true (a truth value)', true],
    ['a group of keys', {}],
    ['a function', () => undefined],
  ])('is %s', (words, value) => {
    expect(kindOf(value)).toBe(words);
  });

  it('is a record where it has keys, and neither a list nor null', () => {
    expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true]);
    expect([[], null, undefined, 'text', 7].map(isRecord)).toEqual(Array(5).fill(false));
  });
});
