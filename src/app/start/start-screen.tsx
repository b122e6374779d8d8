import { useEffect } from 'react';
import { Link } from 'wouter';
import { EXAMPLES } from '#app/addresses.ts';
import { OpenFile } from '#app/open/open-file.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { useDrafts } from '#app/session/drafts.tsx';
import { useSessions, useSessionsStore } from '#app/shell/sessions-context.tsx';
import { idOf } from '#sessions/read-session.ts';
import { DatesInForce } from './dates-in-force.tsx';
import { DeletedSessions } from './deleted-sessions.tsx';
import { SessionList } from './session-list.tsx';
import { StartProduct } from './start-product.tsx';

/** The way in: a new product, or one of those begun before. */
export function StartScreen() {
  return (
    <Screen
      title="Is the way you update your product ready for the Cyber Resilience Act?"
      className="start"
    >
      <p className="lead">
        Ten minutes of questions. See what applies, what is missing, and why. Take the report with
        you.
      </p>
      <StartProduct />
      <p>
        <Link href={EXAMPLES} className="apart">
          See worked examples
        </Link>
      </p>
      <OpenFile />
      <p className="muted">Everything stays in this browser. No account, no upload.</p>
      <DatesInForce />
      <Sessions />
    </Screen>
  );
}

function Sessions() {
  const status = useSessions((state) => state.status);
  const failure = useSessions((state) => state.failure);
  const store = useSessionsStore();
  useForgettingGone();
  if (status === 'loading') return <p>Looking for your products…</p>;
  if (status === 'ready') {
    return (
      <>
        <SessionList />
        <DeletedSessions />
      </>
    );
  }
  return (
    <div role="alert" className="notice notice-bad">
      <h2>Your products could not be read</h2>
      <p>{failure}</p>
      <p>
        Nothing has been changed: what was stored before is still where it was. Until this is put
        right, nothing you enter can be kept.
      </p>
      <button type="button" className="button" onClick={() => void store.getState().load()}>
        Try again
      </button>
    </div>
  );
}

/** What was filled in goes with its session, once that is deleted for good; one in the bin can come back. */
function useForgettingGone(): void {
  const isKnown = useSessions(({ status }) => status === 'ready');
  const sessions = useSessions((state) => state.sessions);
  const { pages } = useDrafts();
  useEffect(() => {
    if (!isKnown) return;
    const kept = sessions.map((entry) => `${idOf(entry)}/`);
    for (const key of pages.keys()) {
      if (!kept.some((session) => key.startsWith(session))) pages.delete(key);
    }
  }, [isKnown, sessions, pages]);
}
