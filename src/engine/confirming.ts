/** Copied answers: they count like any other, and are marked until somebody has looked at them. */
import type { Answers, AnswerSlot } from './assessment.ts';
import { isByRoute } from './evaluation.ts';
import { isEmptyRemark, remarkOn, type Remarks } from './remark.ts';
import { slotKey } from './slots.ts';

/** What stands beside answers once they have been copied: each is to be confirmed, and what was noted is kept. */
export function toBeConfirmed(answers: Answers, remarks: Remarks): Remarks {
  const marked = slotsAnswered(answers).map(
    (slot) => [slotKey(slot), { ...remarkOn(remarks, slot), isToBeConfirmed: true }] as const,
  );
  return { ...remarks, ...Object.fromEntries(marked) };
}

/** Whether the answer in a slot was copied, and nobody has looked at it since. */
export function isToBeConfirmed(remarks: Remarks, slot: AnswerSlot): boolean {
  return remarkOn(remarks, slot).isToBeConfirmed;
}

/** What stands beside answers once those in some slots have been looked at. */
export function confirmed(remarks: Remarks, slots: readonly AnswerSlot[]): Remarks {
  const looked = new Set(slots.map(slotKey));
  const entries = Object.entries(remarks).map(
    ([key, remark]) =>
      [key, looked.has(key) ? { ...remark, isToBeConfirmed: false } : remark] as const,
  );
  return Object.fromEntries(entries.filter(([, remark]) => !isEmptyRemark(remark)));
}

function slotsAnswered(answers: Answers): readonly AnswerSlot[] {
  return Object.entries(answers).flatMap(([question, answer]): readonly AnswerSlot[] =>
    isByRoute(answer) ? Object.keys(answer).map((route) => ({ question, route })) : [{ question }],
  );
}
