import { useState } from 'react';
import { useRoute } from 'wouter';
import { QUESTION_ROUTE, questionAddress } from '#app/addresses.ts';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { SessionId } from '#sessions/session.ts';

export interface Steps {
  /** Takes the last change of answers back, stores that, and shows what is there then. */
  readonly undo: () => Promise<void>;
  /** Does again what was undone last. */
  readonly redo: () => Promise<void>;
  /** A step is being stored, or has been, and what is there then is about to be shown. */
  readonly isUnderWay: boolean;
  /** Why the last attempt could not be stored; a sentence. */
  readonly failure: string | undefined;
}

/** Going back and forth through the changes of a session. */
export function useSteps(id: SessionId, onChanged: (goTo?: string) => void): Steps {
  const { questions } = useRuleset();
  const [isOnAPage] = useRoute(QUESTION_ROUTE);
  const store = useSessionsStore();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<string>();
  const [isUnderWay, setIsUnderWay] = useState(false);
  const go = async (deed: 'undo' | 'redo', said: string): Promise<void> => {
    setIsUnderWay(true);
    try {
      const { done, undone } = await store.getState()[deed](id);
      setFailure(undefined);
      announce(said);
      const step = deed === 'undo' ? undone.at(-1) : done.at(-1);
      const page = questions[step?.changes[0]?.question ?? '']?.page;
      // The page that was shown may not be asked any more; where the step was made, one sees what it did.
      onChanged(isOnAPage && page !== undefined ? questionAddress(id, page) : undefined);
    } catch (cause) {
      setFailure(failedMessage(cause));
      setIsUnderWay(false);
    }
  };
  return {
    undo: () => go('undo', 'The last change was undone.'),
    redo: () => go('redo', 'The change was made again.'),
    isUnderWay,
    failure,
  };
}
