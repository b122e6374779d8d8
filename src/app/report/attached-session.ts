/** The session that goes along with a report, so that the report can be opened again. */
import type { Assessment } from '#engine/assessment.ts';
import { withoutWritten, type Leavable } from '#report/audience.ts';
import { outcomeMark } from '#report/wording.ts';
import { writeSessionFile, type ReportedThen } from '#sessions/session-file.ts';
import type { Session } from '#sessions/session.ts';

/** What is left out of the report is left out of the session, too. */
export function sessionForReport(
  session: Session,
  assessment: Assessment,
  leftOut: readonly Leavable[],
): string {
  return writeSessionFile({ ...session, ...withoutWritten(session, leftOut) }, then(assessment));
}

function then({ on, rulesetVersion, obligations }: Assessment): ReportedThen {
  const outcomes = obligations.map((finding) => [finding.id, outcomeMark(finding)] as const);
  return { on, rulesetVersion, outcomes: Object.fromEntries(outcomes) };
}
