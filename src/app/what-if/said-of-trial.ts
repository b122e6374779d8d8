/** What a trial comes to, in a sentence or two. */
import type { AskedOtherwise } from '#engine/compare.ts';
import type { ChecksBehind, OutcomeChange } from '#report/outcome-changes.ts';
import { counted, lowerFirst, outcomeWord } from '#report/wording.ts';

/** The most outcomes that are read out one by one. */
const MOST = 3;

export interface TrialResult {
  readonly differing: readonly OutcomeChange[];
  readonly behind: readonly ChecksBehind[];
  readonly asked: AskedOtherwise;
}

/** How much differs on trial. */
export function differsText({
  differing,
  behind,
  asked: { newly, noLonger },
}: TrialResult): string {
  return [
    differing.length === 0
      ? `On trial no outcome differs${behind.length === 0 ? '' : ', only checks behind them do'}.`
      : `On trial ${counted(differing.length, 'outcome')} ${differing.length === 1 ? 'differs' : 'differ'}.`,
    newly.length === 0 ? '' : `Newly asked: ${counted(newly.length, 'question')}.`,
    noLonger.length === 0 ? '' : `No longer asked: ${counted(noLonger.length, 'question')}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The first of what differs by name, for those who do not see the list. */
export function differsByName({ differing }: TrialResult): string {
  const named = differing.slice(0, MOST).map(({ before, after }) => {
    const [from, to] = [before, after].map((one) => lowerFirst(outcomeWord(one)));
    return `${after.obligation.title}: from ${String(from)} to ${String(to)}`;
  });
  const more = differing.length - MOST;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
