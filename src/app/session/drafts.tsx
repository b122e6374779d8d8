import { createContext, use, useState, type ReactNode } from 'react';
import type { Draft } from '#app/question/draft.ts';
import type { AnswerSlot } from '#engine/assessment.ts';
import type { Noted } from '#engine/remark.ts';
import type { ReleaseAnswers } from '#engine/screen-release.ts';
import type { SessionId } from '#sessions/session.ts';

/** What is in this tab alone, and lives as long as it does. */
export interface Drafts {
  /** What was filled in on a page and not submitted, by session and page. */
  readonly pages: Map<string, Draft>;
  /** What was noted beside an answer and is not stored yet, by session and slot. */
  readonly notes: Map<string, WaitingNote>;
  /** What was filled in about a release and not saved, by session and release. */
  readonly releases: Map<string, ReleaseDraft>;
}

/** A release while it is being screened. */
export interface ReleaseDraft {
  readonly release: string;
  readonly answers: ReleaseAnswers;
  readonly note: string;
}

export interface WaitingNote {
  readonly session: SessionId;
  readonly slot: AnswerSlot;
  readonly noted: Noted;
}

const DraftsContext = createContext<Drafts | undefined>(undefined);

/** Keeps drafts while one looks at other screens. */
export function DraftsProvider({ children }: { readonly children: ReactNode }) {
  const [drafts] = useState<Drafts>(() => ({
    pages: new Map(),
    notes: new Map(),
    releases: new Map(),
  }));
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

export function useDrafts(): Drafts {
  const drafts = use(DraftsContext);
  if (drafts === undefined) throw new Error('Nothing around this part keeps drafts.');
  return drafts;
}
