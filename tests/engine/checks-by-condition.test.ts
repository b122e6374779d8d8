import { describe, expect, it } from 'vitest';
import type { Answers, CheckFinding } from '#engine/assessment.ts';
import type { Check } from '#ruleset/types.ts';
import { aCheck, aFact, all, ask, dutyOf, fact, is, rules } from './invented-rules.ts';
import { checkIn, lamp } from './lamps.ts';

const reasons: Check['because'] = {
  met: { says: 'All is well.', cites: [] },
  gap: { says: 'All is lost.', cites: [] },
  unclear: { says: 'Who can say?', cites: [] },
};

function judged(check: Partial<Check>, answers: Answers): CheckFinding {
  const ruleset = rules({
    questions: [ask('good'), ask('bad'), ask('excused')],
    facts: [aFact('well', all(is('good', 'yes'), is('bad', 'no')))],
    duty: { checks: [aCheck('both', { because: reasons, ...check })] },
  });
  return checkIn(dutyOf(ruleset, answers), 'both');
}

const metWhen = is('good', 'yes');
const gapWhen = is('bad', 'yes');

describe('a check with met_when and gap_when', () => {
  it.each<[string, Answers]>([
    ['met', { good: 'yes', bad: 'no' }],
    ['met', { good: 'yes' }],
    ['gap', { good: 'no', bad: 'yes' }],
    ['gap', { bad: 'yes' }],
    ['unclear', { good: 'no', bad: 'no' }],
  ])('is %s for %j, with the reason of that outcome', (outcome, answers) => {
    const finding = judged({ metWhen, gapWhen }, answers);
    expect(finding).toMatchObject({ outcome, because: reasons[outcome], pressing: false });
    expect(finding).not.toHaveProperty('called');
  });

  it.each<Answers>([{ good: 'no' }, {}, { good: 'not-sure', bad: 'not-sure' }])(
    'is unclear for %j without a reason of the rules: the missing answer is the reason',
    (answers) => {
      const finding = judged({ metWhen, gapWhen }, answers);
      expect(finding.outcome).toBe('unclear');
      expect(finding.waitsFor.length).toBeGreaterThan(0);
      expect(finding.because).toBeUndefined();
    },
  );

  it('is a gap where both are true, which the build refuses: the worse one counts', () => {
    expect(judged({ metWhen, gapWhen }, { good: 'yes', bad: 'yes' }).outcome).toBe('gap');
  });

  it('waits for nothing once it is met or a gap, although the other condition is open', () => {
    expect(judged({ metWhen, gapWhen }, {}).waitsFor).toHaveLength(2);
    expect(judged({ metWhen, gapWhen }, { good: 'yes' }).waitsFor).toEqual([]);
    expect(judged({ metWhen, gapWhen }, { bad: 'yes' }).waitsFor).toEqual([]);
  });

  it('gives no reason where the rules have none', () => {
    const finding = judged({ metWhen, gapWhen, because: {} }, { good: 'yes' });
    expect(finding).not.toHaveProperty('because');
  });

  it('gives the reason for unclear where an exception softens the gap', () => {
    const finding = judged(
      { metWhen, gapWhen, softenedWhen: is('excused', 'yes') },
      { bad: 'yes', excused: 'yes' },
    );
    expect(finding).toMatchObject({ outcome: 'unclear', softened: true });
    expect(finding.because).toEqual(reasons['unclear']);
    // Another answer could still be given, and would not undo the gap.
    expect(finding.waitsFor).toEqual([]);
  });
});

describe('a check with one of the two conditions', () => {
  it('is never a gap without gap_when', () => {
    expect(judged({ metWhen }, { good: 'yes' }).outcome).toBe('met');
    expect(judged({ metWhen }, { good: 'no', bad: 'yes' }).outcome).toBe('unclear');
  });

  it('is never met without met_when', () => {
    expect(judged({ gapWhen }, { bad: 'yes' }).outcome).toBe('gap');
    expect(judged({ gapWhen }, { bad: 'no', good: 'yes' }).outcome).toBe('unclear');
  });
});

describe('the answers behind a check with conditions', () => {
  it('are those that its conditions read, each once, and no others', () => {
    const finding = judged(
      { metWhen: all(metWhen, is('bad', 'no')), gapWhen },
      { excused: 'yes', bad: 'no', good: 'not-sure' },
    );
    expect(finding.answers).toEqual([
      { question: 'good', answer: 'not-sure' },
      { question: 'bad', answer: 'no' },
    ]);
  });

  it('are found through facts', () => {
    const finding = judged({ metWhen: fact('well') }, { good: 'yes', bad: 'no', excused: 'no' });
    expect(finding.answers).toEqual([
      { question: 'good', answer: 'yes' },
      { question: 'bad', answer: 'no' },
    ]);
  });

  it('are both of the figures that are compared', () => {
    const answers = { 'kind-of-lamp': 'electric', 'years-lasting': 6, 'years-promised': 5 };
    expect(checkIn(lamp('lamp-lasting', answers), 'years').answers).toEqual([
      { question: 'years-lasting', answer: 6 },
      { question: 'years-promised', answer: 5 },
    ]);
  });
});

describe('a lamp that has to last', () => {
  it.each<[string, number, number]>([
    ['met', 7, 7],
    ['met', 4, 3],
    ['gap', 4.9, 5],
    ['unclear', 5, 6],
  ])('is %s where it lasts %d years of %d that are promised', (outcome, lasting, promised) => {
    const answers = {
      'kind-of-lamp': 'electric',
      'years-lasting': lasting,
      'years-promised': promised,
    };
    expect(lamp('lamp-lasting', answers).outcome).toBe(outcome);
  });

  it('is a gap that becomes unclear where the exception of the obligation holds', () => {
    const answers = { 'kind-of-lamp': 'electric', 'years-lasting': 1, 'years-promised': 50 };
    expect(lamp('lamp-lasting', answers)).toMatchObject({ outcome: 'unclear', softened: true });
  });
});
