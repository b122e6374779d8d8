import { createContext, use, useState, type ReactNode } from 'react';
import type { Draft } from '#app/question/draft.ts';
import type { TrialKept } from '#app/what-if/trial.ts';
import type { SessionId } from '#sessions/session.ts';
import type { Waiting } from './waiting.ts';

/** What is in this tab alone, and lives as long as it does. */
export interface Drafts {
  /** What was filled in on a page and not submitted, by session and page. */
  readonly pages: Map<string, Draft>;
  /** What stores itself and has not done so yet, by session and name. */
  readonly waiting: Map<string, Waiting>;
  /** What is being tried out, by session. Nothing of it is stored. */
  readonly trials: Map<SessionId, TrialKept>;
}

const DraftsContext = createContext<Drafts | undefined>(undefined);

/** Keeps drafts while one looks at other screens. */
export function DraftsProvider({ children }: { readonly children: ReactNode }) {
  const [drafts] = useState<Drafts>(() => ({
    pages: new Map(),
    waiting: new Map(),
    trials: new Map(),
  }));
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

export function useDrafts(): Drafts {
  const drafts = use(DraftsContext);
  if (drafts === undefined) throw new Error('Nothing around this part keeps drafts.');
  return drafts;
}
