/** Which answers the review shows. */
import { eachPersonOnce, personKey, personName } from '#report/people.ts';
import type { AnswerSlot, Assessment } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { remarkOn, type Remarks } from '#engine/remark.ts';
import { isSameSlot } from '#engine/slots.ts';

/** One of the fixed filters, or `for:` and who could tell, as it is spelled first. */
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
      return given?.answer === NOT_SURE && personKey(whoIn(filter)) === personKey(who);
  }
}

/** Who could tell what a filter shows; empty if it is a fixed one. */
export function whoIn(filter: ReviewFilter): string {
  return filter.startsWith('for:') ? filter.slice('for:'.length) : '';
}

/** The filter as it can be chosen now; undefined if it is for somebody who is named nowhere any more. */
export function asChosenNow(
  filter: ReviewFilter,
  named: readonly string[],
): ReviewFilter | undefined {
  const who = whoIn(filter);
  if (who === '') return filter;
  const found = named.find((name) => personKey(name) === personKey(who));
  return found === undefined ? undefined : `for:${found}`;
}

/** Everybody who could tell what is not sure now, once each as they are spelled first, by the words that are shown. */
export function whoIsNamed({ counted }: Assessment, remarks: Remarks): readonly string[] {
  const names = counted
    .filter(({ answer }) => answer === NOT_SURE)
    .map((slot) => remarkOn(remarks, slot).whoCouldTell);
  return eachPersonOnce(names).toSorted((a, b) => personName(a).localeCompare(personName(b), 'en'));
}
