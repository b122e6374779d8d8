/** Which answers the review shows. */
import type { AnswerSlot, Assessment } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { remarkOn, type Remarks } from '#engine/remark.ts';
import { isSameSlot } from '#engine/slots.ts';

/** One of the fixed filters, or `for:` and who could tell. */
export type ReviewFilter = 'all' | 'open' | 'not-sure' | 'to-be-confirmed' | `for:${string}`;

export function passes(
  filter: ReviewFilter,
  slot: AnswerSlot,
  assessment: Assessment,
  remarks: Remarks,
): boolean {
  const given = assessment.counted.find((one) => isSameSlot(one, slot));
  const { whoCouldTell, isToBeConfirmed } = remarkOn(remarks, slot);
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return given === undefined;
    case 'not-sure':
      return given?.answer === NOT_SURE;
    case 'to-be-confirmed':
      return isToBeConfirmed;
    default:
      return filter === `for:${whoCouldTell}`;
  }
}

/** Everybody who could tell something, once each, in the order of the alphabet. */
export function whoIsNamed(remarks: Remarks): readonly string[] {
  const names = Object.values(remarks).map(({ whoCouldTell }) => whoCouldTell);
  return [...new Set(names)].filter((name) => name !== '').toSorted();
}
