/** Something that is being written, and is stored by itself a moment after the last stroke. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { failedMessage } from '#app/shell/failed-message.ts';
import type { SessionId } from '#sessions/session.ts';
import { useDrafts } from './drafts.tsx';
import { flushOne } from './waiting.ts';
import { useWarningBeforeLeaving } from './warning-before-leaving.ts';

/** Milliseconds without a stroke after which it is stored. */
const PAUSE = 600;

export interface Kept<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** Forgets what waits to be stored, for what is taken away as a whole. */
  readonly drop: () => void;
  /** Why it could not be stored; a sentence. What was written is kept in this tab. */
  readonly failure: string | undefined;
}

interface ToBeKept<Value> {
  readonly session: SessionId;
  /** Under which name it waits; no two things of a session have the same. */
  readonly name: string;
  /** As it is stored, for the first time that it is shown. */
  readonly stored: Value;
  readonly keep: (value: Value) => Promise<unknown>;
}

export function useKept<Value>({ session, name, stored, keep }: ToBeKept<Value>): Kept<Value> {
  const drafts = useDrafts();
  const key = `${session}/${name}`;
  // Under this name nothing but such a value ever waits.
  const [value, setValue] = useState(() => (drafts.waiting.get(key)?.value ?? stored) as Value);
  const [failure, setFailure] = useState<string>();
  const [isUnsaved, setIsUnsaved] = useState(() => drafts.waiting.has(key));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback((): void => {
    clearTimeout(timer.current);
    flushOne(drafts, key).then(
      () => {
        setFailure(undefined);
        setIsUnsaved(drafts.waiting.has(key));
      },
      (cause: unknown) => setFailure(failedMessage(cause)),
    );
  }, [drafts, key]);

  const change = (next: Value): void => {
    setValue(next);
    setIsUnsaved(true);
    drafts.waiting.set(key, { session, value: next, keep: () => keep(next) });
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  const drop = (): void => {
    clearTimeout(timer.current);
    drafts.waiting.delete(key);
    setIsUnsaved(false);
  };
  // Leaving stores it; and so does coming back to what could not be stored.
  useEffect(() => {
    flush();
    return flush;
  }, [flush]);
  useWarningBeforeLeaving(isUnsaved);
  return { value, change, drop, failure };
}
