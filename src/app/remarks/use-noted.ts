/** What is noted beside one answer, while it is being written. */
import { useKept, type Kept } from '#app/session/use-kept.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { remarkOn, type Noted } from '#engine/remark.ts';
import { slotKey } from '#engine/slots.ts';

/** It stores itself. */
export function useNoted(slot: AnswerSlot): Kept<Noted> {
  const { session } = useWorkspace();
  const store = useSessionsStore();
  const { note, whoCouldTell, evidence } = remarkOn(session.remarks, slot);
  return useKept<Noted>({
    session: session.id,
    name: `noted/${slotKey(slot)}`,
    stored: { note, whoCouldTell, evidence },
    keep: (fields) => store.getState().keepNoted(session.id, slot, fields),
  });
}
