import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import { can, possible, possibleFact, type Value, type Values } from '#ruleset/build/possible.ts';
import type { Known } from '#ruleset/reads.ts';
import { domainsOf, findValues, inWords } from '#ruleset/build/search.ts';
import type { Truth } from '#ruleset/truth.ts';
import type { Condition, Question, Ruleset } from '#ruleset/types.ts';
import { smallRuleset } from './small-ruleset.ts';

const ALWAYS: Condition = { kind: 'all', of: [] };
const TRUTHS: readonly Truth[] = ['true', 'false', 'unknown'];

/** The small ruleset with every question asked: the proofs are about conditions alone. */
function everythingAsked(): Ruleset {
  const ruleset = smallRuleset();
  const questions = Object.values(ruleset.questions).map(({ askedAfter: _, ...question }) => [
    question.id,
    { ...question, askedWhile: ALWAYS },
  ]);
  return { ...ruleset, questions: Object.fromEntries(questions) as Ruleset['questions'] };
}

const ruleset = everythingAsked();
const known: Known = {
  questions: new Map(Object.entries(ruleset.questions)),
  facts: new Map(Object.entries(ruleset.facts)),
};
const single = Object.values(ruleset.questions).filter(({ forEach }) => forEach === undefined);

function anyValue({ kind, options }: Question): fc.Arbitrary<Value> {
  if (kind === 'number') return fc.constantFrom(0, 0.5, 1, 5, 49, 50, null);
  if (kind === 'choices') {
    return fc.constantFrom(['wall'], ['car', 'bare'], ['wall', 'car'], ['none'], null);
  }
  return fc.constantFrom(...options.map(({ id }) => id), null);
}

const anyValues: fc.Arbitrary<Values> = fc
  .tuple(...single.map(anyValue))
  .map((values) => new Map(single.map(({ id }, index) => [id, values[index] ?? null])));

function answersOf(values: Values): Answers {
  return Object.fromEntries(
    [...values].flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])),
  );
}

const onlyWallOrCar: Condition = { kind: 'is-only', question: 'plugs', options: ['wall', 'car'] };
const contradicting = ruleset.contradictions
  .filter(({ forEach }) => forEach === undefined)
  .map(({ when }) => when);
const ofObligations = ruleset.obligations.flatMap(({ appliesWhen, softenedWhen }) =>
  softenedWhen === undefined ? [appliesWhen] : [appliesWhen, softenedWhen],
);
const conditions = [...ofObligations, ...contradicting, onlyWallOrCar];

describe('what a condition can come out as', () => {
  it('is what the engine says it is, once every question has a value', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const evaluation = evaluate(ruleset, answersOf(values));
        for (const condition of conditions) {
          const truth = evaluation.truth(condition);
          expect(TRUTHS.filter((each) => can(possible(condition, values, known), each))).toEqual([
            truth,
          ]);
        }
        for (const fact of Object.values(ruleset.facts)) {
          const truth = evaluation.factTruth(fact.id);
          expect(TRUTHS.filter((each) => can(possibleFact(fact, values, known), each))).toEqual([
            truth,
          ]);
        }
      }),
    );
  });

  it('includes what it becomes, while questions still have no value', () => {
    fc.assert(
      fc.property(anyValues, fc.infiniteStream(fc.boolean()), (values, coins) => {
        const some = new Map([...values].filter(() => coins.next().value === true));
        for (const condition of conditions) {
          const whole = TRUTHS.filter((each) => can(possible(condition, values, known), each));
          const partly = possible(condition, some, known);
          expect(whole.every((each) => can(partly, each))).toBe(true);
        }
      }),
    );
  });
});

describe('the values that are tried', () => {
  it('lie below, at and above each figure, and in any order between them', () => {
    const condition: Condition = {
      kind: 'all',
      of: [
        { kind: 'at-least', question: 'years-lasting', than: 'years-promised' },
        { kind: 'less-than', question: 'years-lasting', than: 5 },
      ],
    };
    const points = domainsOf([condition], known).get('years-lasting') ?? [];
    const figures = points.filter((point) => typeof point === 'number');
    expect(figures.filter((figure) => figure > 0 && figure < 5)).toHaveLength(2);
    expect(figures.filter((figure) => figure > 5)).toHaveLength(2);
    expect(points).toEqual(expect.arrayContaining([0, 5, null]));
  });

  it('are one of the options that no condition tells apart, and unanswered', () => {
    const condition: Condition = { kind: 'is', question: 'kind-of-lamp', options: ['oil'] };
    expect(domainsOf([condition], known).get('kind-of-lamp')).toEqual(['electric', 'oil', null]);
    expect(domainsOf([condition], known, ['kind-of-lamp']).get('kind-of-lamp')).toEqual([
      'electric',
      'oil',
      'candle',
      null,
    ]);
  });

  it('are one set of the options that no condition tells apart, where several can be chosen', () => {
    const bare: Condition = { kind: 'is-only', question: 'plugs', options: ['bare'] };
    const either: Condition = { kind: 'any', of: [onlyWallOrCar, bare] };
    expect(domainsOf([bare], known).get('plugs')).toEqual([['wall'], ['bare'], ['none'], null]);
    expect(domainsOf([either], known).get('plugs')).toEqual([
      ['wall'],
      ['bare'],
      ['wall', 'bare'],
      ['none'],
      null,
    ]);
  });

  it('come back as words', () => {
    const domains = new Map<string, readonly Value[]>([
      ['a', ['x', null]],
      ['b', [10 / 3]],
      ['c', [['y', 'z']]],
    ]);
    const found = findValues(domains, (values) => values.get('a') !== 'x');
    expect(found && inWords(found)).toBe('a is unanswered, b is 3.33, c is y and z');
    expect(findValues(domains, (values) => values.size < 2)).toBeUndefined();
  });
});
