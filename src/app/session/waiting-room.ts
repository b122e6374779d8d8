/** Where what stores itself waits until it is stored: notes beside answers, actions. It lives as long as the tab. */
import { failedMessage } from '#app/shell/failed-message.ts';
import type { SessionId } from '#sessions/session.ts';

/** Milliseconds without a stroke after which something is stored. */
const PAUSE = 600;
/** Milliseconds after the first stroke at which it is stored although the strokes go on. */
const LONGEST = 3000;
/** Milliseconds after which storing is tried again that has failed. */
const AGAIN = 5000;

/** Something that is not stored yet. */
export interface Waiting {
  readonly session: SessionId;
  /** As it was written. */
  readonly value: unknown;
  /** Stores it. */
  readonly keep: () => Promise<unknown>;
}

interface Place {
  readonly waiting: Waiting;
  /** The moment of the first stroke that is not stored. */
  readonly since: number;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly failure?: string;
}

export interface WaitingRoom {
  /** What waits under a name; undefined if nothing does. */
  readonly valueOf: (key: string) => unknown;
  /** Takes something in, in place of what waited under this name, and stores it after a pause. */
  readonly put: (key: string, waiting: Waiting) => void;
  /** Forgets something, for what is taken away as a whole. */
  readonly drop: (key: string) => void;
  /** Stores something at once. Never rejects: what could not be stored goes on waiting, and is tried again. */
  readonly flush: (key: string) => Promise<void>;
  /** Stores everything, or everything of one session. */
  readonly flushAll: (session?: SessionId) => Promise<void>;
  readonly failureOf: (key: string) => string | undefined;
  /** Why something of a session could not be stored; a sentence. */
  readonly failureIn: (session: SessionId) => string | undefined;
  readonly isEmpty: () => boolean;
  /** Calls back after each change; returns the way to stop it. Stays the same function. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Counts the changes. Stays the same function. */
  readonly version: () => number;
}

/** @param onKept is called whenever something has been stored. */
export function waitingRoom(onKept: () => void): WaitingRoom {
  const places = new Map<string, Place>();
  const listeners = new Set<() => void>();
  let version = 0;
  const tell = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };

  function put(key: string, waiting: Waiting): void {
    const before = places.get(key);
    clearTimeout(before?.timer);
    const now = Date.now();
    const since = before?.since ?? now;
    const wait = Math.max(0, Math.min(PAUSE, since + LONGEST - now));
    places.set(key, { waiting, since, timer: setTimeout(() => void flush(key), wait) });
    tell();
  }

  async function flush(key: string): Promise<void> {
    const place = places.get(key);
    if (place === undefined) return;
    clearTimeout(place.timer);
    try {
      await place.waiting.keep();
    } catch (cause) {
      const now = places.get(key);
      if (now === undefined) return;
      clearTimeout(now.timer);
      const timer = setTimeout(() => void flush(key), AGAIN);
      places.set(key, { ...now, timer, failure: failedMessage(cause) });
      tell();
      return;
    }
    // What was written meanwhile goes on waiting, with a timer of its own.
    if (places.get(key)?.waiting === place.waiting) places.delete(key);
    tell();
    onKept();
  }

  return {
    valueOf: (key) => places.get(key)?.waiting.value,
    put,
    drop: (key) => {
      clearTimeout(places.get(key)?.timer);
      places.delete(key);
      tell();
    },
    flush,
    flushAll: async (session) => {
      const keys = [...places]
        .filter(([, { waiting }]) => session === undefined || waiting.session === session)
        .map(([key]) => key);
      await Promise.all(keys.map(flush));
    },
    failureOf: (key) => places.get(key)?.failure,
    failureIn: (session) =>
      [...places.values()].find(
        ({ waiting, failure }) => waiting.session === session && failure !== undefined,
      )?.failure,
    isEmpty: () => places.size === 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
