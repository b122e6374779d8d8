import { createContext, use, useState, type ReactNode } from 'react';

/** What was filled in on a page and not submitted, by session and page. Lives as long as the tab. */
export type Drafts = Map<string, Readonly<Record<string, unknown>>>;

const DraftsContext = createContext<Drafts | undefined>(undefined);

/** Keeps drafts while one looks at other screens. */
export function DraftsProvider({ children }: { readonly children: ReactNode }) {
  const [drafts] = useState<Drafts>(() => new Map());
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

export function useDrafts(): Drafts {
  const drafts = use(DraftsContext);
  if (drafts === undefined) throw new Error('Nothing around this part keeps drafts.');
  return drafts;
}
