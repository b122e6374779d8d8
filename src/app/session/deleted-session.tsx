import { useState } from 'react';
import { failedMessage } from '#app/shell/failed-message.ts';
import { ProblemScreen } from '#app/shell/problem-screen.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { productName } from '#report/wording.ts';
import type { Session } from '#sessions/session.ts';

interface DeletedSessionProps {
  readonly session: Session;
  readonly onRestored: () => void;
}

/** Stands for a session that lies in the bin. */
export function DeletedSession({ session, onRestored }: DeletedSessionProps) {
  const store = useSessionsStore();
  const [failure, setFailure] = useState<string>();
  const name = productName(session.product);
  return (
    <ProblemScreen
      title="This session was deleted"
      happened={`The session of ${name} is among the recently deleted ones.`}
      safe="Its answers are all still there until it is deleted for good."
    >
      {failure !== undefined && <p role="alert">It could not be restored. {failure}</p>}
      <button
        type="button"
        className="button primary"
        onClick={() => {
          store
            .getState()
            .restore(session.id)
            .then(onRestored, (cause: unknown) => setFailure(failedMessage(cause)));
        }}
      >
        Restore it
      </button>
    </ProblemScreen>
  );
}
