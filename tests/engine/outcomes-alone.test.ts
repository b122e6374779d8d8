import ruleset from 'virtual:ruleset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { outcomesOf, type OutcomeAlone } from '#engine/outcomes.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { plainOutcomes } from '../../bench/plain.ts';
import { anyAnswers } from '../rules/any-answers.ts';
import { readProfiles } from '../rules/profiles.ts';
import { aCheck, ask, is, isNot, rules } from './invented-rules.ts';
import { lamps, wrong } from './lamps.ts';

const DAYS = ['2025-12-31', '2026-11-23', '2027-12-11', '2028-06-01'];
const anyDay = fc.constantFrom(...DAYS);

/** What a full assessment says, without its reasons. */
function inFull(law: Ruleset, answers: Answers, on: string): readonly OutcomeAlone[] {
  return assess(law, answers, on).obligations.map(({ id, applicability, outcome, timing }) => ({
    id,
    applicability,
    outcome,
    timing,
  }));
}

/** Anything that a stored record or a program without types may bring in place of an answer. */
function anyWrongAnswers(law: Ruleset): fc.Arbitrary<Answers> {
  const options = Object.values(law.questions).flatMap(({ options }) =>
    options.map(({ id }) => id),
  );
  const scalar = fc.constantFrom<unknown>(...options, 'not-sure', 'foreign', '', -1, 5, NaN, null);
  const anything = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...options, '__proto__'), scalar, { maxKeys: 3 }),
  );
  const ids = Object.keys(law.questions);
  return fc
    .record(Object.fromEntries(ids.map((id) => [id, anything])), { requiredKeys: [] })
    .map(wrong);
}

/** Where nothing but the routes themselves keeps an obligation from being met while they are unknown. */
const ways = rules({
  questions: [
    ask('done'),
    ask('ways', { kind: 'choices', askedWhile: isNot('done', 'no') }, ['air', 'wire']),
    ask('safe', { forEach: 'ways' }),
  ],
  duty: {
    softenedWhen: { kind: 'is-only', question: 'ways', options: ['air'] },
    checks: [aCheck('done'), aCheck('safe', { forEach: 'ways', onlyWhen: is('done', 'yes') })],
  },
});

describe.each([
  ['the rules', ruleset],
  ['the rules about lamps', lamps],
  ['rules about ways alone', ways],
])('by %s, the outcomes alone', (_, law) => {
  const outcomes = outcomesOf(law);
  const right = anyAnswers(law);

  it('are those of the assessment, for any answers on any day', () => {
    fc.assert(
      fc.property(right, anyDay, (answers, on) => {
        expect(outcomes(answers, on)).toEqual(inFull(law, answers, on));
      }),
      { numRuns: 500 },
    );
  });

  it('are those of the assessment where answers do not fit their questions', () => {
    const some = fc.tuple(right, anyWrongAnswers(law), fc.infiniteStream(fc.boolean()));
    fc.assert(
      fc.property(some, ([answers, wrongOnes, coins]) => {
        const mixed = Object.entries(wrongOnes).filter(() => coins.next().value === true);
        const given = { ...answers, ...Object.fromEntries(mixed) };
        expect(outcomes(given, '2026-11-23')).toEqual(inFull(law, given, '2026-11-23'));
      }),
      { numRuns: 500 },
    );
  });

  it('are those of a plain reading of the rules', () => {
    fc.assert(
      fc.property(right, anyDay, (answers, on) => {
        expect(outcomes(answers, on)).toEqual(plainOutcomes(law, answers, on));
      }),
      { numRuns: 200 },
    );
  });

  it('owe nothing to the answers before', () => {
    fc.assert(
      fc.property(right, right, (answers, others) => {
        const [first, , again] = [answers, others, answers].map((some) =>
          outcomes(some, '2026-11-23'),
        );
        expect(again).toEqual(first);
      }),
    );
  });
});

describe('by the rules, the outcomes alone', () => {
  it.each(readProfiles(ruleset))('are those of the assessment for $file', ({ answers, on }) => {
    const found = outcomesOf(ruleset)(answers, on);
    expect(found).toEqual(inFull(ruleset, answers, on));
    expect(found).toEqual(plainOutcomes(ruleset, answers, on));
  });
});
