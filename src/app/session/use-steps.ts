import { useState } from 'react';
import { useRoute } from 'wouter';
import { QUESTION_ROUTE, questionAddress } from '#app/addresses.ts';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { useToday } from '#app/shell/today.tsx';
import type { SessionId } from '#sessions/session.ts';
import { stepAnnounced, tellStep, type StepDeed, type StepTold } from './step-words.ts';

export interface Steps {
  /** Takes the last change of answers back, stores that, and shows what is there then. */
  readonly undo: () => Promise<void>;
  /** Does again what was undone last. */
  readonly redo: () => Promise<void>;
  /** A step is being stored, or has been, and what is there then is about to be shown. */
  readonly isUnderWay: boolean;
  /** Why the last attempt could not be stored; a sentence. */
  readonly failure: string | undefined;
  /** What the last one has done, until it has been taken note of or something else is changed. */
  readonly told: StepTold | undefined;
  readonly takeNote: () => void;
}

/** Shows what is there now, at an address, and says what going back or forth has done. */
export type Reopen = (goTo?: string, told?: StepTold) => void;

/** Going back and forth through the changes of a session. `before` is what the step has done by which one came here. */
export function useSteps(id: SessionId, onChanged: Reopen, before: StepTold | undefined): Steps {
  const ruleset = useRuleset();
  const today = useToday();
  const [isOnAPage] = useRoute(QUESTION_ROUTE);
  const store = useSessionsStore();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<string>();
  const [told, setTold] = useState(before);
  const [isUnderWay, setIsUnderWay] = useState(false);
  const go = async (deed: StepDeed): Promise<void> => {
    setIsUnderWay(true);
    try {
      const session = await store.getState()[deed](id);
      const { done, undone } = session;
      setFailure(undefined);
      const now = tellStep(ruleset, deed, session, today);
      if (now !== undefined) announce(stepAnnounced(now));
      const step = deed === 'undo' ? undone.at(-1) : done.at(-1);
      const page = ruleset.questions[step?.changes[0]?.question ?? '']?.page;
      // The page that was shown may not be asked any more; where the step was made, one sees what it did.
      onChanged(isOnAPage && page !== undefined ? questionAddress(id, page) : undefined, now);
    } catch (cause) {
      setFailure(failedMessage(cause));
      setIsUnderWay(false);
    }
  };
  return {
    undo: () => go('undo'),
    redo: () => go('redo'),
    isUnderWay,
    failure,
    told,
    takeNote: () => setTold(undefined),
  };
}
