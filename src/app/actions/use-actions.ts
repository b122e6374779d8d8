/** Taking actions on, and off the list again. */
import { useState } from 'react';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { Action } from '#engine/action.ts';

interface ActionsKept {
  /** Takes an action on, or brings it back. */
  readonly take: (key: string, action: Action) => void;
  readonly remove: (key: string) => void;
  /** Why the last attempt could not be stored; a sentence. */
  readonly failure: string | undefined;
}

export function useActions(): ActionsKept {
  const { session } = useWorkspace();
  const store = useSessionsStore();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<string>();
  const keep = (key: string, action: Action | undefined, said: string): void => {
    store
      .getState()
      .keepAction(session.id, key, action)
      .then(
        () => {
          setFailure(undefined);
          announce(said);
        },
        (cause: unknown) => setFailure(failedMessage(cause)),
      );
  };
  return {
    take: (key, action) => keep(key, action, 'The action is on the list.'),
    remove: (key) => keep(key, undefined, 'The action was removed.'),
    failure,
  };
}
