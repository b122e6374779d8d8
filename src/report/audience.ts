/** For whom a report is made, and what is left out of it: chosen before it is made, and said in it. */
import type { Action, Actions } from '#engine/action.ts';
import type { ReleaseRecord } from '#engine/release-record.ts';
import type { Remark, Remarks } from '#engine/remark.ts';
import { roleMeant } from './people.ts';

export const AUDIENCES = ['engineering', 'management', 'authority'] as const;
export type Audience = (typeof AUDIENCES)[number];

interface AudienceWords {
  readonly label: string;
  /** What the report then has, in the order in which it has it. */
  readonly has: string;
}

export const AUDIENCE_WORDS: Readonly<Record<Audience, AudienceWords>> = {
  engineering: { label: 'Engineering', has: 'everything' },
  management: { label: 'Management', has: 'the summary, what to do next and the dates' },
  authority: {
    label: 'Authority or customer',
    has: 'obligations with reasons, evidence and provisions, and all answers; not what is planned',
  },
};

/** The parts of a report that not everybody is given. */
export type ReportPart = 'work' | 'routes' | 'obligations' | 'unsettled' | 'answers' | 'sources';

const PARTS: Readonly<Record<Audience, readonly ReportPart[]>> = {
  engineering: ['work', 'routes', 'obligations', 'unsettled', 'answers', 'sources'],
  management: ['work'],
  authority: ['routes', 'obligations', 'unsettled', 'answers', 'sources'],
};

export function isFor(audience: Audience, part: ReportPart): boolean {
  return PARTS[audience].includes(part);
}

/** What somebody wrote that may be kept from a reader. */
export const LEAVABLE = ['names', 'notes', 'evidence'] as const;
export type Leavable = (typeof LEAVABLE)[number];

export const LEAVABLE_WORDS: Readonly<Record<Leavable, string>> = {
  names: 'names of people',
  notes: 'notes',
  evidence: 'pointers to evidence',
};

/** What people wrote beside the answers. */
interface Written {
  readonly remarks: Remarks;
  readonly actions: Actions;
  readonly releases: readonly ReleaseRecord[];
}

/** What a reader is told: nothing that is left out, and what is planned only where it is for them. */
export function toldTo(
  written: Written,
  { audience, leftOut }: { readonly audience: Audience; readonly leftOut: readonly Leavable[] },
): Written {
  const told = withoutWritten(written, leftOut);
  return isFor(audience, 'work') ? told : { ...told, actions: {} };
}

/** The same without what is left out. Roles are no names, and why something will not be done is no note. */
function withoutWritten(
  { remarks, actions, releases }: Written,
  leftOut: readonly Leavable[],
): Written {
  return {
    remarks: mapped(remarks, (remark) => remarkWithout(remark, leftOut)),
    actions: mapped(actions, (action) => actionWithout(action, leftOut)),
    releases: leftOut.includes('notes')
      ? releases.map((release) => ({ ...release, note: '' }))
      : releases,
  };
}

function remarkWithout(remark: Remark, leftOut: readonly Leavable[]): Remark {
  const isName = roleMeant(remark.whoCouldTell) === undefined;
  return {
    ...remark,
    ...(leftOut.includes('names') && isName ? { whoCouldTell: '' } : {}),
    ...notedWithout(leftOut),
  };
}

function actionWithout(action: Action, leftOut: readonly Leavable[]): Action {
  const isName = roleMeant(action.owner) === undefined;
  return {
    ...action,
    ...(leftOut.includes('names') && isName ? { owner: '' } : {}),
    ...notedWithout(leftOut),
  };
}

function notedWithout(leftOut: readonly Leavable[]): Partial<Pick<Remark, 'note' | 'evidence'>> {
  return {
    ...(leftOut.includes('notes') ? { note: '' } : {}),
    ...(leftOut.includes('evidence') ? { evidence: [] } : {}),
  };
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
