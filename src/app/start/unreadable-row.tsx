import { useState } from 'react';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { RawRecordButton } from '#app/session/raw-record-button.tsx';
import { unreadableBecause, type UnreadableEntry } from '#app/session/unreadable-session.tsx';

/** A record that cannot be read: what is the matter, what is safe, and what can be done. */
export function UnreadableRow({ entry }: { readonly entry: UnreadableEntry }) {
  const store = useSessionsStore();
  const [isSure, setIsSure] = useState(false);
  const [failure, setFailure] = useState<string>();
  const remove = (): void => {
    store
      .getState()
      .removeForGood(entry.id)
      .catch((cause: unknown) => setFailure(failedMessage(cause)));
  };
  return (
    <li className="card session-row">
      <h3>{entry.kind === 'damaged' ? 'A damaged session' : 'A session of a later version'}</h3>
      <p>{unreadableBecause(entry)}</p>
      <p className="muted">
        The record is left as it is, and the other sessions are untouched. Its id is{' '}
        <span className="code">{entry.id}</span>
      </p>
      {failure !== undefined && <p role="alert">It could not be deleted. {failure}</p>}
      <div className="actions">
        <RawRecordButton id={entry.id} />
        {isSure ? (
          <>
            <button type="button" className="link-button" onClick={remove}>
              Delete it, this cannot be undone
            </button>
            <button type="button" className="link-button" onClick={() => setIsSure(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" className="link-button" onClick={() => setIsSure(true)}>
            Delete for good
          </button>
        )}
      </div>
    </li>
  );
}
