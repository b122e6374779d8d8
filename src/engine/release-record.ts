/** A planned release that was screened for being a substantial modification, as it is kept. */

/** What the screening came to. */
export const RELEASE_RESULTS = ['not-substantial', 'substantial', 'assess-first'] as const;

export type ReleaseResult = (typeof RELEASE_RESULTS)[number];

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
  /** Free text; may be empty. */
  readonly note: string;
}
