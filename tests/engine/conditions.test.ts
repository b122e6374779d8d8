import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import type { Truth } from '#ruleset/truth.ts';
import type { Condition } from '#ruleset/types.ts';
import { all, any, ask, fact, is, isNot, notFact, rules } from './invented-rules.ts';
import { lamps } from './lamps.ts';

const three = rules({
  questions: [ask('one'), ask('two'), ask('size', {}, ['small', 'middling', 'large'])],
});

function truth(condition: Condition, answers: Answers): Truth {
  return evaluate(three, answers).truth(condition);
}

function ofLamp(condition: Condition, answers: Answers): Truth {
  return evaluate(lamps, answers).truth(condition);
}

describe('a condition on the option of a question', () => {
  it('is true for each of the options it names and false for the others', () => {
    const condition = is('size', 'small', 'large');
    expect(truth(condition, { size: 'small' })).toBe('true');
    expect(truth(condition, { size: 'large' })).toBe('true');
    expect(truth(condition, { size: 'middling' })).toBe('false');
  });

  it('turns around with "is not"', () => {
    const condition = isNot('size', 'small', 'large');
    expect(truth(condition, { size: 'small' })).toBe('false');
    expect(truth(condition, { size: 'middling' })).toBe('true');
  });

  it.each([
    ['missing', {}],
    ['not sure', { size: 'not-sure' }],
    ['no option of the question', { size: 'huge' }],
  ])('is unknown either way while the answer is %s', (_, answers: Answers) => {
    expect(truth(is('size', 'small'), answers)).toBe('unknown');
    expect(truth(isNot('size', 'small'), answers)).toBe('unknown');
  });

  it('is unknown for a question that there is not', () => {
    expect(truth(is('nowhere', 'yes'), { nowhere: 'yes' })).toBe('unknown');
  });

  it('is unknown for a question with several answers, which speaks through tables alone', () => {
    const answers = { 'kind-of-lamp': 'electric', plugs: ['wall'] };
    expect(ofLamp(is('plugs', 'wall'), answers)).toBe('unknown');
  });
});

describe('a block of conditions', () => {
  const both = all(is('one', 'yes'), is('two', 'yes'));
  const either = any(is('one', 'yes'), is('two', 'yes'));

  it.each<[Answers, Truth, Truth]>([
    [{ one: 'yes', two: 'yes' }, 'true', 'true'],
    [{ one: 'yes', two: 'no' }, 'false', 'true'],
    [{ one: 'yes' }, 'unknown', 'true'],
    [{ one: 'no' }, 'false', 'unknown'],
    [{ one: 'no', two: 'no' }, 'false', 'false'],
    [{}, 'unknown', 'unknown'],
  ])('over %j is %s as "all" and %s as "any"', (answers, asAll, asAny) => {
    expect(truth(both, answers)).toBe(asAll);
    expect(truth(either, answers)).toBe(asAny);
  });

  it('stands in another block', () => {
    const nested = all(is('size', 'large'), either);
    expect(truth(nested, { size: 'large', two: 'yes' })).toBe('true');
    expect(truth(nested, { size: 'small', two: 'yes' })).toBe('false');
  });
});

describe('a condition on a fact', () => {
  it.each<[string, Answers, Truth, Truth]>([
    ['true', { 'kind-of-lamp': 'oil' }, 'true', 'false'],
    ['unknown', {}, 'unknown', 'unknown'],
    ['false', { 'kind-of-lamp': 'candle' }, 'false', 'true'],
  ])('has the value of the fact where it is %s, and "not" turns it around', (...row) => {
    const [, answers, plain, turned] = row;
    expect(ofLamp(fact('is-a-lamp'), answers)).toBe(plain);
    expect(ofLamp(notFact('is-a-lamp'), answers)).toBe(turned);
  });

  it('is unknown for a fact that there is not', () => {
    expect(ofLamp(fact('is-a-moon'), {})).toBe('unknown');
    expect(ofLamp(notFact('is-a-moon'), {})).toBe('unknown');
  });
});

describe('a condition on a figure', () => {
  const atLeast: Condition = { kind: 'at-least', question: 'years-promised', than: 5 };
  const lessThan: Condition = { kind: 'less-than', question: 'years-promised', than: 5 };

  it.each<[string, Answers, Truth, Truth]>([
    ['below', { 'years-promised': 4.9 }, 'false', 'true'],
    ['at', { 'years-promised': 5 }, 'true', 'false'],
    ['above', { 'years-promised': 5.1 }, 'true', 'false'],
    ['unanswered beside', {}, 'unknown', 'unknown'],
    ['not sure beside', { 'years-promised': 'not-sure' }, 'unknown', 'unknown'],
  ])('compares an answer %s the figure of the rule', (...row) => {
    const [, answers, least, less] = row;
    expect(ofLamp(atLeast, answers)).toBe(least);
    expect(ofLamp(lessThan, answers)).toBe(less);
  });

  it('takes nought as an answer like any other', () => {
    expect(ofLamp(lessThan, { 'years-promised': 0 })).toBe('true');
  });

  it('is unknown while its question is not asked', () => {
    const answers = { 'kind-of-lamp': 'candle', 'years-promised': 7 };
    expect(ofLamp(atLeast, answers)).toBe('unknown');
  });
});

describe('a condition on two figures', () => {
  const than = 'years-promised';
  const atLeast: Condition = { kind: 'at-least', question: 'years-lasting', than };
  const lessThan: Condition = { kind: 'less-than', question: 'years-lasting', than };

  it.each<[string, Answers, Truth, Truth]>([
    ['below', { 'years-lasting': 6, 'years-promised': 7 }, 'false', 'true'],
    ['at', { 'years-lasting': 7, 'years-promised': 7 }, 'true', 'false'],
    ['above', { 'years-lasting': 8, 'years-promised': 7 }, 'true', 'false'],
    ['beside an unanswered', { 'years-lasting': 8 }, 'unknown', 'unknown'],
    ['unanswered beside', { 'years-promised': 7 }, 'unknown', 'unknown'],
  ])('compares an answer %s the other', (...row) => {
    const [, answers, least, less] = row;
    expect(ofLamp(atLeast, answers)).toBe(least);
    expect(ofLamp(lessThan, answers)).toBe(less);
  });

  it('is unknown while either of them is not sure', () => {
    expect(ofLamp(lessThan, { 'years-lasting': 'not-sure', 'years-promised': 7 })).toBe('unknown');
    expect(ofLamp(lessThan, { 'years-lasting': 7, 'years-promised': 'not-sure' })).toBe('unknown');
  });
});
