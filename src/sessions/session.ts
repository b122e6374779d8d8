/** A session: one product's answers, and what is needed to take the work up again. */
import type { Actions } from '#engine/action.ts';
import type { Answers } from '#engine/assessment.ts';
import type { SlotChange } from '#engine/change.ts';
import type { ReleaseRecord } from '#engine/release-record.ts';
import type { Remarks } from '#engine/remark.ts';
import type { PageId } from '#ruleset/types.ts';

/** The format of stored sessions. A reader refuses a higher one, and leaves it as it is. */
export const SESSION_FORMAT = 3;

/** Most steps that can be undone; older ones are forgotten. */
export const STEPS_KEPT = 500;

/** Longest product name and version that are kept, in UTF-16 units. */
export const NAME_LIMIT = 200;
export const VERSION_LIMIT = 60;

export type SessionId = string;

export interface Product {
  readonly name: string;
  /** May be empty. */
  readonly version: string;
}

/** A change of answers, with the way back. */
export interface Step {
  /** Moment in ISO 8601, UTC. */
  readonly at: string;
  readonly changes: readonly SlotChange[];
  /** What takes it back. */
  readonly inverse: readonly SlotChange[];
}

export interface Session {
  readonly format: typeof SESSION_FORMAT;
  readonly id: SessionId;
  readonly product: Product;
  /** The version of the rules under which a page was last submitted. */
  readonly rulesetVersion: string;
  readonly answers: Answers;
  /** Notes, evidence and who could tell, beside the answers. */
  readonly remarks: Remarks;
  /** What is done about checks that are not met. */
  readonly actions: Actions;
  /** Planned releases that were screened, oldest first. */
  readonly releases: readonly ReleaseRecord[];
  /** The product whose answers this session began with, if it began with any. */
  readonly copiedFrom?: Product;
  /** What was changed, oldest first; the last can be undone. */
  readonly done: readonly Step[];
  /** What was undone, oldest first; the last can be redone. */
  readonly undone: readonly Step[];
  /** The page last shown; a hint where to continue, checked against the pages that are asked. */
  readonly lastPage?: PageId;
  /** Moments in ISO 8601, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** Set while the session is in the bin. */
  readonly deletedAt?: string;
  /** Counts up with every write. Nobody compares it: each write changes what is stored at that moment. */
  readonly revision: number;
}
