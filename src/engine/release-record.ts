/** A planned release that was screened for being a substantial modification, as it is kept. */
import type { ReleaseResult } from '#ruleset/release-results.ts';
import type { GroundedReason } from '#ruleset/types.ts';

export { RELEASE_RESULTS, type ReleaseResult } from '#ruleset/release-results.ts';

export interface ReleaseRecord {
  /** Unique in its session. */
  readonly id: string;
  /** Moment in ISO 8601, UTC. */
  readonly at: string;
  /** What the release is called, for instance `2.4.1`. */
  readonly release: string;
  /** The version of the rules under which it was screened. */
  readonly rulesetVersion: string;
  /** An option by the id of each question that was answered. */
  readonly answers: Readonly<Record<string, string>>;
  /** As it came out then; what the answers come to under later rules may differ. */
  readonly result: ReleaseResult;
  /** The reason that was given then; later rules may give another, or none of that name. */
  readonly because?: GroundedReason;
  /** Free text; may be empty. */
  readonly note: string;
}
