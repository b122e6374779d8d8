/** What a page opens with, and keeping what is filled in until it is submitted. */
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useDrafts, type Drafts } from '#app/session/drafts.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import type { JourneyPage } from '#questionnaire/progress.ts';
import type { PageId, Ruleset } from '#ruleset/types.ts';
import type { Session, SessionId } from '#sessions/session.ts';
import {
  draftOf,
  filledInOver,
  heldIn,
  isSameHeld,
  touchedIn,
  type Draft,
  type DraftValue,
} from './draft.ts';

interface KeptDraft {
  /** What was filled in and not submitted, or else the answers given before. */
  readonly opensWith: Draft;
  /** Something is filled in that is not stored. */
  readonly isUnsaved: boolean;
  /** Keeps what is filled in, for when one comes back to the page. Stays the same function. */
  readonly keep: (draft: Draft) => void;
  readonly forget: () => void;
}

/** The draft of a page. As long as there is one, the browser asks before it closes the tab. */
export function useDraft({ page, slots }: JourneyPage, stored: StoredDraft): KeptDraft {
  const ruleset = useRuleset();
  const { pages: drafts } = useDrafts();
  const key = draftKey(useWorkspace().session.id, page.id);
  const [opensWith] = useState(() => filledInOver(ruleset, slots, stored.now, drafts.get(key)));
  const [isUnsaved, setIsUnsaved] = useState(() => drafts.has(key));
  const { seen } = stored;

  const keep = useCallback(
    (draft: Draft): void => {
      const touched = touchedIn(draft, seen.current);
      const isNew = Object.keys(touched).length > 0;
      if (isNew) drafts.set(key, structuredClone(touched));
      else drafts.delete(key);
      setIsUnsaved(isNew);
    },
    [drafts, key, seen],
  );

  return {
    opensWith,
    isUnsaved,
    keep,
    forget: () => {
      drafts.delete(key);
      setIsUnsaved(false);
    },
  };
}

interface StoredDraft {
  /** What is stored on the page now. */
  readonly now: Draft;
  /** What was stored when the form last took it in: what differs from this has been touched. */
  readonly seen: { current: Draft };
}

/** What is stored on a page, by whatever tab; what could not be stored is in the questionnaire alone. */
export function useStoredDraft({ slots }: JourneyPage): StoredDraft {
  const ruleset = useRuleset();
  const { session, answers, saving } = useWorkspace();
  const stored = saving.kind === 'saved' ? session.answers : answers;
  const now = useMemo(() => draftOf(ruleset, slots, stored), [ruleset, slots, stored]);
  return { now, seen: useRef(now) };
}

/** Shows what another tab has stored on the page meanwhile, where nothing has been filled in. */
export function useTakingIn(
  { slots }: JourneyPage,
  { now, seen }: StoredDraft,
  { held, show }: DraftForm,
): void {
  const takeIn = useEffectEvent((): void => {
    const before = seen.current;
    seen.current = now;
    for (const slot of slots) {
      const isTouched = !isSameHeld(heldIn(held(), slot), heldIn(before, slot));
      if (!isTouched && !isSameHeld(heldIn(now, slot), heldIn(before, slot))) {
        show(slot, heldIn(now, slot));
      }
    }
  });
  useEffect(takeIn, [now]);
}

interface DraftForm {
  /** What it holds at this moment. */
  readonly held: () => Draft;
  readonly show: (slot: AnswerSlot, held: DraftValue) => void;
}

/** Under which name the draft of a page is kept. */
export function draftKey(session: SessionId, page: PageId): string {
  return `${session}/${page}`;
}

/** Drops the drafts of pages that have been stored since, by whatever way. */
export function forgetStored(
  { pages: drafts }: Drafts,
  ruleset: Ruleset,
  { id, answers }: Session,
  pages: readonly JourneyPage[],
): void {
  for (const { page, slots } of pages) {
    const key = draftKey(id, page.id);
    const stored = draftOf(ruleset, slots, answers);
    const filled = filledInOver(ruleset, slots, stored, drafts.get(key));
    if (Object.keys(touchedIn(filled, stored)).length === 0) drafts.delete(key);
  }
}
