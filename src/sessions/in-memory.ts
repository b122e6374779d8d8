/** Sessions in memory: for tests, and as the plain statement of what a repository does. */
import { readSession } from './read-session.ts';
import { sessionIn, SessionNotKept, type SessionRepository } from './repository.ts';
import type { SessionId } from './session.ts';

/** @param records what is stored at the start, by id; damaged ones welcome. */
export function inMemoryRepository(records = new Map<SessionId, unknown>()): SessionRepository {
  const entry = (id: SessionId) => (records.has(id) ? readSession(id, records.get(id)) : undefined);
  return {
    list: () => Promise.resolve([...records].map(([id, record]) => readSession(id, record))),
    read: (id) => Promise.resolve(entry(id)),
    async add(session) {
      if (records.has(session.id)) throw new SessionNotKept('The id is taken.');
      records.set(session.id, session);
    },
    async change(id, change) {
      const after = change(sessionIn(entry(id)));
      records.set(id, after);
      return after;
    },
    async removeForGood(id) {
      records.delete(id);
    },
    raw: (id) => Promise.resolve(records.get(id)),
    onChangeElsewhere: () => () => undefined,
  };
}
