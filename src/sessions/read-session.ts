/** Reads a stored record back as a session, or says why it cannot be read. Never changes the record. */
import { isRecord, kindOf } from '#engine/answers.ts';
import type { Answers } from '#engine/assessment.ts';
import { SESSION_FORMAT, type Product, type Session, type SessionId } from './session.ts';

/** What a stored record turns out to be. */
export type SessionEntry =
  | { readonly kind: 'session'; readonly session: Session }
  /** Not readable; `problem` is a sentence that names the place. */
  | { readonly kind: 'damaged'; readonly id: SessionId; readonly problem: string }
  /** Written by a later version of this application. */
  | { readonly kind: 'newer'; readonly id: SessionId; readonly format: number };

/** The id of an entry, whatever became of it. */
export function idOf(entry: SessionEntry): SessionId {
  return entry.kind === 'session' ? entry.session.id : entry.id;
}

const USABLE_ID = /^[\w-]{1,64}$/u;

/** Brings what was stored under earlier rules to the names that the questions have now. */
export type FollowNames = (session: Session) => Session;

/** Reads one record; `key` is the key it is stored under. */
export function readSession(
  key: unknown,
  record: unknown,
  followNames: FollowNames = asTheyAre,
): SessionEntry {
  const id = typeof key === 'string' ? key : String(key);
  const damaged = (problem: string): SessionEntry => ({ kind: 'damaged', id, problem });
  // Only what an address can carry unharmed: anything else could be listed and never opened.
  if (typeof key !== 'string' || !USABLE_ID.test(key)) return damaged(`its id is ${kindOf(key)}`);
  if (!isRecord(record)) return damaged(`the record is ${kindOf(record)}`);
  const { format } = record;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return damaged(`"format" is ${kindOf(format)}`);
  }
  if (format > SESSION_FORMAT) return { kind: 'newer', id: key, format };
  const problem = firstProblem(record);
  if (problem !== undefined) return damaged(problem);
  return { kind: 'session', session: followNames(asSession(key, record)) };
}

function asTheyAre(session: Session): Session {
  return session;
}

type Fields = Readonly<Record<string, unknown>>;

function firstProblem(record: Fields): string | undefined {
  const product = record['product'];
  if (!isRecord(product)) return `"product" is ${kindOf(product)}`;
  if (typeof product['name'] !== 'string') return `"product.name" is ${kindOf(product['name'])}`;
  if (!isRecord(record['answers'])) return `"answers" is ${kindOf(record['answers'])}`;
  for (const [question, answer] of Object.entries(record['answers'])) {
    if (!isAnswer(answer)) return `the answer to "${question}" is ${kindOf(answer)}`;
  }
  const besides = format1(record) ? undefined : (remarksProblem(record) ?? stepsProblem(record));
  if (besides !== undefined) return besides;
  const { changedAt } = record;
  return isMoment(changedAt) ? undefined : `"changedAt" is ${kindOf(changedAt)}`;
}

/** Format 1 had answers alone. */
function format1({ format }: Fields): boolean {
  return format === 1;
}

function remarksProblem({ remarks }: Fields): string | undefined {
  if (!isRecord(remarks)) return `"remarks" is ${kindOf(remarks)}`;
  const bad = Object.entries(remarks).find(([, remark]) => !isRemark(remark));
  return bad === undefined ? undefined : `what is noted beside "${bad[0]}" is not readable`;
}

function isRemark(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value['evidence'])) return false;
  const texts = ['note', 'whoCouldTell'].every((key) => typeof value[key] === 'string');
  return (
    texts && typeof value['isToBeConfirmed'] === 'boolean' && value['evidence'].every(isPointer)
  );
}

function isPointer(value: unknown): boolean {
  const keys = ['kind', 'title', 'where', 'on', 'productVersion'];
  return isRecord(value) && keys.every((key) => typeof value[key] === 'string');
}

function stepsProblem(record: Fields): string | undefined {
  const bad = ['done', 'undone'].find((key) => {
    const steps = record[key];
    return !Array.isArray(steps) || !steps.every(isStep);
  });
  return bad === undefined ? undefined : `"${bad}" is not readable`;
}

function isStep(value: unknown): boolean {
  if (!isRecord(value) || typeof value['at'] !== 'string') return false;
  return ['changes', 'inverse'].every((key) => {
    const changes = value[key];
    return Array.isArray(changes) && changes.every(isChange);
  });
}

function isChange(value: unknown): boolean {
  if (!isRecord(value) || typeof value['question'] !== 'string') return false;
  const { route, answer } = value;
  return (
    (route === undefined || typeof route === 'string') && (answer === undefined || isAnswer(answer))
  );
}

function isAnswer(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return isRecord(value) && Object.values(value).every((item) => typeof item === 'string');
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

/** The record's known fields, after `firstProblem` found none. Optional ones that make no sense are dropped. */
function asSession(id: SessionId, record: Fields): Session {
  const deletedAt = record['deletedAt'];
  const lastPage = record['lastPage'];
  const revision = record['revision'];
  const copiedFrom = productIn(record['copiedFrom']);
  return {
    format: SESSION_FORMAT,
    id,
    product: productIn(record['product']) ?? NAMELESS,
    rulesetVersion: text(record['rulesetVersion']),
    answers: record['answers'] as Answers,
    ...(format1(record) ? NOTHING_BESIDES : besidesIn(record)),
    ...(copiedFrom === undefined ? {} : { copiedFrom }),
    ...(typeof lastPage === 'string' ? { lastPage } : {}),
    createdAt: text(isMoment(record['createdAt']) ? record['createdAt'] : record['changedAt']),
    changedAt: text(record['changedAt']),
    ...(isMoment(deletedAt) ? { deletedAt } : {}),
    revision: typeof revision === 'number' ? revision : 0,
  };
}

const NAMELESS: Product = { name: '', version: '' };

/** A product as stored; undefined if it has no name. */
function productIn(value: unknown): Product | undefined {
  if (!isRecord(value) || typeof value['name'] !== 'string') return undefined;
  return { name: value['name'], version: text(value['version']) };
}

const NOTHING_BESIDES = { remarks: {}, done: [], undone: [] };

/** After `firstProblem` found none. */
function besidesIn({
  remarks,
  done,
  undone,
}: Fields): Pick<Session, 'remarks' | 'done' | 'undone'> {
  return {
    remarks: remarks as Session['remarks'],
    done: done as Session['done'],
    undone: undone as Session['undone'],
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
