/** What a team notes beside an answer. It never counts: it says what the answer rests on, and who could tell. */
import type { Evidence } from '#ruleset/types.ts';

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

export interface Remark {
  /** Free text; may be empty. */
  readonly note: string;
  /** A role, or a name in free text; empty if nobody is named. */
  readonly whoCouldTell: string;
  readonly evidence: readonly EvidencePointer[];
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

/** Whether there is nothing in a remark worth keeping. */
export function isEmptyRemark({ note, whoCouldTell, evidence, isToBeConfirmed }: Remark): boolean {
  return note === '' && whoCouldTell === '' && evidence.length === 0 && !isToBeConfirmed;
}
