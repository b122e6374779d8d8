/** Storing what was written and waits in the tab: notes beside answers, actions. */
import type { SessionId } from '#sessions/session.ts';
import type { Drafts } from './drafts.tsx';

/** Something that is not stored yet. */
export interface Waiting {
  readonly session: SessionId;
  /** As it was written. */
  readonly value: unknown;
  /** Stores it. */
  readonly keep: () => Promise<unknown>;
}

/** Stores one thing. Rejects if it could not be stored; it goes on waiting then, as does what was written meanwhile. */
export async function flushOne({ waiting }: Drafts, key: string): Promise<void> {
  const one = waiting.get(key);
  if (one === undefined) return;
  await one.keep();
  if (waiting.get(key) === one) waiting.delete(key);
}

/** Stores all that waits in a session. Never rejects: what could not be stored goes on waiting, and says so where it stands. */
export async function flushAll(drafts: Drafts, id: SessionId): Promise<void> {
  const keys = [...drafts.waiting].filter(([, { session }]) => session === id).map(([key]) => key);
  await Promise.allSettled(keys.map((key) => flushOne(drafts, key)));
}
