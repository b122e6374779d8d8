/** What a step is called, and what is said once it has been taken back or done again. */
import { assess } from '#engine/assess.ts';
import { changeAnswers, type SlotChange } from '#engine/change.ts';
import { turnedOutcomes, type OutcomeChange } from '#report/outcome-changes.ts';
import { answerText, counted, slotLabel } from '#report/wording.ts';
import type { IsoDate, Ruleset } from '#ruleset/types.ts';
import type { Session, Step } from '#sessions/session.ts';
import { byName } from './outcome-changes.ts';

export type StepDeed = 'undo' | 'redo';

/** What going back or forth has done. */
export interface StepTold {
  readonly deed: StepDeed;
  /** The answer that is another one again, in a sentence. */
  readonly said: string;
  readonly turns: readonly OutcomeChange[];
}

/** The question that a step is about; empty if there is none. */
export function stepName(ruleset: Ruleset, step: Step | undefined): string {
  const [first] = step === undefined ? [] : changedIn(step.changes, step.inverse);
  return first === undefined ? '' : slotLabel(ruleset, first);
}

/** What the last step of a session has done that was taken back, or done again, just now. */
export function tellStep(
  ruleset: Ruleset,
  deed: StepDeed,
  { answers, done, undone }: Session,
  on: IsoDate,
): StepTold | undefined {
  const step = deed === 'undo' ? undone.at(-1) : done.at(-1);
  if (step === undefined) return undefined;
  const [now, before] =
    deed === 'undo' ? [step.inverse, step.changes] : [step.changes, step.inverse];
  const was = assess(ruleset, changeAnswers(answers, before), on);
  return {
    deed,
    said: `${deed === 'undo' ? 'Undone' : 'Redone'}: ${inWords(ruleset, changedIn(now, before))}.`,
    turns: turnedOutcomes(was, assess(ruleset, answers, on)),
  };
}

/** How many outcomes have turned with a step, in a sentence; empty if none. */
export function turnedWithStep({ turns }: StepTold): string {
  return turns.length === 0 ? '' : `${counted(turns.length, 'outcome')} turned with it.`;
}

/** All of it as it is announced. */
export function stepAnnounced(told: StepTold): string {
  const parts = [told.said, turnedWithStep(told), ...byName(told.turns)];
  return parts.filter((text) => text !== '').join(' ');
}

function inWords(ruleset: Ruleset, [first, ...others]: readonly SlotChange[]): string {
  if (first === undefined) return 'no answer is another one';
  const name = slotLabel(ruleset, first);
  const answer =
    first.answer === undefined
      ? `“${name}” is again without an answer`
      : `the answer to “${name}” is again “${answerText(ruleset, first, first.answer)}”`;
  return others.length === 0
    ? answer
    : `${answer}, and ${counted(others.length, 'other answer')} went with it`;
}

/** A page names all its slots, also those that it left as they were. */
function changedIn(
  changes: readonly SlotChange[],
  inverse: readonly SlotChange[],
): readonly SlotChange[] {
  return changes.filter(
    ({ answer }, index) => JSON.stringify(answer) !== JSON.stringify(inverse[index]?.answer),
  );
}
