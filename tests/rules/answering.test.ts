import ruleset from 'virtual:ruleset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers, AnswerSlot } from '#engine/assessment.ts';
import { changeAnswers, type SlotChange } from '#engine/change.ts';
import { givenAnswer, NOT_SURE } from '#engine/evaluation.ts';
import { outcomesOf } from '#engine/outcomes.ts';
import { allSlots, anyAnswers } from './any-answers.ts';
import { readProfiles } from './profiles.ts';
import { endings } from './reach.ts';

const ON = '2026-11-23';
const slots = allSlots(ruleset);
const profiles = readProfiles(ruleset);
const outcomes = outcomesOf(ruleset);
const endingsOf = endings(ruleset);

/** What has to be written into each slot to come to these answers. */
function changesTo(answers: Answers, among: readonly AnswerSlot[] = slots): readonly SlotChange[] {
  return among.map((slot) => {
    const answer = givenAnswer(answers, slot);
    return answer === undefined ? slot : { ...slot, answer };
  });
}

/** Every way to put "not sure" in place of one answer. */
function oneDoubt(answers: Answers): readonly Answers[] {
  return slots
    .filter((slot) => givenAnswer(answers, slot) !== undefined)
    .map((slot) => changeAnswers(answers, [{ ...slot, answer: NOT_SURE }]));
}

function metIn(answers: Answers): readonly string[] {
  return [...endingsOf(answers)].filter(([, ending]) => ending === 'met').map(([name]) => name);
}

function expectNothingCreated(answers: Answers, doubtful: Answers): void {
  const met = new Set(metIn(answers));
  expect(metIn(doubtful).filter((name) => !met.has(name))).toEqual([]);
  const before = outcomes(answers, ON);
  outcomes(doubtful, ON).forEach(({ id, applicability }, at) => {
    const flip = [before[at]?.applicability, applicability].sort().join(' ');
    expect(`${id}: ${flip}`).not.toBe(`${id}: applies does-not-apply`);
  });
}

describe('"not sure" in place of an answer creates no met, and turns "applies" and "does not apply" not into each other', () => {
  it.each(profiles)('whichever answer it is, in $file', ({ answers }) => {
    for (const doubtful of oneDoubt(answers)) expectNothingCreated(answers, doubtful);
  });

  it('whichever answer it is, in any answers', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        for (const doubtful of oneDoubt(answers)) expectNothingCreated(answers, doubtful);
      }),
    );
  });

  it('however many answers it is', () => {
    const bases = fc.oneof(
      fc.constantFrom(...profiles.map(({ answers }) => answers)),
      anyAnswers(ruleset),
    );
    fc.assert(
      fc.property(bases, fc.subarray([...slots]), (answers, doubted) => {
        const given = doubted.filter((slot) => givenAnswer(answers, slot) !== undefined);
        const changes = given.map((slot) => ({ ...slot, answer: NOT_SURE }));
        expectNothingCreated(answers, changeAnswers(answers, changes));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is not asked', () => {
  const key = ({ question, route }: AnswerSlot): string => `${question}.${route ?? ''}`;
  const bases = fc.oneof(
    fc.constantFrom(...profiles.map(({ answers }) => answers)),
    anyAnswers(ruleset),
  );

  it('does not matter, whatever is answered to it', () => {
    fc.assert(
      fc.property(bases, anyAnswers(ruleset), (answers, others) => {
        const { wanted, obligations, unanswered } = assess(ruleset, answers, ON);
        const asked = new Set(wanted.map(key));
        const notAsked = slots.filter((slot) => !asked.has(key(slot)));
        const after = assess(ruleset, changeAnswers(answers, changesTo(others, notAsked)), ON);
        expect(after.obligations).toEqual(obligations);
        expect(after.wanted).toEqual(wanted);
        expect(after.unanswered).toEqual(unanswered);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the order of answering', () => {
  it('does not matter, nor what was answered on the way', () => {
    const anyOrder = fc.shuffledSubarray([...slots], { minLength: slots.length });
    fc.assert(
      fc.property(anyAnswers(ruleset), anyAnswers(ruleset), anyOrder, (answers, before, order) => {
        const changes = changesTo(answers, order);
        const oneByOne = changes.reduce<Answers>(
          (so, change) => changeAnswers(so, [change]),
          before,
        );
        expect(oneByOne).toEqual(changeAnswers({}, changesTo(answers)));
        const { obligations, wanted } = assess(ruleset, answers, ON);
        expect(assess(ruleset, oneByOne, ON)).toMatchObject({ obligations, wanted });
      }),
      { numRuns: 300 },
    );
  });
});
