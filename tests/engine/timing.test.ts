import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import { inForceFrom, timingOn } from '#engine/timing.ts';
import { anObligation, ask, is, rules } from './invented-rules.ts';
import { findingIn, lamps } from './lamps.ts';

describe('the timing of an obligation', () => {
  it.each([
    ['upcoming', 'on the day before', '2027-12-10'],
    ['in-force', 'on the day', '2027-12-11'],
    ['in-force', 'on the day after', '2027-12-12'],
    ['upcoming', 'a year before, in a later month', '2026-12-31'],
    ['in-force', 'a year after, in an earlier month', '2028-01-01'],
  ])('is %s %s from which it is in force', (timing, _, on) => {
    expect(timingOn('2027-12-11', on)).toBe(timing);
  });

  it.each<[string, string, string, Answers]>([
    ['2028-01-01', '2027-12-31', 'electric', { 'kind-of-lamp': 'electric' }],
    ['2026-01-01', '2025-12-31', 'oil', { 'kind-of-lamp': 'oil' }],
    ['2026-01-01', '2025-12-31', 'not known', {}],
  ])('turns on %s, and not on %s, for a lamp that is %s', (from, dayBefore, _, answers) => {
    const on = (day: string) => findingIn(assess(lamps, answers, day), 'plugs-guarded');
    expect(on(dayBefore)).toMatchObject({ from, timing: 'upcoming' });
    expect(on(from)).toMatchObject({ from, timing: 'in-force' });
  });

  it('is the only thing that the day decides', () => {
    const answers = { 'kind-of-lamp': 'electric', plugs: ['bare'] };
    const [early, late] = ['2025-01-01', '2030-01-01'].map((day) =>
      assess(lamps, answers, day).obligations.map(({ timing: _, ...rest }) => rest),
    );
    expect(early).toEqual(late);
  });

  it('is told for an obligation that does not apply as well', () => {
    const { obligations } = assess(lamps, { 'kind-of-lamp': 'candle' }, '2026-06-01');
    expect(obligations.map(({ timing }) => timing)).toEqual([
      'in-force',
      'in-force',
      'upcoming',
      'in-force',
    ]);
  });
});

describe('the day from which an obligation is in force', () => {
  const questions = [ask('early'), ask('late')];
  const from = (inForce: Parameters<typeof anObligation>[0], answers: Answers) =>
    inForceFrom(evaluate(rules({ questions }), answers), anObligation(inForce));

  const inForce = [
    { from: '2028-01-01', when: is('late', 'yes') },
    { from: '2026-01-01', when: is('early', 'yes') },
    { from: '2027-01-01' },
  ];

  it('is that of the first entry that counts', () => {
    expect(from({ inForce }, { late: 'yes', early: 'yes' })).toBe('2028-01-01');
    expect(from({ inForce }, { late: 'no', early: 'yes' })).toBe('2026-01-01');
    expect(from({ inForce }, { early: 'yes' })).toBe('2026-01-01');
  });

  it('is that of the last entry where no other counts', () => {
    expect(from({ inForce }, {})).toBe('2027-01-01');
  });

  it('is out of reach where no entry counts, which the build refuses', () => {
    const none = from({ inForce: inForce.slice(0, 2) }, {});
    expect(none).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(timingOn(none, '2999-12-31')).toBe('upcoming');
  });
});
