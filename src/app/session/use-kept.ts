/** Something that is being written, and is stored by itself. Only the fields that were touched are, so that others lose nothing. */
import { useEffect } from 'react';
import type { SessionId } from '#sessions/session.ts';
import { useWaitingRoom } from './drafts.tsx';

export interface Kept<Value> {
  /** As it is stored, with what was written since. */
  readonly value: Value;
  readonly change: (fields: Partial<Value>) => void;
  /** Forgets what waits to be stored, for what is taken away as a whole. */
  readonly drop: () => void;
  /** Why it could not be stored; a sentence. What was written is kept in this tab. */
  readonly failure: string | undefined;
}

interface ToBeKept<Value> {
  readonly session: SessionId;
  /** Under which name it waits; no two things of a session have the same. */
  readonly name: string;
  /** As it is stored now. */
  readonly stored: Value;
  /** Stores the fields that were touched. */
  readonly keep: (fields: Partial<Value>) => Promise<unknown>;
}

export function useKept<Value extends object>(what: ToBeKept<Value>): Kept<Value> {
  const { session, name, stored, keep } = what;
  const room = useWaitingRoom();
  const key = `${session}/${name}`;
  // Under this name nothing but such fields ever wait.
  const touched = (): Partial<Value> => room.valueOf(key) ?? {};
  const change = (fields: Partial<Value>): void => {
    const value = { ...touched(), ...fields };
    room.put(key, { session, value, keep: () => keep(value) });
  };
  // Leaving stores it; and so does coming back to what could not be stored.
  useEffect(() => {
    void room.flush(key);
    return () => void room.flush(key);
  }, [room, key]);
  return {
    value: { ...stored, ...touched() },
    change,
    drop: () => room.drop(key),
    failure: room.failureOf(key),
  };
}
