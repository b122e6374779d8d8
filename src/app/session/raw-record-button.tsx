import { useState } from 'react';
import { failedMessage } from '#app/shell/failed-message.ts';
import { saveFile } from '#app/shell/save-file.ts';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { SessionId } from '#sessions/session.ts';

/** Saves a record as it is stored to a file, for whoever can mend it. */
export function RawRecordButton({ id }: { readonly id: SessionId }) {
  const store = useSessionsStore();
  const [failure, setFailure] = useState<string>();
  const save = async (): Promise<void> => {
    try {
      const record = await store.getState().rawRecord(id);
      saveFile('damaged-session.json', 'application/json', JSON.stringify(record, null, 2));
      setFailure(undefined);
    } catch (cause) {
      setFailure(failedMessage(cause));
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        Save the record to a file
      </button>
      {failure !== undefined && <p role="alert">The record could not be read. {failure}</p>}
    </>
  );
}
