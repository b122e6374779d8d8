/** Where sessions are kept between visits. */
import type { SessionEntry } from './read-session.ts';
import type { Session, SessionId } from './session.ts';

export interface SessionRepository {
  /** Every record, readable or not. */
  list(): Promise<readonly SessionEntry[]>;
  /** One record; undefined if there is none under this id. */
  read(id: SessionId): Promise<SessionEntry | undefined>;
  /** Resolves once the new session is stored. Rejects if the id is taken. */
  add(session: Session): Promise<void>;
  /**
   * Reads, changes and writes in one transaction, so that a change made meanwhile elsewhere is not lost. Resolves once
   * it is stored, with the session as stored. Rejects with `SessionNotKept` if there is no readable session.
   */
  change(id: SessionId, change: (session: Session) => Session): Promise<Session>;
  /** Deletes the record, readable or not. */
  removeForGood(id: SessionId): Promise<void>;
  /** The record as it is stored, for saving a damaged one to a file. */
  raw(id: SessionId): Promise<unknown>;
  /** Calls back whenever another tab has changed something; returns the way to stop it. */
  onChangeElsewhere(listener: () => void): () => void;
}

/** A change could not be stored; the message says why. What was stored before is unharmed. */
export class SessionNotKept extends Error {
  override readonly name = 'SessionNotKept';
}

/** The session in an entry, or the reason why it cannot be changed. */
export function sessionIn(entry: SessionEntry | undefined): Session {
  if (entry?.kind === 'session') return entry.session;
  if (entry === undefined) throw new SessionNotKept('The session is no longer in this browser.');
  throw new SessionNotKept(
    entry.kind === 'newer'
      ? 'The session was written by a later version of this application.'
      : `The stored record is damaged: ${entry.problem}.`,
  );
}
