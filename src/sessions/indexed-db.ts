/** Sessions in the browser's IndexedDB: one record a session, written with strict durability. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { readSession, type FollowNames } from './read-session.ts';
import { sessionIn, SessionNotKept, type SessionRepository } from './repository.ts';
import type { Session, SessionId } from './session.ts';

interface Schema extends DBSchema {
  sessions: { key: SessionId; value: Session };
}

const DATABASE = 'cra-update-checklist';
const DATABASE_VERSION = 1;
const CHANNEL = 'cra-update-checklist-sessions';
/** `strict`: a write counts as done only when it is on the disk, so that a crash after it loses nothing. */
const STRICT = { durability: 'strict' } as const;

/**
 * The repository on this origin's IndexedDB. Opens it at first use; every call rejects with `SessionNotKept` where the
 * browser refuses storage, and tries anew at the next call.
 *
 * @param followNames what brings answers from earlier rules up to date when they are read.
 */
export function indexedDbRepository(followNames?: FollowNames): SessionRepository {
  const database = reopening();
  const channel = new BroadcastChannel(CHANNEL);
  const tellOthers = (): void => channel.postMessage('changed');

  return {
    async list() {
      const transaction = (await database()).transaction('sessions');
      const [keys, values] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll(),
      ]);
      return keys.map((key, index) => readSession(key, values[index], followNames));
    },
    async read(id) {
      const record: unknown = await (await database()).get('sessions', id);
      return record === undefined ? undefined : readSession(id, record, followNames);
    },
    async add(session) {
      await write(await database(), (store) => store.add(session));
      tellOthers();
    },
    async change(id, change) {
      const after = await write(await database(), async (store) => {
        const record: unknown = await store.get(id);
        const changed = change(
          sessionIn(record === undefined ? undefined : readSession(id, record, followNames)),
        );
        await store.put(changed);
        return changed;
      });
      tellOthers();
      return after;
    },
    async removeForGood(id) {
      await write(await database(), (store) => store.delete(id));
      tellOthers();
    },
    async raw(id) {
      return (await database()).get('sessions', id);
    },
    onChangeElsewhere(listener) {
      const heard = (): void => listener();
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
  };
}

/** Opens the database once, and again after it was closed or could not be opened. */
function reopening(): () => Promise<IDBPDatabase<Schema>> {
  let open: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    open = undefined;
  };
  return () => {
    // Where storage is blocked, the call itself may throw: inside a promise that is a refusal like any other.
    open ??= Promise.resolve()
      .then(() =>
        openDB<Schema>(DATABASE, DATABASE_VERSION, {
          upgrade: (database) => {
            database.createObjectStore('sessions', { keyPath: 'id' });
          },
          // A newer version of the application waits in another tab: let it through rather than block it.
          blocking: (_current, _wanted, event) => {
            forget();
            if (event.target instanceof IDBDatabase) event.target.close();
          },
          terminated: forget,
        }),
      )
      .catch((cause: unknown) => {
        forget();
        throw new SessionNotKept(refusal(cause), { cause });
      });
    return open;
  };
}

type WritableSessions = IDBPObjectStore<Schema, ['sessions'], 'sessions', 'readwrite'>;

/** Runs the work in one transaction, and resolves once it is on the disk. What goes wrong, at whatever step, is explained. */
async function write<Result>(
  database: IDBPDatabase<Schema>,
  work: (store: WritableSessions) => Promise<Result>,
): Promise<Result> {
  try {
    const transaction = database.transaction('sessions', 'readwrite', STRICT);
    const [result] = await Promise.all([work(transaction.store), transaction.done]);
    return result;
  } catch (cause) {
    return explain(cause);
  }
}

function explain(cause: unknown): never {
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError') {
    throw new SessionNotKept('The browser has no room left for this site.', { cause });
  }
  if (cause instanceof SessionNotKept) throw cause;
  throw new SessionNotKept(`The browser could not store it (${nameOf(cause)}).`, { cause });
}

function refusal(cause: unknown): string {
  return cause instanceof DOMException && cause.name === 'VersionError'
    ? 'A later version of this application has been used in this browser. Reload the page to get it.'
    : `This browser does not let this page keep anything (${nameOf(cause)}). Private windows and blocked site data are the usual reasons.`;
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : String(cause);
}
