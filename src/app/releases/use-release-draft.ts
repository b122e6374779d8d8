/** A release while it is being screened: what was typed is kept while one looks elsewhere. */
import { useState } from 'react';
import { useDrafts, type ReleaseDraft } from '#app/session/drafts.tsx';
import type { ReleaseRecord } from '#engine/release-record.ts';
import type { SessionId } from '#sessions/session.ts';

interface KeptDraft {
  readonly draft: ReleaseDraft;
  readonly change: (draft: ReleaseDraft) => void;
  /** Something is in this tab alone. */
  readonly isUnsaved: boolean;
  /** It has been saved. */
  readonly forget: () => void;
}

const EMPTY: ReleaseDraft = { release: '', answers: {}, note: '' };

/** The key of a draft; a release that has no record yet has no id. */
export function draftKey(session: SessionId, release: string | undefined): string {
  return `${session}/${release ?? 'new'}`;
}

/** @param record what is looked at again; undefined for a new release. */
export function useReleaseDraft(session: SessionId, record: ReleaseRecord | undefined): KeptDraft {
  const { releases: drafts } = useDrafts();
  const key = draftKey(session, record?.id);
  const [stored] = useState<ReleaseDraft>(() => (record === undefined ? EMPTY : draftOf(record)));
  const [draft, setDraft] = useState(() => drafts.get(key) ?? stored);
  const [isUnsaved, setIsUnsaved] = useState(() => drafts.has(key));
  return {
    draft,
    isUnsaved,
    change: (next) => {
      const isNew = JSON.stringify(next) !== JSON.stringify(stored);
      if (isNew) drafts.set(key, next);
      else drafts.delete(key);
      setDraft(next);
      setIsUnsaved(isNew);
    },
    forget: () => {
      drafts.delete(key);
      setIsUnsaved(false);
    },
  };
}

function draftOf({ release, answers, note }: ReleaseRecord): ReleaseDraft {
  return { release, answers, note };
}
