/** What an edit has changed in the outcomes. */
import { localTime } from '#app/shell/calendar.ts';
import type { Answers, Assessment } from '#engine/assessment.ts';
import { inverseOf, type SlotChange } from '#engine/change.ts';
import { turnedOutcomes, type OutcomeChange } from '#report/outcome-changes.ts';
import { counted, lowerFirst, outcomeWord } from '#report/wording.ts';

/** How answers stand before or after something. */
export interface Standing {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/**
 * The obligations that an edit has made come out otherwise, in the order of the rules. The first answers to questions are no edit:
 * that they turn outcomes is what they are for.
 */
export function turnedBy(
  changes: readonly SlotChange[],
  before: Standing,
  after: Standing,
): readonly OutcomeChange[] {
  return isEdit(before.answers, changes) ? turnedOutcomes(before.assessment, after.assessment) : [];
}

/** How many outcomes an edit has turned, in a sentence; empty if none. */
export function turnedText(changes: readonly OutcomeChange[]): string {
  return changes.length === 0
    ? ''
    : `Your change has turned ${counted(changes.length, 'outcome')}.`;
}

/** One outcome that was turned, without a full stop: "Updates are separate: from met by your answers to gap". */
export function oneTurned({ before, after }: OutcomeChange): string {
  return `${after.obligation.title}: from ${lowerFirst(outcomeWord(before))} to ${lowerFirst(outcomeWord(after))}`;
}

/** More than these would be too long to listen to; all of them stand in the notice. */
const MOST_SAID = 3;

/** Turned outcomes by name, each in a sentence; none if they are too many to listen to. */
export function byName(turns: readonly OutcomeChange[]): readonly string[] {
  return turns.length <= MOST_SAID ? turns.map((turn) => `${oneTurned(turn)}.`) : [];
}

/** What is said once an edit has been stored. */
export function savedText(changedAt: string, turns: readonly OutcomeChange[]): string {
  const saved = `Saved at ${localTime(new Date(changedAt))}.`;
  return [saved, turnedText(turns), ...byName(turns)].filter((text) => text !== '').join(' ');
}

/** Whether changes replace an answer that was there, and are not the first answers alone. */
function isEdit(answers: Answers, changes: readonly SlotChange[]): boolean {
  const before = inverseOf(answers, changes);
  return before.some(
    ({ answer }, index) =>
      answer !== undefined && JSON.stringify(answer) !== JSON.stringify(changes[index]?.answer),
  );
}
