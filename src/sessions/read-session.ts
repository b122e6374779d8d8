/** Reads a stored record back as a session, or says why it cannot be read. Never changes the record. */
import { isRecord, kindOf } from '#engine/answers.ts';
import type { Answers } from '#engine/assessment.ts';
import { SESSION_FORMAT, type Session, type SessionId } from './session.ts';

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

/** Brings answers stored under earlier rules to the names that the questions have now. */
export type FollowNames = (answers: Answers) => Answers;

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
  const session = asSession(key, record);
  return { kind: 'session', session: { ...session, answers: followNames(session.answers) } };
}

function asTheyAre(answers: Answers): Answers {
  return answers;
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
  const { changedAt } = record;
  return isMoment(changedAt) ? undefined : `"changedAt" is ${kindOf(changedAt)}`;
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
  const product = record['product'] as Fields;
  const deletedAt = record['deletedAt'];
  const lastPage = record['lastPage'];
  const revision = record['revision'];
  return {
    format: SESSION_FORMAT,
    id,
    product: { name: text(product['name']), version: text(product['version']) },
    rulesetVersion: text(record['rulesetVersion']),
    answers: record['answers'] as Answers,
    ...(typeof lastPage === 'string' ? { lastPage } : {}),
    createdAt: text(isMoment(record['createdAt']) ? record['createdAt'] : record['changedAt']),
    changedAt: text(record['changedAt']),
    ...(isMoment(deletedAt) ? { deletedAt } : {}),
    revision: typeof revision === 'number' ? revision : 0,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
