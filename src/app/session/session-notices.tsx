import { useSessions } from '#app/shell/sessions-context.tsx';
import { idOf } from '#sessions/read-session.ts';
import { NotStoredNotice } from './not-stored-notice.tsx';
import { isSameAnswers } from './same-answers.ts';
import { useWorkspace } from './workspace-context.tsx';

/** What has to be said above every screen of a session. */
export function SessionNotices() {
  const { session, answers, saving, reopen } = useWorkspace();
  const stored = useSessions(({ sessions }) =>
    sessions.find((entry) => idOf(entry) === session.id),
  );
  if (saving.kind === 'failed') return <NotStoredNotice failure={saving.failure} />;
  const hasMovedOn =
    saving.kind === 'saved' &&
    stored?.kind === 'session' &&
    !isSameAnswers(stored.session.answers, answers);
  if (!hasMovedOn) return null;
  return (
    <div role="status" className="notice">
      <p>
        This session was changed in another tab. What you submit here is added to it; nothing is
        overwritten but the page you submit.
      </p>
      <button type="button" className="button" onClick={reopen}>
        Show the changes
      </button>
    </div>
  );
}
