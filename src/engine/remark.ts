/** What a team notes beside an answer. It never counts: it says what the answer rests on, and who could tell. */
import type { Evidence } from '#ruleset/types.ts';
import type { AnswerSlot } from './assessment.ts';
import { slotKey } from './slots.ts';

/** Who else could answer a question, where no name is given. */
export const ROLES = [
  'firmware',
  'cloud',
  'product-security',
  'legal',
  'product-management',
  'supplier',
] as const;

export type Role = (typeof ROLES)[number];

export const EVIDENCE_KINDS: readonly Evidence['kind'][] = [
  'document',
  'test',
  'observation',
  'contract',
];

/** A pointer to what proves an answer. Nothing is uploaded: it says where the thing is. */
export interface EvidencePointer {
  readonly kind: Evidence['kind'];
  readonly title: string;
  /** A link or the name of a file; may be empty, as may all that follow. */
  readonly where: string;
  /** A day as `2026-11-23`, or empty. */
  readonly on: string;
  readonly productVersion: string;
}

/** What the team writes itself. */
export interface Noted {
  /** Free text; may be empty. */
  readonly note: string;
  /** A role, or a name in free text; empty if nobody is named. */
  readonly whoCouldTell: string;
  readonly evidence: readonly EvidencePointer[];
}

export interface Remark extends Noted {
  /** The answer was copied from another session, and nobody has looked at it since. */
  readonly isToBeConfirmed: boolean;
}

/** By the slot's key, see `slotKey`. Slots without a remark are left out. */
export type Remarks = Readonly<Record<string, Remark>>;

export const NO_REMARK: Remark = {
  note: '',
  whoCouldTell: '',
  evidence: [],
  isToBeConfirmed: false,
};

/** Those pointers that point to something: a row that was added and not filled in is none. */
export function pointersGiven(evidence: readonly EvidencePointer[]): readonly EvidencePointer[] {
  return evidence.filter(({ title, where, on, productVersion }) =>
    [title, where, on, productVersion].some((text) => text.trim() !== ''),
  );
}

/** Whether there is nothing in a remark worth keeping. */
export function isEmptyRemark({ note, whoCouldTell, evidence, isToBeConfirmed }: Remark): boolean {
  return note === '' && whoCouldTell === '' && evidence.length === 0 && !isToBeConfirmed;
}

/** What stands beside a slot; nothing noted where nothing is kept. */
export function remarkOn(remarks: Remarks, slot: AnswerSlot): Remark {
  const key = slotKey(slot);
  return (Object.hasOwn(remarks, key) ? remarks[key] : undefined) ?? NO_REMARK;
}
