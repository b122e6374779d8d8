/** The words around screened releases, for the report and the screens alike. */
import type { ReleaseRecord } from '#engine/release-record.ts';
import { screenRelease, type ReleaseRules, type Screening } from '#engine/screen-release.ts';
import type { ReleaseResult } from '#ruleset/release-results.ts';
import type { Mark } from './model.ts';

interface ResultWords {
  readonly word: string;
  readonly mark: Mark;
}

/** How a result is called, and its sign and colour. A substantial modification is no gap: it is allowed, and has consequences. */
export const RELEASE_RESULT_WORDS: Readonly<Record<ReleaseResult, ResultWords>> = {
  'not-substantial': { word: 'Not substantial', mark: 'met' },
  substantial: { word: 'Substantial', mark: 'pressing' },
  'assess-first': { word: 'Assess first', mark: 'unclear' },
};

export const RELEASES_HEADING = 'Releases screened';

/** What a result is. */
export const READING_ONLY =
  'Each result is a reading of answers, and replaces neither the risk assessment nor advice.';

/** What the words mean, where they stand without the screens around them. */
export const RELEASES_ABOUT = `Whether planned releases are substantial modifications, by the answers given and the rules of that day. ${READING_ONLY}`;

/** Last screened first. */
export function newestFirst(releases: readonly ReleaseRecord[]): readonly ReleaseRecord[] {
  return releases.toSorted((a, b) => b.at.localeCompare(a.at));
}

/** What the answers of a record come to under the rules at hand, if that is another result than it had then. */
export function otherResultNow(
  rules: ReleaseRules | undefined,
  { answers, result }: ReleaseRecord,
): Screening | undefined {
  const now = rules && screenRelease(rules, answers);
  return now?.result === result ? undefined : now;
}

/** The latest record of the same release, if it was screened again after this one; by its name, as it has no other. */
export function screenedAgain(
  releases: readonly ReleaseRecord[],
  { release, at }: ReleaseRecord,
): ReleaseRecord | undefined {
  return newestFirst(releases).find(
    (other) => other.release.trim() === release.trim() && other.at > at,
  );
}

/** What stands beside a record whose release was screened again. */
export function screenedBeforeText(again: string): string {
  return `Screened before; again on ${again}`;
}
