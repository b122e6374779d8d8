/** Two assessments side by side: which questions only one of them asks. */
import type { AnswerSlot, Assessment } from './assessment.ts';
import { slotKey } from './slots.ts';

export interface AskedOtherwise {
  /** Asked after, and not before. */
  readonly newly: readonly AnswerSlot[];
  /** Asked before, and not after. */
  readonly noLonger: readonly AnswerSlot[];
}

/** The slots that only one of two assessments asks for, in the order of the pages. */
export function askedOtherwise(before: Assessment, after: Assessment): AskedOtherwise {
  return {
    newly: onlyIn(after.wanted, before.wanted),
    noLonger: onlyIn(before.wanted, after.wanted),
  };
}

function onlyIn(
  slots: readonly AnswerSlot[],
  others: readonly AnswerSlot[],
): readonly AnswerSlot[] {
  const known = new Set(others.map(slotKey));
  return slots.filter((slot) => !known.has(slotKey(slot)));
}
