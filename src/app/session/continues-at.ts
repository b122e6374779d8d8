/** Where a session goes on. */
import { questionAddress, resultAddress } from '#app/addresses.ts';
import { nextPage, type JourneyPage } from '#questionnaire/progress.ts';
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
