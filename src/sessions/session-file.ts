/**
 * A session as a file, alone or within a report: what somebody takes along, hands on, and opens again. Described for other
 * programs in `docs/session-file.md`.
 */
import { isRecord, kindOf } from '#engine/answers.ts';
import type { IsoDate } from '#ruleset/types.ts';
import { readSession, type FollowNames } from './read-session.ts';
import type { Session } from './session.ts';

/** Says of a file what it is. */
export const SESSION_FILE_KIND = 'cra-update-checklist-session';
/** As it stands within a report. */
export const SESSION_FILE_NAME = 'session.cra.json';
export const SESSION_FILE_TYPE = 'application/json';

/** No session is larger, in bytes; larger files are not read at all. */
export const LARGEST_FILE = 20_000_000;

/** What came out when the file was written. */
export interface ReportedThen {
  readonly on: IsoDate;
  readonly rulesetVersion: string;
  /** By obligation, the id of its mark: `gap`, `unclear`, `met`, `does-not-apply` and so on. */
  readonly outcomes: Readonly<Record<string, string>>;
}

export type SessionFileRead =
  | { readonly kind: 'read'; readonly session: Session; readonly then?: ReportedThen }
  /** Not readable; `problem` is a sentence that names the place. */
  | { readonly kind: 'refused'; readonly problem: string };

/** Whoever is handed a report gets the answers, and not every earlier answer that was given and taken back. */
export function writeSessionFile(session: Session, then?: ReportedThen): string {
  const { revision: _, deletedAt: _deleted, lastPage: _page, ...kept } = session;
  const written = {
    kind: SESSION_FILE_KIND,
    session: { ...kept, done: [], undone: [] },
    ...(then === undefined ? {} : { then }),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Reads what `writeSessionFile` wrote, now or in an earlier version. Never throws. */
export function readSessionFile(text: string, followNames?: FollowNames): SessionFileRead {
  const written = parsed(text);
  if (written === undefined) return refused('It is no JSON, or is cut off.');
  if (!isRecord(written)) return refused(`It holds ${kindOf(written)}, and no session.`);
  if (written['kind'] !== SESSION_FILE_KIND) {
    return refused(`Its “kind” is ${kindOf(written['kind'])}, and not “${SESSION_FILE_KIND}”.`);
  }
  const { session } = written;
  const id = isRecord(session) ? session['id'] : undefined;
  const entry = readSession(id, session, followNames);
  switch (entry.kind) {
    case 'session':
      return { kind: 'read', session: entry.session, ...thenIn(written['then']) };
    case 'newer':
      return refused(
        `It was written by a later version of this application (format ${entry.format}). Open it there; it stays as it is.`,
      );
    case 'damaged':
      return refused(`The session in it cannot be read: ${entry.problem}.`);
  }
}

function refused(problem: string): SessionFileRead {
  return { kind: 'refused', problem };
}

/** Undefined for what is no JSON, or so deeply nested that nothing can read it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** What came out then is a help, and no reason to refuse the rest. */
function thenIn(value: unknown): { readonly then?: ReportedThen } {
  if (!isRecord(value) || !isRecord(value['outcomes'])) return {};
  const { on, rulesetVersion, outcomes } = value;
  if (typeof on !== 'string' || typeof rulesetVersion !== 'string') return {};
  const known = Object.entries(outcomes).flatMap(([obligation, outcome]) =>
    typeof outcome === 'string' ? [[obligation, outcome] as const] : [],
  );
  return { then: { on, rulesetVersion, outcomes: Object.fromEntries(known) } };
}
