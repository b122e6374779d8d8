/** What an edit has changed in the outcomes. */
import type { Answers, Assessment, ObligationFinding } from '#engine/assessment.ts';
import { inverseOf, type SlotChange } from '#engine/change.ts';
import { outcomeWord } from '#report/wording.ts';

/** An obligation whose outcome is another one now. */
export interface OutcomeChange {
  readonly before: ObligationFinding;
  readonly after: ObligationFinding;
}

/** The obligations that are called something else after a change, in the order of the rules. */
export function outcomeChanges(
  { obligations }: Assessment,
  after: Assessment,
): readonly OutcomeChange[] {
  return obligations.flatMap((before) => {
    const now = after.obligations.find(({ id }) => id === before.id);
    if (now === undefined || outcomeWord(now) === outcomeWord(before)) return [];
    return [{ before, after: now }];
  });
}

/** Whether changes replace an answer that was there, and are not the first answers alone. */
export function isEdit(answers: Answers, changes: readonly SlotChange[]): boolean {
  const before = inverseOf(answers, changes);
  return before.some(
    ({ answer }, index) =>
      answer !== undefined && JSON.stringify(answer) !== JSON.stringify(changes[index]?.answer),
  );
}
