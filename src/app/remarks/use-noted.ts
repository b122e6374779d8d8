/** What is noted beside one answer, while it is being written: it is stored by itself, a moment after the last stroke. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDrafts } from '#app/session/drafts.tsx';
import { useWarningBeforeLeaving } from '#app/session/warning-before-leaving.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { failedMessage } from '#app/shell/failed-message.ts';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { remarkOn, type Noted } from '#engine/remark.ts';
import { flushNote, noteKey } from './flush-noted.ts';

/** Milliseconds without a stroke after which it is stored. */
const PAUSE = 600;

interface BeingNoted {
  readonly noted: Noted;
  readonly change: (noted: Noted) => void;
  /** Why it could not be stored; a sentence. What was written is kept in this tab. */
  readonly failure: string | undefined;
}

export function useNoted(slot: AnswerSlot): BeingNoted {
  const { session } = useWorkspace();
  const store = useSessionsStore();
  const drafts = useDrafts();
  const key = noteKey(session.id, slot);
  const [noted, setNoted] = useState<Noted>(() => {
    const { note, whoCouldTell, evidence } = remarkOn(session.remarks, slot);
    return drafts.notes.get(key)?.noted ?? { note, whoCouldTell, evidence };
  });
  const [failure, setFailure] = useState<string>();
  const [isUnsaved, setIsUnsaved] = useState(() => drafts.notes.has(key));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback((): void => {
    clearTimeout(timer.current);
    flushNote(drafts, store, key).then(
      () => {
        setFailure(undefined);
        setIsUnsaved(drafts.notes.has(key));
      },
      (cause: unknown) => setFailure(failedMessage(cause)),
    );
  }, [drafts, key, store]);

  const change = (next: Noted): void => {
    setNoted(next);
    setIsUnsaved(true);
    drafts.notes.set(key, { session: session.id, slot, noted: next });
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  // Leaving the page stores it; and so does coming back to what could not be stored.
  useEffect(() => {
    flush();
    return flush;
  }, [flush]);
  useWarningBeforeLeaving(isUnsaved);
  return { noted, change, failure };
}
