import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { productName } from '#report/wording.ts';
import type { Session } from '#sessions/session.ts';
import { focusOnList } from './focus-on-list.ts';

interface UndoDeleteProps {
  /** What was deleted last; undefined while there is nothing to undo. */
  readonly session: Session | undefined;
}

/** Says what was deleted and offers it back. Takes the focus, as the row that had it is gone. */
export function UndoDelete({ session }: UndoDeleteProps) {
  const store = useSessionsStore();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<string>();
  const undo = useRef<HTMLButtonElement>(null);
  const id = session?.id;
  useEffect(() => undo.current?.focus(), [id]);
  return (
    <div role="status">
      {session !== undefined && (
        <div className="notice">
          <p>
            {productName(session.product)} was deleted.
            {failure !== undefined && ` It could not be restored. ${failure}`}
          </p>
          <button
            ref={undo}
            type="button"
            className="button"
            onClick={() => {
              store
                .getState()
                .restore(session.id)
                .then(
                  () => {
                    announce(`${productName(session.product)} was restored.`);
                    focusOnList();
                  },
                  (cause: unknown) => setFailure(failedMessage(cause)),
                );
            }}
          >
            Undo
          </button>
        </div>
      )}
    </div>
  );
}
