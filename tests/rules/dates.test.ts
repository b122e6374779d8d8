import ruleset from 'virtual:ruleset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { outcomesOf } from '#engine/outcomes.ts';
import { anyAnswers } from './any-answers.ts';

/** Around the days from which Article 14 and the rest apply, and days on which comparing goes wrong easily. */
const DAYS = [
  '2026-06-11', // Chapter IV applies; it binds those who assess conformity, and nobody here
  '2026-09-10',
  '2026-09-11', // Article 14 applies
  '2026-09-12',
  '2027-01-01',
  '2027-09-11', // past the day and the month of the one, and before the other
  '2027-12-10',
  '2027-12-11', // everything applies
  '2027-12-12',
  '2028-02-29',
];
/** Whether in force, day by day. */
const FROM_2026 = 'no no yes yes yes yes yes yes yes yes';
const FROM_2027 = 'no no no no no no no yes yes yes';

/** Some of each kind: reporting, the product and its support, suppliers, treated as maker, stewards. */
const SOME = 'REP-01 REP-02 REP-03 UPD-06 VUL-01 SUP-01 OPR-01 OPR-02 OPR-03 OSS-01 OSS-02';
const REPORTING = 'REP-01 REP-02 REP-03';
const ALL_OF_A_MAKER = `${REPORTING} UPD-06 VUL-01 SUP-01`;
const TREATED_AS_MAKER = 'OPR-03';

/** When the units come to the market, and what becomes of them. */
const LEGACY = {
  'placed-on-market': 'before-2027-12-11',
  'later-substantial-modification': 'none',
};
const MODIFIED = { ...LEGACY, 'later-substantial-modification': 'whole' };
const PARTLY = { ...LEGACY, 'later-substantial-modification': 'part' };
const BOTH = { ...LEGACY, 'placed-on-market': 'both' };
const LATER = { 'placed-on-market': 'from-2027-12-11' };
const UNKNOWN = { 'placed-on-market': NOT_SURE };

/**
 * By hand: whose it is, when it comes to the market, from when the reporting duties are in force, and which of some
 * duties apply. All that is not reporting is in force from 11 December 2027.
 */
const CASES: readonly (readonly [string, Answers, string, string])[] = [
  ['manufacturer', LEGACY, FROM_2026, REPORTING],
  ['manufacturer', MODIFIED, FROM_2026, ALL_OF_A_MAKER],
  ['manufacturer', PARTLY, FROM_2026, ALL_OF_A_MAKER],
  ['manufacturer', BOTH, FROM_2026, ALL_OF_A_MAKER],
  ['manufacturer', LATER, FROM_2027, ALL_OF_A_MAKER],
  ['manufacturer', UNKNOWN, FROM_2026, REPORTING],
  // Whoever has the product made and markets it under the own name is its manufacturer by the definition already.
  ['own-brand', LEGACY, FROM_2026, `${REPORTING} ${TREATED_AS_MAKER}`],
  ['own-brand', MODIFIED, FROM_2026, `${ALL_OF_A_MAKER} ${TREATED_AS_MAKER}`],
  ['own-brand', BOTH, FROM_2026, `${ALL_OF_A_MAKER} ${TREATED_AS_MAKER}`],
  ['own-brand', LATER, FROM_2027, `${ALL_OF_A_MAKER} ${TREATED_AS_MAKER}`],
  // Manufacturer through Article 22 alone, which nothing brings forward.
  ['modifier', LEGACY, FROM_2027, `${REPORTING} ${TREATED_AS_MAKER}`],
  ['modifier', MODIFIED, FROM_2027, `${ALL_OF_A_MAKER} ${TREATED_AS_MAKER}`],
  ['modifier', LATER, FROM_2027, `${ALL_OF_A_MAKER} ${TREATED_AS_MAKER}`],
  ['importer', LEGACY, FROM_2026, ''],
  ['importer', MODIFIED, FROM_2026, 'OPR-01'],
  ['importer', LATER, FROM_2027, 'OPR-01'],
  ['distributor', LEGACY, FROM_2026, ''],
  ['distributor', BOTH, FROM_2026, 'OPR-02'],
  ['distributor', LATER, FROM_2027, 'OPR-02'],
  ['authorised-representative', LEGACY, FROM_2026, ''],
  // Stewards are not asked when anything is placed on the market: an answer to that is set aside.
  ['open-source-steward', {}, FROM_2026, 'OSS-01'],
  ['open-source-steward', LATER, FROM_2026, 'OSS-01'],
  ['open-source-steward', { 'steward-engineering': 'yes' }, FROM_2026, 'OSS-01 OSS-02'],
];

const outcomes = outcomesOf(ruleset);
const codes = new Map(ruleset.obligations.map(({ id, code }) => [id, code]));
const codeOf = ({ id }: { readonly id: string }): string => codes.get(id) ?? id;

function isInForce(answers: Answers, code: string): string {
  return DAYS.map((on) => {
    const found = outcomes(answers, on).find((each) => codeOf(each) === code);
    return found?.timing === 'in-force' ? 'yes' : 'no';
  }).join(' ');
}

describe('ten days', () => {
  it('are ten', () => {
    expect(DAYS).toHaveLength(10);
  });

  describe.each(CASES)('for the %s with %j', (role, when, reporting, apply) => {
    const answers: Answers = { 'operator-role': role, 'product-scope': 'in-scope', ...when };

    it('put every duty into force on its day', () => {
      const expected = ruleset.obligations.map(({ code }) => [
        code,
        REPORTING.includes(code) ? reporting : FROM_2027,
      ]);
      expect(ruleset.obligations.map(({ code }) => [code, isInForce(answers, code)])).toEqual(
        expected,
      );
    });

    it('change nothing of what applies', () => {
      for (const on of DAYS) {
        const applying = outcomes(answers, on).filter(
          ({ applicability }) => applicability === 'applies',
        );
        const some = applying.map(codeOf).filter((code) => SOME.includes(code));
        expect(some.sort().join(' ')).toBe(apply.split(' ').sort().join(' '));
      }
    });
  });

  it.each<[string, Answers]>([
    ['nothing', {}],
    ['only doubt', { 'operator-role': NOT_SURE, 'product-scope': NOT_SURE, ...UNKNOWN }],
    // The question is not asked then, so that the answer does not count.
    [
      'an answer set aside',
      { 'operator-role': 'manufacturer', 'product-scope': 'web-only', ...LATER },
    ],
  ])('begin reporting with the careful reading where there is %s', (_, answers) => {
    for (const code of REPORTING.split(' ')) expect(isInForce(answers, code)).toBe(FROM_2026);
  });
});

describe('the timing', () => {
  const anyDay = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  const timings = (answers: Answers, on: string) =>
    outcomes(answers, on).map(({ timing }) => timing);

  it('never goes back from in force to upcoming', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), anyDay, anyDay, (answers, one, other) => {
        const [earlier = '', later = ''] = [one, other].sort();
        const after = timings(answers, later);
        timings(answers, earlier).forEach((timing, at) => {
          if (timing === 'in-force') expect(after[at]).toBe('in-force');
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is all that the day decides', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), anyDay, anyDay, (answers, one, other) => {
        const [first, second] = [one, other].map((on) => {
          const { on: _, obligations, ...rest } = assess(ruleset, answers, on);
          return { ...rest, obligations: obligations.map(({ timing: _timing, ...each }) => each) };
        });
        expect(second).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('turns on the role, the scope and the day of placing, and on no other answer', () => {
    const deciding = ['operator-role', 'product-scope', 'placed-on-market'];
    fc.assert(
      fc.property(anyAnswers(ruleset), anyAnswers(ruleset), anyDay, (answers, others, on) => {
        const kept = Object.entries(answers).filter(([id]) => deciding.includes(id));
        const changed = Object.entries(others).filter(([id]) => !deciding.includes(id));
        const mixed = Object.fromEntries([...kept, ...changed]);
        expect(timings(mixed, on)).toEqual(timings(answers, on));
      }),
      { numRuns: 500 },
    );
  });
});
