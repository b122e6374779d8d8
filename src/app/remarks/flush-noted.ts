/** Storing what is noted beside answers and waits in the tab. */
import type { Drafts } from '#app/session/drafts.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { slotKey } from '#engine/slots.ts';
import type { SessionId } from '#sessions/session.ts';
import type { SessionsStore } from '#sessions/store.ts';

/** Under which name a note waits. */
export function noteKey(id: SessionId, slot: AnswerSlot): string {
  return `${id}/${slotKey(slot)}`;
}

/** Stores one note. Rejects if it could not be stored; it goes on waiting then, as does what was written meanwhile. */
export async function flushNote(
  { notes }: Drafts,
  store: SessionsStore,
  key: string,
): Promise<void> {
  const waiting = notes.get(key);
  if (waiting === undefined) return;
  await store.getState().keepNoted(waiting.session, waiting.slot, waiting.noted);
  if (notes.get(key) === waiting) notes.delete(key);
}

/** Stores all that waits in a session. Never rejects: what could not be stored goes on waiting, and says so where it stands. */
export async function flushNotes(
  drafts: Drafts,
  store: SessionsStore,
  id: SessionId,
): Promise<void> {
  const keys = [...drafts.notes].filter(([, { session }]) => session === id).map(([key]) => key);
  await Promise.allSettled(keys.map((key) => flushNote(drafts, store, key)));
}
