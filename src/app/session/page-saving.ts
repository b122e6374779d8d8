/** Storing what a page changed, and remembering what could not be stored. */
import { useRef, useState } from 'react';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { Answers } from '#engine/assessment.ts';
import type { SlotChange } from '#engine/change.ts';
import { givenAnswer } from '#engine/evaluation.ts';
import type { PageId } from '#ruleset/types.ts';
import type { SavedSlot } from '#sessions/store.ts';
import type { Session, SessionId } from '#sessions/session.ts';
import { useWarningBeforeLeaving } from './warning-before-leaving.ts';

export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** The answers are in this tab only. */
  | { readonly kind: 'failed'; readonly failure: string };

export interface PageSaving {
  readonly saving: Saving;
  /** Whether something is being stored at this moment; unlike `saving`, also true before the next rendering. */
  readonly isBusy: () => boolean;
  /**
   * Stores changes, after all earlier ones that failed.
   *
   * @returns the session as stored; undefined if it could not be stored, which `saving` then says.
   */
  readonly save: (changes: readonly SavedSlot[], lastPage?: PageId) => Promise<Session | undefined>;
  /** Tries again to store what failed, if anything did; tells whether nothing of that is left. */
  readonly storePending: () => Promise<boolean>;
}

export function usePageSaving(id: SessionId, rulesetVersion: string): PageSaving {
  const store = useSessionsStore();
  const [saving, setSaving] = useState<Saving>({ kind: 'saved' });
  useWarningBeforeLeaving(saving.kind !== 'saved');
  const pending = useRef<readonly SavedSlot[]>([]);
  const busy = useRef(false);

  async function save(
    changes: readonly SavedSlot[],
    lastPage?: PageId,
  ): Promise<Session | undefined> {
    pending.current = [...pending.current, ...changes];
    busy.current = true;
    setSaving({ kind: 'saving' });
    try {
      const session = await store.getState().savePage(id, {
        changes: pending.current,
        rulesetVersion,
        ...(lastPage === undefined ? {} : { lastPage }),
      });
      pending.current = [];
      setSaving({ kind: 'saved' });
      return session;
    } catch (cause) {
      setSaving({ kind: 'failed', failure: failedMessage(cause) });
      return undefined;
    } finally {
      busy.current = false;
    }
  }

  const storePending = async (): Promise<boolean> =>
    pending.current.length === 0 || (await save([])) !== undefined;

  return { saving, isBusy: () => busy.current, save, storePending };
}

/**
 * The slots of a page, those marked that were left as they are: as the questionnaire has them, and as they were last seen in storage.
 */
export function withLeftMarked(
  changes: readonly SlotChange[],
  ...before: readonly Answers[]
): readonly SavedSlot[] {
  const isAsIn = ({ answer, ...slot }: SlotChange, answers: Answers): boolean =>
    JSON.stringify(answer) === JSON.stringify(givenAnswer(answers, slot));
  return changes.map((change) => ({
    ...change,
    isLeft: before.every((answers) => isAsIn(change, answers)),
  }));
}
