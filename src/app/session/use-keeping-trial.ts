/** Keeping what was tried out: all of it as one step, or none of it. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { resultAddress } from '#app/addresses.ts';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { SlotChange } from '#engine/change.ts';
import type { QuestionnaireEvent } from '#questionnaire/machine.ts';
import type { OutcomeChange } from '#report/outcome-changes.ts';
import type { Session, SessionId } from '#sessions/session.ts';
import { savedText, turnedBy, type Standing } from './outcome-changes.ts';

interface Surroundings {
  /** The questionnaire. */
  readonly actor: {
    readonly getSnapshot: () => { readonly context: Standing };
    readonly send: (event: QuestionnaireEvent) => void;
  };
  /** Whether the session is still shown. */
  readonly isHere: { readonly current: boolean };
  /** Stores what could not be stored before; tells whether nothing of that is left. */
  readonly storePending: () => Promise<boolean>;
  /** Told what the kept answers have turned. */
  readonly onTurned: (turns: readonly OutcomeChange[]) => void;
}

export interface KeepingTrial {
  /** It is being stored, or has been, and the questionnaire is about to take it. */
  readonly isKeeping: boolean;
  /** Shows the result once it is stored. @returns why it could not be; undefined if it was. */
  readonly keepTrial: (changes: readonly SlotChange[]) => Promise<string | undefined>;
}

/** Unlike a page, a trial that could not be stored is not remembered here: whoever tries keeps it, and can keep it again. */
export function useKeepingTrial(
  id: SessionId,
  { actor, isHere, storePending, onTurned }: Surroundings,
): KeepingTrial {
  const store = useSessionsStore();
  const rulesetVersion = useRuleset().version;
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const [isKeeping, setIsKeeping] = useState(false);

  async function keepTrial(changes: readonly SlotChange[]): Promise<string | undefined> {
    setIsKeeping(true);
    try {
      // A page that failed is a step of its own, lest one undo takes back both.
      if (!(await storePending())) return 'Your earlier answers have to be stored first.';
      take(changes, await store.getState().savePage(id, { changes, rulesetVersion }));
      return undefined;
    } catch (cause) {
      return failedMessage(cause);
    } finally {
      setIsKeeping(false);
    }
  }

  function take(changes: readonly SlotChange[], { changedAt }: Session): void {
    const before = actor.getSnapshot().context;
    actor.send({ type: 'trial.kept', changes });
    const turns = turnedBy(changes, before, actor.getSnapshot().context);
    onTurned(turns);
    // Whoever has left meanwhile stays where they are. What another tab has stored shows by itself on the result.
    if (!isHere.current) return;
    announce(savedText(changedAt, turns));
    navigate(resultAddress(id));
  }

  return { isKeeping, keepTrial };
}
