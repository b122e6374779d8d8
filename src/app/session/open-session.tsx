import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { failedMessage } from '#app/shell/failed-message.ts';
import { ProblemScreen } from '#app/shell/problem-screen.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { SessionEntry } from '#sessions/read-session.ts';
import type { SessionId } from '#sessions/session.ts';
import { DeletedSession } from './deleted-session.tsx';
import { SessionWorkspace } from './session-workspace.tsx';
import type { StepTold } from './step-words.ts';
import { UnreadableSession } from './unreadable-session.tsx';

type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: string }
  | { readonly kind: 'opened'; readonly attempt: number; readonly entry: SessionEntry | undefined };

interface Attempt {
  readonly attempt: number;
  /** Where to go once the session has been read. */
  readonly goTo?: string;
  /** What the step has done after which it is read anew. */
  readonly told?: StepTold;
}

/** Reads a session from storage and shows its screens, or says why it cannot. */
export function OpenSession({ id }: { readonly id: SessionId }) {
  const store = useSessionsStore();
  const [{ attempt, goTo, told }, setAttempt] = useState<Attempt>({ attempt: 1 });
  const [, navigate] = useLocation();
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    const show = (outcome: Opened): void => {
      if (isCurrent) setOpened(outcome);
    };
    store
      .getState()
      .open(id)
      .then(
        (entry) => {
          show({ kind: 'opened', attempt, entry });
          if (isCurrent && goTo !== undefined) navigate(goTo);
        },
        (cause: unknown) => show({ kind: 'failed', failure: failedMessage(cause) }),
      );
    return () => {
      isCurrent = false;
    };
  }, [id, attempt, goTo, store, navigate]);
  const reopen = useCallback(
    (next?: string, step?: StepTold): void =>
      setAttempt((last) => ({
        attempt: last.attempt + 1,
        ...(next === undefined ? {} : { goTo: next }),
        ...(step === undefined ? {} : { told: step }),
      })),
    [],
  );

  if (opened.kind === 'opening') return <p className="screen">Opening the session…</p>;
  if (opened.kind === 'failed')
    return <StorageFailed failure={opened.failure} onRetry={() => reopen()} />;
  const { entry } = opened;
  if (entry === undefined) return <UnknownSession />;
  if (entry.kind !== 'session') return <UnreadableSession entry={entry} />;
  const { session } = entry;
  if (session.deletedAt !== undefined) {
    return <DeletedSession session={session} onRestored={() => reopen()} />;
  }
  return <SessionWorkspace key={opened.attempt} session={session} told={told} onReopen={reopen} />;
}

function UnknownSession() {
  return (
    <ProblemScreen
      title="This session is not in this browser"
      happened="No session is stored under this address. Sessions stay in the browser in which they were made; this one may have been deleted for good, or made elsewhere."
      safe="All other sessions in this browser are untouched."
    />
  );
}

interface StorageFailedProps {
  readonly failure: string;
  readonly onRetry: () => void;
}

function StorageFailed({ failure, onRetry }: StorageFailedProps) {
  return (
    <ProblemScreen
      title="The session could not be opened"
      happened={failure}
      safe="Nothing has been changed. What was stored before is still where it was."
    >
      <button type="button" className="button primary" onClick={onRetry}>
        Try again
      </button>
    </ProblemScreen>
  );
}
