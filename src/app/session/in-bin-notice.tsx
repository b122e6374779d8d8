import { useState } from 'react';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { DAYS_IN_BIN } from '#sessions/store.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Says that the open session has been moved to the bin meanwhile, and brings it back. */
export function InBinNotice() {
  const { session } = useWorkspace();
  const store = useSessionsStore();
  const [failure, setFailure] = useState<string>();
  const restore = (): void => {
    store
      .getState()
      .restore(session.id)
      .catch((cause: unknown) => setFailure(failedMessage(cause)));
  };
  return (
    <div role="alert" className="notice notice-bad">
      <p>
        This session was deleted in another tab. What you submit is still stored with it, but it
        will be gone for good {DAYS_IN_BIN} days after the deletion.
      </p>
      {failure !== undefined && <p>It could not be restored. {failure}</p>}
      <button type="button" className="button primary" onClick={restore}>
        Restore it
      </button>
    </div>
  );
}
