import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import type { Truth } from '#ruleset/truth.ts';
import { aFact, all, ask, fact, is, notFact, rules } from './invented-rules.ts';
import { lamps } from './lamps.ts';

const questions = [ask('wet'), ask('dry'), ask('odd')];
const plain = aFact('plain', is('wet', 'yes'));
const twoSided = aFact('two-sided', is('wet', 'yes'), { falseWhen: is('dry', 'yes') });
const threeSided = aFact('three-sided', is('wet', 'yes'), {
  falseWhen: is('dry', 'yes'),
  unknownWhen: is('odd', 'yes'),
});
const above = aFact('above', fact('plain'));
const turned = aFact('turned', notFact('plain'));
const ruleset = rules({ questions, facts: [plain, twoSided, threeSided, above, turned] });

function truth(id: string, answers: Answers): Truth {
  return evaluate(ruleset, answers).factTruth(id);
}

describe('a fact with true_when alone', () => {
  it.each<[Truth, Answers]>([
    ['true', { wet: 'yes' }],
    ['false', { wet: 'no' }],
    ['unknown', {}],
    ['unknown', { wet: 'not-sure' }],
  ])('is %s for %j, as its condition is', (expected, answers) => {
    expect(truth('plain', answers)).toBe(expected);
  });
});

describe('a fact with false_when beside true_when', () => {
  it('is false where false_when is true', () => {
    expect(truth('two-sided', { wet: 'no', dry: 'yes' })).toBe('false');
  });

  it('is false where both are true, which the build refuses', () => {
    expect(truth('two-sided', { wet: 'yes', dry: 'yes' })).toBe('false');
  });

  it.each<[string, Answers]>([
    ['false', { wet: 'yes', dry: 'no' }],
    ['unknown', { wet: 'yes' }],
  ])('is true where true_when is true and false_when %s', (_, answers) => {
    expect(truth('two-sided', answers)).toBe('true');
  });

  it.each<[string, Answers]>([
    ['true_when is false and false_when too', { wet: 'no', dry: 'no' }],
    ['true_when is false and false_when unknown', { wet: 'no' }],
    ['both are unknown', {}],
  ])('is unknown, and never false by default, where %s', (_, answers) => {
    expect(truth('two-sided', answers)).toBe('unknown');
  });
});

describe('a fact with unknown_when', () => {
  it('is unknown where unknown_when is true, although true_when is', () => {
    expect(truth('three-sided', { wet: 'yes', odd: 'yes' })).toBe('unknown');
  });

  it('is false where false_when is true, although unknown_when is', () => {
    expect(truth('three-sided', { dry: 'yes', odd: 'yes' })).toBe('false');
  });

  it.each<[string, Answers]>([
    ['false', { wet: 'yes', odd: 'no' }],
    ['unknown', { wet: 'yes' }],
  ])('is true where true_when is true and unknown_when %s', (_, answers) => {
    expect(truth('three-sided', answers)).toBe('true');
  });
});

describe('a fact that rests on another', () => {
  it.each<[Answers, Truth, Truth]>([
    [{ wet: 'yes' }, 'true', 'false'],
    [{ wet: 'no' }, 'false', 'true'],
    [{}, 'unknown', 'unknown'],
  ])('for %j is %s, or %s if it turns it around', (answers, plainly, turnedAround) => {
    expect(truth('above', answers)).toBe(plainly);
    expect(truth('turned', answers)).toBe(turnedAround);
  });
});

describe('a fact that is read again and again', () => {
  it('is looked at once for one set of answers', () => {
    let looks = 0;
    const watched = {
      ...plain,
      get trueWhen() {
        looks += 1;
        return is('wet', 'yes');
      },
    };
    const evaluation = evaluate(rules({ questions, facts: [watched, above] }), { wet: 'yes' });
    const twice = all(fact('plain'), fact('plain'), fact('above'));
    expect(evaluation.truth(twice)).toBe('true');
    expect(evaluation.factTruth('plain')).toBe('true');
    expect(looks).toBe(1);
  });
});

describe('a fact about lamps', () => {
  it.each<[Truth, Answers]>([
    ['true', { 'kind-of-lamp': 'electric' }],
    ['false', { 'kind-of-lamp': 'oil', 'years-promised': 0 }],
    ['unknown', { 'kind-of-lamp': 'oil', 'years-promised': 1 }],
    ['unknown', { 'kind-of-lamp': 'oil', 'years-promised': 1, 'oil-sealed': 'no' }],
    ['unknown', { 'kind-of-lamp': 'candle' }],
  ])('comes out as %s for %j', (expected, answers) => {
    expect(evaluate(lamps, answers).factTruth('must-last')).toBe(expected);
  });
});
