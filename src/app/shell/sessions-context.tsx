import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { SessionsState, SessionsStore } from '#sessions/store.ts';

const SessionsContext = createContext<SessionsStore | undefined>(undefined);

interface SessionsProviderProps {
  readonly store: SessionsStore;
  readonly children: ReactNode;
}

export function SessionsProvider({ store, children }: SessionsProviderProps) {
  return <SessionsContext value={store}>{children}</SessionsContext>;
}

/** The list of sessions itself, for what is done to them. */
export function useSessionsStore(): SessionsStore {
  const store = use(SessionsContext);
  if (store === undefined) throw new Error('There is no list of sessions around this part.');
  return store;
}

/** A part of the list of sessions; follows changes. */
export function useSessions<Part>(select: (state: SessionsState) => Part): Part {
  return useStore(useSessionsStore(), select);
}
