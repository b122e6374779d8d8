import {
  createContext,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Draft } from '#app/question/draft.ts';
import type { ReviewFilter } from '#app/review/review-filter.ts';
import { useAnnounce } from '#app/shell/announcer.tsx';
import type { TrialKept } from '#app/what-if/trial.ts';
import type { ReleaseAnswers } from '#engine/screen-release.ts';
import type { SessionId } from '#sessions/session.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { waitingRoom, type WaitingRoom } from './waiting-room.ts';

/** What is in this tab alone, and lives as long as it does. */
export interface Drafts {
  /** What was filled in on a page and not submitted, by session and page; there again after a reload. */
  readonly pages: Map<string, Draft>;
  /** How many filled-in pages of a session one has been told of. */
  readonly told: Map<SessionId, number>;
  /** What stores itself and has not done so yet. */
  readonly waiting: WaitingRoom;
  /** What is being tried out, by session. Nothing of it is stored. */
  readonly trials: Map<SessionId, TrialKept>;
  /** Which answers the review shows, by session. */
  readonly filters: Map<SessionId, ReviewFilter>;
  /** What was filled in about a release and not saved, by session and release. */
  readonly releases: Map<string, ReleaseDraft>;
}

/** A release while it is being screened. */
export interface ReleaseDraft {
  readonly release: string;
  readonly answers: ReleaseAnswers;
  readonly note: string;
}

const DraftsContext = createContext<Drafts | undefined>(undefined);

/** Keeps drafts while one looks at other screens, and has the browser ask before they go with the tab. */
export function DraftsProvider({ children }: { readonly children: ReactNode }) {
  const announce = useAnnounce();
  const [drafts] = useState<Drafts>(() => ({
    pages: new KeptDrafts(),
    told: new Map(),
    waiting: waitingRoom(() => announce('Saved.')),
    trials: new Map(),
    filters: new Map(),
    releases: new Map(),
  }));
  useEffect(() => {
    const { pages, releases, waiting } = drafts;
    const warn = (event: BeforeUnloadEvent): void => {
      if (pages.size + releases.size > 0 || !waiting.isEmpty()) event.preventDefault();
    };
    const store = (): void => void waiting.flushAll();
    addEventListener('beforeunload', warn);
    addEventListener('pagehide', store);
    document.addEventListener('visibilitychange', store);
    return () => {
      removeEventListener('beforeunload', warn);
      removeEventListener('pagehide', store);
      document.removeEventListener('visibilitychange', store);
    };
  }, [drafts]);
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

export function useDrafts(): Drafts {
  const drafts = use(DraftsContext);
  if (drafts === undefined) throw new Error('Nothing around this part keeps drafts.');
  return drafts;
}

/** What stores itself; the part that calls this is shown anew with each change of it. */
export function useWaitingRoom(): WaitingRoom {
  const { waiting } = useDrafts();
  useSyncExternalStore(waiting.subscribe, waiting.version);
  return waiting;
}
