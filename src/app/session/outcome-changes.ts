/** What an edit has changed in the outcomes. */
import { localTime } from '#app/shell/calendar.ts';
import type { Answers, Assessment } from '#engine/assessment.ts';
import { inverseOf, type SlotChange } from '#engine/change.ts';
import { turnedOutcomes, type OutcomeChange } from '#report/outcome-changes.ts';
import { counted } from '#report/wording.ts';

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

/** What is said once an edit has been stored. */
export function savedText(changedAt: string, turns: readonly OutcomeChange[]): string {
  return `Saved at ${localTime(new Date(changedAt))}. ${turnedText(turns)}`.trim();
}

/** Whether changes replace an answer that was there, and are not the first answers alone. */
function isEdit(answers: Answers, changes: readonly SlotChange[]): boolean {
  const before = inverseOf(answers, changes);
  return before.some(
    ({ answer }, index) =>
      answer !== undefined && JSON.stringify(answer) !== JSON.stringify(changes[index]?.answer),
  );
}
