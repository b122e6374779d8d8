/** Which answers the review shows. */
import { whoIsMeant } from '#app/remarks/role-meant.ts';
import type { AnswerSlot, Assessment } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { remarkOn, type Remarks } from '#engine/remark.ts';
import { isSameSlot } from '#engine/slots.ts';
import { whoCouldTell } from '#report/wording.ts';

/** One of the fixed filters, or `for:` and who could tell. */
export type ReviewFilter = 'all' | 'open' | 'not-sure' | 'to-be-confirmed' | `for:${string}`;

export function passes(
  filter: ReviewFilter,
  slot: AnswerSlot,
  assessment: Assessment,
  remarks: Remarks,
): boolean {
  const given = assessment.counted.find((one) => isSameSlot(one, slot));
  const { whoCouldTell: who, isToBeConfirmed } = remarkOn(remarks, slot);
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
      return given?.answer === NOT_SURE && filter === `for:${whoIsMeant(who)}`;
  }
}

/** Everybody who could tell what is not sure now, once each, by the words that are shown. */
export function whoIsNamed({ counted }: Assessment, remarks: Remarks): readonly string[] {
  const names = counted
    .filter(({ answer }) => answer === NOT_SURE)
    .map((slot) => whoIsMeant(remarkOn(remarks, slot).whoCouldTell));
  return [...new Set(names)]
    .filter((name) => name !== '')
    .toSorted((a, b) => whoCouldTell(a).localeCompare(whoCouldTell(b), 'en'));
}
