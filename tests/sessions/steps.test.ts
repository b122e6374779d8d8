import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import type { SlotChange } from '#engine/change.ts';
import { slotKey } from '#engine/slots.ts';
import { STEPS_KEPT } from '#sessions/session.ts';
import { withLastStepRedone, withLastStepUndone, withStep } from '#sessions/steps.ts';

const AT = '2026-11-24T10:00:00.000Z';
const begun = (answers: Answers = {}) => ({ answers, done: [], undone: [] });

/** Changes of a few slots, so that later ones meet earlier ones. */
const anyChanges: fc.Arbitrary<readonly SlotChange[]> = fc.uniqueArray(
  fc
    .record(
      {
        question: fc.constantFrom('a', 'b'),
        route: fc.constantFrom('x', 'y'),
        answer: fc.constantFrom('yes', 'no'),
      },
      { requiredKeys: ['question'] },
    )
    // "a" is asked once, "b" for each route.
    .map(({ question, route = 'x', ...answer }) =>
      question === 'b' ? { question, route, ...answer } : { question, ...answer },
    ),
  { selector: slotKey },
);

describe('steps', () => {
  it('can be undone one by one to the beginning, and redone to the end', () => {
    fc.assert(
      fc.property(fc.array(anyChanges), (all) => {
        const states = [begun({ a: 'no', other: 5 })] as ReturnType<typeof withStep>[];
        for (const changes of all) states.push(withStep(states.at(-1) ?? begun(), changes, AT));
        let state = states.at(-1) ?? begun();
        const end = state.answers;
        while (state.done.length > 0) {
          const before = state.answers;
          state = withLastStepUndone(state);
          expect(withLastStepRedone(state).answers).toEqual(before);
        }
        expect(state.answers).toEqual({ a: 'no', other: 5 });
        while (state.undone.length > 0) state = withLastStepRedone(state);
        expect(state.answers).toEqual(end);
      }),
    );
  });

  it('are none where nothing changes', () => {
    const before = begun({ a: 'yes' });
    expect(withStep(before, [{ question: 'a', answer: 'yes' }], AT)).toEqual(before);
    expect(withStep(before, [], AT)).toEqual(before);
    expect(withLastStepUndone(before)).toEqual(before);
    expect(withLastStepRedone(before)).toEqual(before);
  });

  it('forget what was undone once something else is done', () => {
    const one = withStep(begun(), [{ question: 'a', answer: 'yes' }], AT);
    const other = withStep(withLastStepUndone(one), [{ question: 'a', answer: 'no' }], AT);
    expect(other).toMatchObject({ answers: { a: 'no' }, undone: [] });
  });

  it('are kept up to a number', () => {
    let state: ReturnType<typeof withStep> = begun();
    for (let step = 0; step <= STEPS_KEPT; step += 1) {
      state = withStep(state, [{ question: 'a', answer: step }], AT);
    }
    expect(state.done).toHaveLength(STEPS_KEPT);
    expect(state.done[0]?.changes).toEqual([{ question: 'a', answer: 1 }]);
  });
});
