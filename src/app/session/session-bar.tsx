import { useEffect, type ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import {
  faqAddress,
  overviewAddress,
  resultAddress,
  reviewAddress,
  START,
  toAskAddress,
} from '#app/addresses.ts';
import { draftKey } from '#app/question/use-draft.ts';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { localTime } from '#app/shell/calendar.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { slotsToConfirm } from '#questionnaire/progress.ts';
import { counted, productName, TO_BE_CONFIRMED } from '#report/wording.ts';
import { useDrafts, useWaitingRoom } from './drafts.tsx';
import { StepButtons } from './step-buttons.tsx';
import { useWorkspace } from './workspace-context.tsx';

/** Which product one is working on, whether it is stored, and the session's other screens. */
export function SessionBar() {
  const { session, saving, pages, assessment } = useWorkspace();
  const hasFailed = useWaitingRoom().failureIn(session.id) !== undefined;
  const unsaved = useUnsavedPages();
  const toConfirm = slotsToConfirm(pages, session.remarks).length;
  const notSure = assessment.counted.filter(({ answer }) => answer === NOT_SURE).length;
  return (
    <div className="session-bar">
      <p className="session-name">
        <strong>{productName(session.product)}</strong>
        <span className="muted">
          {saving.kind === 'failed' || hasFailed
            ? 'not saved'
            : `saved ${localTime(new Date(session.changedAt))}`}
        </span>
        {unsaved > 0 && <span className="to-confirm">{unsavedText(unsaved)}</span>}
        {toConfirm > 0 && (
          <span className="to-confirm">
            {counted(toConfirm, 'answer')} {TO_BE_CONFIRMED}
          </span>
        )}
      </p>
      <StepButtons />
      <nav aria-label="This product">
        <ul className="session-nav">
          <BarItem href={overviewAddress(session.id)} pattern="/sessions/:id/pages">
            Pages
          </BarItem>
          <BarItem href={reviewAddress(session.id)} pattern="/sessions/:id/review">
            Answers
          </BarItem>
          <BarItem href={resultAddress(session.id)} pattern="/sessions/:id/result/:obligation?">
            Result
          </BarItem>
          <BarItem href={faqAddress(session.id)} pattern="/sessions/:id/faq/:item?">
            FAQ<span className="visually-hidden"> for this product</span>
          </BarItem>
          {notSure > 0 && (
            <BarItem href={toAskAddress(session.id)} pattern="/sessions/:id/to-ask">
              {`To ask (${notSure})`}
            </BarItem>
          )}
          <li>
            <Link href={START}>Leave</Link>
          </li>
        </ul>
      </nav>
    </div>
  );
}

/** How many pages are filled in and not saved. Told once to those who do not see the bar, and again when they are more. */
function useUnsavedPages(): number {
  const { session, pages } = useWorkspace();
  const { pages: filledIn, told } = useDrafts();
  const announce = useAnnounce();
  const unsaved = pages.filter(({ page }) => filledIn.has(draftKey(session.id, page.id))).length;
  const { id } = session;
  useEffect(() => {
    if (unsaved > (told.get(id) ?? 0)) announce(`${unsavedText(unsaved)}.`);
    told.set(id, unsaved);
  }, [id, unsaved, told, announce]);
  return unsaved;
}

/** How many pages are filled in and not saved, in words. */
export function unsavedText(pages: number): string {
  return `${counted(pages, 'page')} filled in and not saved yet`;
}

interface BarItemProps {
  readonly href: string;
  readonly pattern: string;
  readonly children: ReactNode;
}

function BarItem({ href, pattern, children }: BarItemProps) {
  const [isHere] = useRoute(pattern);
  return (
    <li>
      <Link href={href} aria-current={isHere ? 'page' : undefined}>
        {children}
      </Link>
    </li>
  );
}
