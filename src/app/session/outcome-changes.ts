/** What an edit has changed in the outcomes. */
import type { Answers, Assessment, ObligationFinding } from '#engine/assessment.ts';
import { inverseOf, type SlotChange } from '#engine/change.ts';
import { counted, outcomeWord } from '#report/wording.ts';

/** An obligation whose outcome is another one now. */
export interface OutcomeChange {
  readonly before: ObligationFinding;
  readonly after: ObligationFinding;
}

/** How answers stand before or after something. */
interface Standing {
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
  if (!isEdit(before.answers, changes)) return [];
  return before.assessment.obligations.flatMap((finding) => {
    const now = after.assessment.obligations.find(({ id }) => id === finding.id);
    if (now === undefined || outcomeWord(now) === outcomeWord(finding)) return [];
    return [{ before: finding, after: now }];
  });
}

/** How many outcomes an edit has turned, in a sentence; empty if none. */
export function turnedText(changes: readonly OutcomeChange[]): string {
  return changes.length === 0
    ? ''
    : `Your change has turned ${counted(changes.length, 'outcome')}.`;
}

/** Whether changes replace an answer that was there, and are not the first answers alone. */
function isEdit(answers: Answers, changes: readonly SlotChange[]): boolean {
  const before = inverseOf(answers, changes);
  return before.some(
    ({ answer }, index) =>
      answer !== undefined && JSON.stringify(answer) !== JSON.stringify(changes[index]?.answer),
  );
}
