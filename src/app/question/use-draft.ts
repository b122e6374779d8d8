/** What a page opens with, and keeping what is filled in until it is submitted. */
import { useCallback, useState } from 'react';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useDrafts } from '#app/session/drafts.tsx';
import { useWarningBeforeLeaving } from '#app/session/warning-before-leaving.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { JourneyPage } from '#questionnaire/progress.ts';
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

/** The draft of a page. While it is unsaved, the browser asks before it closes the tab. */
export function useDraft({ page, slots }: JourneyPage): KeptDraft {
  const ruleset = useRuleset();
  const { pages: drafts } = useDrafts();
  const { session, answers } = useWorkspace();
  const key = `${session.id}/${page.id}`;
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
  useWarningBeforeLeaving(isUnsaved);

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
