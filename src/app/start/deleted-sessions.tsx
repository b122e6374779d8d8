import { useState } from 'react';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useSessions, useSessionsStore } from '#app/shell/sessions-context.tsx';
import { productName } from '#report/wording.ts';
import { DAYS_IN_BIN } from '#sessions/store.ts';
import type { Session } from '#sessions/session.ts';
import { DeleteForGood } from './delete-for-good.tsx';
import { focusOnList } from './focus-on-list.ts';

/** The bin. */
export function DeletedSessions() {
  const entries = useSessions((state) => state.sessions);
  const deleted = entries.flatMap((entry) =>
    entry.kind === 'session' && entry.session.deletedAt !== undefined ? [entry.session] : [],
  );
  if (deleted.length === 0) return null;
  return (
    <Disclosure summary={`Recently deleted (${deleted.length})`} className="deleted">
      <p>Kept for {DAYS_IN_BIN} days after they were deleted.</p>
      <ul className="session-list">
        {deleted.map((session) => (
          <DeletedRow key={session.id} session={session} />
        ))}
      </ul>
    </Disclosure>
  );
}

function DeletedRow({ session }: { readonly session: Session }) {
  const store = useSessionsStore();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<string>();
  const name = productName(session.product);
  /** The row that had the focus is gone afterwards. */
  const attempt = (deed: Promise<unknown>, said: string): void => {
    deed.then(
      () => {
        announce(`${name} ${said}.`);
        focusOnList();
      },
      (cause: unknown) => setFailure(failedMessage(cause)),
    );
  };
  return (
    <li className="session-row">
      <p>{name}</p>
      {failure !== undefined && <p role="alert">That could not be done. {failure}</p>}
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => attempt(store.getState().restore(session.id), 'was restored')}
        >
          Restore<span className="visually-hidden"> {name}</span>
        </button>
        <DeleteForGood
          name={name}
          onConfirmed={() =>
            attempt(store.getState().removeForGood(session.id), 'was deleted for good')
          }
        />
      </div>
    </li>
  );
}
