import { useState } from 'react';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { RawRecordButton } from '#app/session/raw-record-button.tsx';
import { DeleteForGood } from './delete-for-good.tsx';
import { focusOnList } from './focus-on-list.ts';
import { unreadableBecause, type UnreadableEntry } from '#app/session/unreadable-session.tsx';

/** A record that cannot be read: what is the matter, what is safe, and what can be done. */
export function UnreadableRow({ entry }: { readonly entry: UnreadableEntry }) {
  const store = useSessionsStore();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<string>();
  const title = entry.kind === 'damaged' ? 'A damaged session' : 'A session of a later version';
  const remove = (): void => {
    store
      .getState()
      .removeForGood(entry.id)
      .then(
        () => {
          announce(`${title} was deleted for good.`);
          focusOnList();
        },
        (cause: unknown) => setFailure(failedMessage(cause)),
      );
  };
  return (
    <li className="card session-row">
      <h3>{title}</h3>
      <p>{unreadableBecause(entry)}</p>
      <p className="muted">
        The record is left as it is, and the other sessions are untouched. Its id is{' '}
        <span className="code">{entry.id}</span>
      </p>
      {failure !== undefined && <p role="alert">It could not be deleted. {failure}</p>}
      <div className="actions">
        <RawRecordButton id={entry.id} />
        <DeleteForGood name={title} onConfirmed={remove} />
      </div>
    </li>
  );
}
