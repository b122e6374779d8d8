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
  const { pages: filledIn } = useDrafts();
  const unsaved = pages.filter(({ page }) => filledIn.has(draftKey(session.id, page.id))).length;
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
        {unsaved > 0 && (
          <span className="to-confirm">{counted(unsaved, 'page')} filled in and not saved yet</span>
        )}
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
            FAQ
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

interface BarItemProps {
  readonly href: string;
  readonly pattern: string;
  readonly children: string;
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
