/** The list of sessions as the screens see it, and everything that can be done to one. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { actionOn, type Action } from '#engine/action.ts';
import type { Answers, AnswerSlot } from '#engine/assessment.ts';
import type { SlotChange } from '#engine/change.ts';
import { confirmed, toBeConfirmed } from '#engine/confirming.ts';
import type { ReleaseRecord } from '#engine/release-record.ts';
import { isEmptyRemark, remarkOn, type Noted, type Remark, type Remarks } from '#engine/remark.ts';
import { slotKey } from '#engine/slots.ts';
import type { PageId } from '#ruleset/types.ts';
import { idOf, type SessionEntry } from './read-session.ts';
import { sessionIn, type SessionRepository } from './repository.ts';
import { withLastStepRedone, withLastStepUndone, withStep } from './steps.ts';
import { SESSION_FORMAT, type Product, type Session, type SessionId } from './session.ts';

/** Days that a deleted session stays in the bin. */
export const DAYS_IN_BIN = 30;

export interface SessionsState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why the sessions could not be read; a sentence. */
  readonly failure?: string;
  /** Last changed first; those in the bin and those that cannot be read included. */
  readonly sessions: readonly SessionEntry[];

  /** Reads all sessions anew. Never rejects; says `failed` instead. */
  load(): Promise<void>;
  /** The following reject with `SessionNotKept` if it could not be stored; nothing is changed then. */
  create(product: Product, rulesetVersion: string): Promise<Session>;
  /** A new session that begins with answers from elsewhere, each of them to be confirmed. */
  createFrom(product: Product, rulesetVersion: string, template: Template): Promise<Session>;
  /** The same with what a session has in storage; that one is left alone. */
  copy(id: SessionId, product: Product, rulesetVersion: string): Promise<Session>;
  /** Stores a session, as a tab still has it, whose record is gone; one that is there again is left alone. */
  storeAgain(session: Session): Promise<void>;
  /** Keeps a session from a file beside what is here: under its own id, or under a new one if that is taken. */
  takeIn(session: Session): Promise<Session>;
  rename(id: SessionId, product: Product): Promise<Session>;
  /** Moves it to the bin, whence `restore` brings it back. */
  remove(id: SessionId): Promise<Session>;
  restore(id: SessionId): Promise<Session>;
  /** Past recall; also for records that cannot be read. */
  removeForGood(id: SessionId): Promise<void>;
  /** Reads one session afresh. */
  open(id: SessionId): Promise<SessionEntry | undefined>;
  /**
   * Applies a page's change to what is stored; resolves once that is safe. A page names all its slots, changed or not:
   * whoever submits it has looked at them, so that they are confirmed.
   */
  savePage(id: SessionId, saved: SavedPage): Promise<Session>;
  /** Takes the last step back, or does the one again that was undone last. */
  undo(id: SessionId): Promise<Session>;
  redo(id: SessionId): Promise<Session>;
  /** Keeps what is noted beside an answer; fields that are left out stay as they are stored. */
  keepNoted(id: SessionId, slot: AnswerSlot, noted: Partial<Noted>): Promise<Session>;
  /** Keeps an action about a check, in place of the one that was there; without one, takes it away. */
  keepAction(id: SessionId, key: string, action: Action | undefined): Promise<Session>;
  /** Changes fields of an action that is kept; others stay as they are stored. One that is gone stays away. */
  changeAction(id: SessionId, key: string, fields: Partial<Action>): Promise<Session>;
  /** Keeps a screened release, in place of the one with its id. */
  keepRelease(id: SessionId, release: ReleaseRecord): Promise<Session>;
  removeRelease(id: SessionId, release: string): Promise<Session>;
  /** Remembers the page last shown; a hint, so a failure is not reported. */
  rememberPage(id: SessionId, page: PageId): Promise<void>;
  /** The record as stored, readable or not. */
  rawRecord(id: SessionId): Promise<unknown>;
}

/** What a session can begin with. */
export interface Template {
  readonly answers: Answers;
  /** What is noted beside them. */
  readonly remarks: Remarks;
  /** Whose answers they are. */
  readonly copiedFrom: Product;
}

/** A slot of a page that is submitted. */
export interface SavedSlot extends SlotChange {
  /** It was looked at and left as it was: it is confirmed, and whatever another tab has stored there meanwhile stays. */
  readonly isLeft?: boolean;
}

export interface SavedPage {
  readonly changes: readonly SavedSlot[];
  readonly rulesetVersion: string;
  /** The page shown next, if one is. */
  readonly lastPage?: PageId;
}

export type SessionsStore = StoreApi<SessionsState>;

/** What the store takes from the outside world. */
export interface Surroundings {
  /** The present moment. */
  readonly now: () => Date;
  /** An id that no session has. */
  readonly newId: () => SessionId;
}

/** Makes the store. Call `load` to fill it; changes in other tabs fill it anew by themselves. */
export function createSessionsStore(
  repository: SessionRepository,
  surroundings: Surroundings,
): SessionsStore {
  const { now } = surroundings;
  const store = createStore<SessionsState>()((set, get) => {
    const show = (entry: SessionEntry): void => set({ sessions: withEntry(get().sessions, entry) });
    const forget = (id: SessionId): void =>
      set({ sessions: get().sessions.filter((entry) => idOf(entry) !== id) });

    async function change(id: SessionId, edit: (session: Session) => Session): Promise<Session> {
      const session = await repository.change(id, (before) => ({
        ...edit(before),
        revision: before.revision + 1,
      }));
      show({ kind: 'session', session });
      return session;
    }

    async function add(session: Session): Promise<void> {
      await repository.add(session);
      show({ kind: 'session', session });
    }

    const touched = (): { changedAt: string } => ({ changedAt: now().toISOString() });

    return {
      status: 'loading',
      sessions: [],
      async load() {
        try {
          const all = await repository.list();
          const kept = await emptyBin(repository, all, now());
          set({ status: 'ready', sessions: kept.toSorted(lastChangedFirst) });
        } catch (cause) {
          set({
            status: 'failed',
            failure: cause instanceof Error ? cause.message : String(cause),
          });
        }
      },
      ...beginning(repository, surroundings, add),
      async storeAgain(session) {
        if ((await repository.read(session.id)) === undefined) await add(session);
      },
      async takeIn(session) {
        const isTaken = (await repository.read(session.id)) !== undefined;
        const { deletedAt: _deletedAt, ...kept } = session;
        const taken = { ...kept, ...(isTaken ? { id: surroundings.newId() } : {}), revision: 1 };
        await add(taken);
        return taken;
      },
      rename: (id, product) => change(id, (session) => ({ ...session, ...touched(), product })),
      remove: (id) => change(id, (session) => ({ ...session, deletedAt: now().toISOString() })),
      restore: (id) => change(id, ({ deletedAt: _deletedAt, ...session }) => session),
      async removeForGood(id) {
        await repository.removeForGood(id);
        forget(id);
      },
      open: (id) => repository.read(id),
      ...answering(change, touched),
      ...working(change, touched),
      async rememberPage(id, lastPage) {
        const shown = get().sessions.find((entry) => idOf(entry) === id);
        if (shown?.kind === 'session' && shown.session.lastPage === lastPage) return;
        await change(id, (session) => ({ ...session, lastPage })).catch(() => undefined);
      },
      rawRecord: (id) => repository.raw(id),
    };
  });
  repository.onChangeElsewhere(() => void store.getState().load());
  return store;
}

/** All the ways in which a session begins. */
function beginning(
  repository: SessionRepository,
  { now, newId }: Surroundings,
  add: (session: Session) => Promise<void>,
): Pick<SessionsState, 'create' | 'createFrom' | 'copy'> {
  async function begin(
    product: Product,
    rulesetVersion: string,
    template?: Template,
  ): Promise<Session> {
    const moment = now().toISOString();
    const session: Session = {
      format: SESSION_FORMAT,
      id: newId(),
      product,
      rulesetVersion,
      answers: {},
      remarks: {},
      actions: {},
      releases: [],
      ...(template === undefined ? {} : copied(template)),
      done: [],
      undone: [],
      createdAt: moment,
      changedAt: moment,
      revision: 1,
    };
    await add(session);
    return session;
  }

  return {
    create: (product, rulesetVersion) => begin(product, rulesetVersion),
    createFrom: begin,
    async copy(id, product, rulesetVersion) {
      const { answers, remarks, product: copiedFrom } = sessionIn(await repository.read(id));
      return begin(product, rulesetVersion, { answers, remarks, copiedFrom });
    },
  };
}

function copied({ answers, remarks, copiedFrom }: Template): Template {
  return { answers, remarks: toBeConfirmed(answers, remarks), copiedFrom };
}

type Change = (id: SessionId, edit: (session: Session) => Session) => Promise<Session>;

/** Everything that is done to answers, and to what is noted beside them. */
function answering(
  change: Change,
  touched: () => { readonly changedAt: string },
): Pick<SessionsState, 'savePage' | 'undo' | 'redo' | 'keepNoted'> {
  return {
    savePage: (id, { changes, rulesetVersion, lastPage }) =>
      change(id, (session) => {
        const { changedAt } = touched();
        return {
          ...session,
          ...withStep(session, written(changes), changedAt),
          remarks: confirmed(session.remarks, changes),
          changedAt,
          rulesetVersion,
          ...(lastPage === undefined ? {} : { lastPage }),
        };
      }),
    undo: (id) =>
      change(id, (session) => ({ ...session, ...withLastStepUndone(session), ...touched() })),
    redo: (id) =>
      change(id, (session) => ({ ...session, ...withLastStepRedone(session), ...touched() })),
    keepNoted: (id, slot, noted) =>
      change(id, (session) => ({
        ...session,
        ...touched(),
        remarks: withRemark(session.remarks, slot, {
          ...remarkOn(session.remarks, slot),
          ...noted,
        }),
      })),
  };
}

function written(changes: readonly SavedSlot[]): readonly SlotChange[] {
  return changes.filter(({ isLeft }) => isLeft !== true).map(({ isLeft: _, ...change }) => change);
}

/** Everything that is done about what came out. */
function working(
  change: Change,
  touched: () => { readonly changedAt: string },
): Pick<SessionsState, 'keepAction' | 'changeAction' | 'keepRelease' | 'removeRelease'> {
  const others = (releases: readonly ReleaseRecord[], id: string): readonly ReleaseRecord[] =>
    releases.filter((release) => release.id !== id);
  return {
    keepAction: (id, key, action) =>
      change(id, (session) => {
        const rest = Object.entries(session.actions).filter(([name]) => name !== key);
        const actions = Object.fromEntries(action === undefined ? rest : [...rest, [key, action]]);
        return { ...session, ...touched(), actions };
      }),
    changeAction: (id, key, fields) =>
      change(id, (session) => {
        const action = actionOn(session.actions, key);
        if (action === undefined) return session;
        const actions = { ...session.actions, [key]: { ...action, ...fields } };
        return { ...session, ...touched(), actions };
      }),
    keepRelease: (id, release) =>
      change(id, (session) => ({
        ...session,
        ...touched(),
        releases: [...others(session.releases, release.id), release].toSorted((a, b) =>
          a.at.localeCompare(b.at),
        ),
      })),
    removeRelease: (id, release) =>
      change(id, (session) => ({
        ...session,
        ...touched(),
        releases: others(session.releases, release),
      })),
  };
}

function withRemark(remarks: Remarks, slot: AnswerSlot, remark: Remark): Remarks {
  const key = slotKey(slot);
  const others = Object.entries(remarks).filter(([name]) => name !== key);
  return Object.fromEntries(isEmptyRemark(remark) ? others : [...others, [key, remark]]);
}

function withEntry(entries: readonly SessionEntry[], entry: SessionEntry): readonly SessionEntry[] {
  const others = entries.filter((other) => idOf(other) !== idOf(entry));
  return [entry, ...others].toSorted(lastChangedFirst);
}

/** Damaged ones last: they have no moment. */
function lastChangedFirst(left: SessionEntry, right: SessionEntry): number {
  return changedAt(right).localeCompare(changedAt(left)) || idOf(left).localeCompare(idOf(right));
}

function changedAt(entry: SessionEntry): string {
  return entry.kind === 'session' ? entry.session.changedAt : '';
}

/** Deletes for good what has been in the bin too long; returns the rest. */
async function emptyBin(
  repository: SessionRepository,
  entries: readonly SessionEntry[],
  now: Date,
): Promise<readonly SessionEntry[]> {
  const oldest = now.getTime() - DAYS_IN_BIN * 24 * 60 * 60 * 1000;
  const isDue = (entry: SessionEntry): boolean =>
    entry.kind === 'session' &&
    entry.session.deletedAt !== undefined &&
    Date.parse(entry.session.deletedAt) < oldest;
  const due = entries.filter(isDue);
  await Promise.all(due.map((entry) => repository.removeForGood(idOf(entry))));
  return entries.filter((entry) => !due.includes(entry));
}
