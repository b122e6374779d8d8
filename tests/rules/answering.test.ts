import ruleset from 'virtual:ruleset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answer, Answers, AnswerSlot } from '#engine/assessment.ts';
import { changeAnswers, type SlotChange } from '#engine/change.ts';
import { givenAnswer, NOT_SURE } from '#engine/evaluation.ts';
import { outcomesOf } from '#engine/outcomes.ts';
import { allSlots, anyAnswers } from './any-answers.ts';
import { readProfiles } from './profiles.ts';

const ON = '2026-11-23';
const slots = allSlots(ruleset);
const profiles = readProfiles(ruleset);
const outcomes = outcomesOf(ruleset);

/** What has to be written into each slot to come to these answers. */
function changesTo(answers: Answers, among: readonly AnswerSlot[] = slots): readonly SlotChange[] {
  return among.map((slot) => {
    const answer = givenAnswer(answers, slot);
    return answer === undefined ? slot : { ...slot, answer };
  });
}

/** What the question of a slot can be answered with; of several answers each alone, and all that go together. */
function possibleAnswers({ question: id }: AnswerSlot): readonly Answer[] {
  const question = ruleset.questions[id];
  const options = question?.options.map((option) => option.id) ?? [];
  if (question?.kind === 'number') return [0, 4.9, 5, 10];
  if (question?.kind !== 'choices') return options;
  return [...options.map((option) => [option]), options.filter((id) => id !== question.alone)];
}

function metIn(answers: Answers): readonly string[] {
  return outcomes(answers, ON)
    .filter(({ outcome }) => outcome === 'met')
    .map(({ id }) => id);
}

function expectNoneCreated(answers: Answers, doubtful: Answers): void {
  const met = new Set(metIn(answers));
  expect(metIn(doubtful).filter((name) => !met.has(name))).toEqual([]);
}

/** Whatever stood in a slot: "not sure" in its place gives no met that this did not give. */
function expectNoneCreatedAnywhere(answers: Answers): void {
  for (const slot of slots) {
    const doubtful = changeAnswers(answers, [{ ...slot, answer: NOT_SURE }]);
    for (const answer of possibleAnswers(slot)) {
      expectNoneCreated(changeAnswers(answers, [{ ...slot, answer }]), doubtful);
    }
  }
}

const bases = fc.oneof(
  fc.constantFrom(...profiles.map(({ answers }) => answers)),
  anyAnswers(ruleset),
);

describe('"not sure" in place of an answer creates no met', () => {
  it.each(profiles)('whichever answer it is, in $file', ({ answers }) => {
    expectNoneCreatedAnywhere(answers);
  });

  it('whichever answer it is, in any answers', () => {
    fc.assert(fc.property(anyAnswers(ruleset), expectNoneCreatedAnywhere), { numRuns: 20 });
  });

  it('however many answers it is', () => {
    fc.assert(
      fc.property(bases, fc.subarray([...slots]), (answers, doubted) => {
        const given = doubted.filter((slot) => givenAnswer(answers, slot) !== undefined);
        const changes = given.map((slot) => ({ ...slot, answer: NOT_SURE }));
        expectNoneCreated(answers, changeAnswers(answers, changes));
      }),
      { numRuns: 1000 },
    );
  });

  it('and turns neither "applies" nor "does not apply" into the other', () => {
    fc.assert(
      fc.property(bases, fc.constantFrom(...slots), (answers, slot) => {
        const doubtful = changeAnswers(answers, [{ ...slot, answer: NOT_SURE }]);
        const after = outcomes(doubtful, ON);
        outcomes(answers, ON).forEach(({ applicability }, at) => {
          const both = [applicability, after[at]?.applicability].sort();
          expect(both).not.toEqual(['applies', 'does-not-apply']);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is not asked', () => {
  const key = ({ question, route }: AnswerSlot): string => `${question}.${route ?? ''}`;

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
