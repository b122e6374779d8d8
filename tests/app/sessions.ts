/** Sessions as they are stored. */
import { SESSION_FORMAT, type Session } from '#sessions/session.ts';

/** A session by id, of a product of that name; whatever else is given replaces the rest. */
export function session(id: string, more: Partial<Session> = {}): Session {
  const moment = new Date(2026, 10, 20, 9, 5).toISOString();
  return {
    format: SESSION_FORMAT,
    id,
    product: { name: id, version: '' },
    rulesetVersion: '1',
    answers: {},
    remarks: {},
    actions: {},
    releases: [],
    done: [],
    undone: [],
    createdAt: moment,
    changedAt: moment,
    revision: 1,
    ...more,
  };
}

/** A session in the bin. */
export function deletedSession(id: string): Session {
  return session(id, { deletedAt: new Date(2026, 10, 23, 9, 5).toISOString() });
}
