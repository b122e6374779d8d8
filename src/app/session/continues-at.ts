/** Where a session goes on. */
import { placeAddress, questionAddress, resultAddress } from '#app/addresses.ts';
import type { Place } from '#questionnaire/machine.ts';
import { nextPage, type JourneyPage } from '#questionnaire/progress.ts';
import type { PageId } from '#ruleset/types.ts';
import type { Session } from '#sessions/session.ts';

/**
 * The address at which to take a session up again: the result if nothing is open or to be confirmed; otherwise the page last
 * shown, as far as it is still asked, or the first that waits.
 */
export function continuesAt(
  { id, lastPage, remarks }: Session,
  pages: readonly JourneyPage[],
): string {
  const next = nextPage(pages, remarks);
  if (next === undefined) return resultAddress(id);
  const isStillAsked = pages.some(({ page }) => page.id === lastPage);
  return questionAddress(id, isStillAsked && lastPage !== undefined ? lastPage : next);
}

/** Where one goes from a page that has been stored: to the one that waits next after it, or else where the questionnaire stands. */
export function goesOnAt(
  { id, remarks }: Session,
  pages: readonly JourneyPage[],
  place: Place,
  from: PageId | undefined,
): string {
  const next = nextPage(pages, remarks, from);
  return next === undefined ? placeAddress(id, place) : questionAddress(id, next);
}
