/** The session that goes along with a report, so that the report can be opened again. */
import type { Assessment } from '#engine/assessment.ts';
import { isFor, toldTo, type Audience } from '#report/audience.ts';
import { outcomeMark } from '#report/wording.ts';
import { writeSessionFile, type ReportedThen } from '#sessions/session-file.ts';
import type { Session } from '#sessions/session.ts';
import type { ReportChoices } from './choices.ts';

/** Whoever is not given the answers is not given the session either. */
export function mayCarrySession(audience: Audience): boolean {
  return isFor(audience, 'answers');
}

/** What is left out of the report, or is not for its reader, is left out of the session, too. */
export function sessionForReport(
  session: Session,
  assessment: Assessment,
  choices: Pick<ReportChoices, 'audience' | 'leftOut'>,
): string {
  return writeSessionFile({ ...session, ...toldTo(session, choices) }, then(assessment));
}

function then({ on, rulesetVersion, obligations }: Assessment): ReportedThen {
  const outcomes = obligations.map((finding) => [finding.id, outcomeMark(finding)] as const);
  return { on, rulesetVersion, outcomes: Object.fromEntries(outcomes) };
}
