import { useEffect } from 'react';
import { useRoute } from 'wouter';
import { QUESTION_ROUTE, RESULT_ROUTE } from '#app/addresses.ts';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { useSessions } from '#app/shell/sessions-context.tsx';
import { idOf } from '#sessions/read-session.ts';
import { ChangedOutcomesNotice } from './changed-outcomes-notice.tsx';
import { useWaitingRoom } from './drafts.tsx';
import { InBinNotice } from './in-bin-notice.tsx';
import { NotStoredNotice } from './not-stored-notice.tsx';
import { isSameAnswers } from './same-answers.ts';
import { StepNotice } from './step-notice.tsx';
import { useWorkspace } from './workspace-context.tsx';

/** What has to be said above every screen of a session. */
export function SessionNotices() {
  return (
    <>
      <NotesNotStored />
      <AnswersNotices />
    </>
  );
}

/** A note or an action that could not be stored is told wherever one goes meanwhile. */
function NotesNotStored() {
  const { session } = useWorkspace();
  const waiting = useWaitingRoom();
  const failure = waiting.failureIn(session.id);
  if (failure === undefined) return null;
  return (
    <div className="notice notice-bad">
      <p>
        <strong>What you noted could not be stored.</strong> {failure} It is kept in this tab only,
        until it is closed, and is tried again by itself.
      </p>
      <button type="button" className="button" onClick={() => void waiting.flushAll(session.id)}>
        Store it now
      </button>
    </div>
  );
}

function AnswersNotices() {
  const { session, answers, saving, steps, reopen } = useWorkspace();
  const stored = useSessions(({ sessions }) =>
    sessions.find((entry) => idOf(entry) === session.id),
  );
  const isListKnown = useSessions(({ status }) => status === 'ready');
  const [isOnAPage] = useRoute(QUESTION_ROUTE);
  const hasMovedOn =
    saving.kind === 'saved' &&
    !steps.isUnderWay &&
    stored?.kind === 'session' &&
    !isSameAnswers(stored.session.answers, answers);
  // Where nothing is being filled in, nothing is lost by showing what is stored now.
  const isToBeReopened = hasMovedOn && !isOnAPage;
  const [isOnResult] = useRoute(RESULT_ROUTE);
  const announce = useAnnounce();
  useEffect(() => {
    if (!isToBeReopened) return;
    reopen();
    if (isOnResult) announce('Another tab has changed answers; this is the result now.');
  }, [isToBeReopened, isOnResult, reopen, announce]);
  if (saving.kind === 'failed') {
    return (
      <NotStoredNotice failure={saving.failure} isGone={isListKnown && stored === undefined} />
    );
  }
  if (stored?.kind === 'session' && stored.session.deletedAt !== undefined) return <InBinNotice />;
  if (!hasMovedOn) return <StepNotices />;
  if (isToBeReopened) return null;
  return (
    <div role="status" className="notice">
      <p>
        This session was changed in another tab. What you have not filled in here shows what is
        stored now; nothing is overwritten but what you change on this page.
      </p>
      <button type="button" className="button" onClick={() => reopen()}>
        Show the changes
      </button>
    </div>
  );
}

/** What has to be said of going back and forth, and of what the last edit has turned. */
function StepNotices() {
  const { steps, turned, forgetTurned } = useWorkspace();
  if (steps.failure !== undefined) {
    return (
      <p role="alert" className="notice notice-bad">
        It could not be undone or redone. {steps.failure} Nothing has been changed.
      </p>
    );
  }
  if (turned.length > 0) return <ChangedOutcomesNotice changes={turned} onDismiss={forgetTurned} />;
  if (steps.told === undefined) return null;
  return <StepNotice told={steps.told} onDismiss={steps.takeNote} />;
}
