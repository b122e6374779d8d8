/** What a page opens with, and keeping what is filled in until it is submitted. */
import { useCallback, useState } from 'react';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useDrafts, type Drafts } from '#app/session/drafts.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { JourneyPage } from '#questionnaire/progress.ts';
import type { PageId, Ruleset } from '#ruleset/types.ts';
import type { Session, SessionId } from '#sessions/session.ts';
import { draftOf, type Draft } from './draft.ts';

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
export function useDraft({ page, slots }: JourneyPage): KeptDraft {
  const ruleset = useRuleset();
  const { pages: drafts } = useDrafts();
  const { session, answers } = useWorkspace();
  const key = draftKey(session.id, page.id);
  const [stored] = useState(() => draftOf(ruleset, slots, answers));
  const [opensWith] = useState(() => ({ ...stored, ...drafts.get(key) }));
  const [isUnsaved, setIsUnsaved] = useState(() => drafts.has(key));

  const keep = useCallback(
    (draft: Draft): void => {
      const isNew = JSON.stringify(draft) !== JSON.stringify(stored);
      if (isNew) drafts.set(key, structuredClone(draft));
      else drafts.delete(key);
      setIsUnsaved(isNew);
    },
    [drafts, key, stored],
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
    const draft = drafts.get(key);
    if (draft === undefined) continue;
    const stored = draftOf(ruleset, slots, answers);
    if (JSON.stringify({ ...stored, ...draft }) === JSON.stringify(stored)) drafts.delete(key);
  }
}
