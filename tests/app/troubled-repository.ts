/** Sessions in memory that can be told to fail, to be slow, and to change in another tab. */
import { inMemoryRepository } from '#sessions/in-memory.ts';
import { SessionNotKept, type SessionRepository } from '#sessions/repository.ts';

type Deed = 'list' | 'read' | 'add' | 'change' | 'removeForGood' | 'raw';

export interface Trouble {
  readonly repository: SessionRepository;
  /** From now on this fails, for the reason given. */
  readonly fail: (deed: Deed, reason: string) => void;
  /** From now on it works again. */
  readonly mend: (deed: Deed) => void;
  /** From now on this waits until the function returned is called. */
  readonly hold: (deed: Deed) => () => void;
  /** Another tab says that it has changed something. */
  readonly tellOfChange: () => void;
}

export function troubled(records: Map<string, unknown>): Trouble {
  const inner = inMemoryRepository(records);
  const reasons = new Map<Deed, string>();
  const waits = new Map<Deed, Promise<void>>();
  const listeners = new Set<() => void>();

  async function attempt<Result>(deed: Deed, work: () => Promise<Result>): Promise<Result> {
    await waits.get(deed);
    const reason = reasons.get(deed);
    if (reason !== undefined) throw new SessionNotKept(reason);
    return work();
  }

  function hold(deed: Deed): () => void {
    let release = (): void => undefined;
    const wait = new Promise<void>((resolve) => {
      release = resolve;
    });
    waits.set(deed, wait);
    return () => {
      waits.delete(deed);
      release();
    };
  }

  return {
    repository: {
      list: () => attempt('list', () => inner.list()),
      read: (id) => attempt('read', () => inner.read(id)),
      add: (session) => attempt('add', () => inner.add(session)),
      change: (id, change) => attempt('change', () => inner.change(id, change)),
      removeForGood: (id) => attempt('removeForGood', () => inner.removeForGood(id)),
      raw: (id) => attempt('raw', () => inner.raw(id)),
      onChangeElsewhere: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    fail: (deed, reason) => {
      reasons.set(deed, reason);
    },
    mend: (deed) => {
      reasons.delete(deed);
    },
    hold,
    tellOfChange: () => {
      for (const listener of listeners) listener();
    },
  };
}
