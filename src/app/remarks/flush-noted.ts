/** What is noted and not stored yet: kept in the tab by slot, and stored from there. */
import type { Drafts } from '#app/session/drafts.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import type { Noted } from '#engine/remark.ts';
import { slotKey } from '#engine/slots.ts';
import type { SessionId } from '#sessions/session.ts';
import type { SessionsStore } from '#sessions/store.ts';

/** What waits in the tab for being stored. */
export interface WaitingNote {
  readonly slot: AnswerSlot;
  readonly noted: Noted;
}

/** Where it waits. */
export function noteKey(id: SessionId, slot: AnswerSlot): string {
  return `${prefixOf(id)}${slotKey(slot)}`;
}

/** Stores one note. Rejects if it could not be stored; it goes on waiting then, as does what was written meanwhile. */
export async function flushNote(
  drafts: Drafts,
  store: SessionsStore,
  id: SessionId,
  slot: AnswerSlot,
): Promise<void> {
  const key = noteKey(id, slot);
  const waiting = drafts.get(key);
  if (waiting === undefined) return;
  await store.getState().keepNoted(id, slot, (waiting as unknown as WaitingNote).noted);
  if (drafts.get(key) === waiting) drafts.delete(key);
}

/** Stores all that waits in a session. Never rejects: what could not be stored goes on waiting, and says so where it stands. */
export async function flushNotes(
  drafts: Drafts,
  store: SessionsStore,
  id: SessionId,
): Promise<void> {
  const slots = [...drafts]
    .filter(([key]) => key.startsWith(prefixOf(id)))
    .map(([, waiting]) => (waiting as unknown as WaitingNote).slot);
  await Promise.allSettled(slots.map((slot) => flushNote(drafts, store, id, slot)));
}

function prefixOf(id: SessionId): string {
  return `${id}/noted/`;
}
