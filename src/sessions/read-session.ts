/** Reads a stored record back as a session, or says why it cannot be read. Never changes the record. */
import { ACTION_STATES } from '#engine/action.ts';
import { isRecord, kindOf } from '#engine/answers.ts';
import type { Answers } from '#engine/assessment.ts';
import { EVIDENCE_KINDS } from '#engine/remark.ts';
import { RELEASE_RESULTS } from '#engine/release-record.ts';
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
  const besides = isBefore(2, record)
    ? undefined
    : (remarksProblem(record) ?? stepsProblem(record));
  if (besides !== undefined) return besides;
  const work = isBefore(3, record)
    ? undefined
    : (actionsProblem(record) ?? releasesProblem(record));
  if (work !== undefined) return work;
  const { changedAt } = record;
  return isMoment(changedAt) ? undefined : `"changedAt" is ${kindOf(changedAt)}`;
}

/** Format 1 had answers alone; format 2 neither actions nor releases. */
function isBefore(format: number, record: Fields): boolean {
  return typeof record['format'] === 'number' && record['format'] < format;
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
  return (
    isRecord(value) &&
    keys.every((key) => typeof value[key] === 'string') &&
    EVIDENCE_KINDS.some((kind) => kind === value['kind'])
  );
}

function actionsProblem({ actions }: Fields): string | undefined {
  if (!isRecord(actions)) return `"actions" is ${kindOf(actions)}`;
  const bad = Object.entries(actions).find(([, action]) => !isAction(action));
  return bad === undefined ? undefined : `the action about "${bad[0]}" is not readable`;
}

function isAction(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['title', 'owner', 'due', 'reason', 'note'].every((key) => typeof value[key] === 'string') &&
    ACTION_STATES.some((state) => state === value['state']) &&
    Array.isArray(value['evidence']) &&
    value['evidence'].every(isPointer)
  );
}

function releasesProblem({ releases }: Fields): string | undefined {
  if (!Array.isArray(releases)) return `"releases" is ${kindOf(releases)}`;
  return releases.every(isRelease) ? undefined : 'a screened release is not readable';
}

function isRelease(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['id', 'release', 'rulesetVersion', 'note'].every((key) => typeof value[key] === 'string') &&
    isMoment(value['at']) &&
    RELEASE_RESULTS.some((result) => result === value['result']) &&
    (value['because'] === undefined || isReason(value['because'])) &&
    isRecord(value['answers']) &&
    Object.values(value['answers']).every((answer) => typeof answer === 'string')
  );
}

function isReason(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['says', 'basis'].every((key) => typeof value[key] === 'string') &&
    Array.isArray(value['cites']) &&
    value['cites'].every((citation) => typeof citation === 'string')
  );
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
    ...(isBefore(2, record) ? NOTHING_BESIDES : besidesIn(record)),
    ...(isBefore(3, record) ? NO_WORK : workIn(record)),
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

const NO_WORK = { actions: {}, releases: [] };

/** After `firstProblem` found none. */
function workIn({ actions, releases }: Fields): Pick<Session, 'actions' | 'releases'> {
  return {
    actions: actions as Session['actions'],
    releases: releases as Session['releases'],
  };
}

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
