/** Where a session goes on. */
import { questionAddress, resultAddress } from '#app/addresses.ts';
import { firstOpenPage, type JourneyPage } from '#questionnaire/progress.ts';
import type { Session } from '#sessions/session.ts';

/**
 * The address at which to take a session up again: the result if nothing is open; otherwise the page last shown, as far as it
 * is still asked, or the first open one.
 */
export function continuesAt({ id, lastPage }: Session, pages: readonly JourneyPage[]): string {
  const open = firstOpenPage(pages);
  if (open === undefined) return resultAddress(id);
  const isStillAsked = pages.some(({ page }) => page.id === lastPage);
  return questionAddress(id, isStillAsked && lastPage !== undefined ? lastPage : open);
}
