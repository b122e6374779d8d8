import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { countedOutcomes } from '#report/counted-outcomes.ts';
import { KETTLE_ANSWERS, kettles } from '../app/kettle-rules.ts';

const said = (answers: Answers) =>
  countedOutcomes(assess(kettles, { ...KETTLE_ANSWERS, ...answers }, '2026-11-24').obligations).map(
    ({ text }) => text,
  );

describe('obligations counted by outcome', () => {
  it('says each outcome in its words, the worst first', () => {
    expect(said({})).toEqual([
      '1 gap',
      '1 no event; not prepared',
      '3 met by your answers',
      '1 for information',
    ]);
    expect(said({ role: 'seller' })).toEqual(['6 do not apply']);
  });

  it('has several in their own words', () => {
    expect(said({ years: 3, declared: 'no', fitted: 'yes' })).toContain('2 gaps');
    expect(said({ fitted: 'yes' })).toContain('1 does not apply');
  });
});
