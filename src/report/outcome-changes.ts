/** Two assessments side by side: what comes out otherwise. For an edit that was made, and for one that is on trial. */
import type { Assessment, CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import { urgencyGroups, type UrgencyId } from '#engine/urgency.ts';
import { checkOutcomeWord, outcomeWord, statusText } from './wording.ts';

/** An obligation before and after something. */
export interface OutcomeChange {
  readonly before: ObligationFinding;
  readonly after: ObligationFinding;
}

/** A check that comes out otherwise, or is made on one side only. */
export interface CheckChange {
  readonly before?: CheckFinding;
  readonly after?: CheckFinding;
}

/** An obligation whose outcome stays, with the checks behind it that come out otherwise. */
export interface ChecksBehind {
  readonly finding: ObligationFinding;
  readonly checks: readonly CheckChange[];
}

/** How many obligations stand in a group before and after. */
export interface CountChange {
  readonly id: UrgencyId;
  readonly before: readonly ObligationFinding[];
  readonly after: readonly ObligationFinding[];
}

/** The obligations whose outcome is another one, in the order of the rules. */
export function turnedOutcomes(before: Assessment, after: Assessment): readonly OutcomeChange[] {
  return pairs(before, after.obligations).filter(isTurned);
}

/**
 * The obligations that come out otherwise, the most urgent after first: those with another outcome, and those that apply
 * otherwise or from another day.
 */
export function differingOutcomes(before: Assessment, after: Assessment): readonly OutcomeChange[] {
  return pairs(before, byUrgency(after)).filter(isOtherwise);
}

/** The obligations that come out as before, although checks behind them do not. */
export function differingChecks(before: Assessment, after: Assessment): readonly ChecksBehind[] {
  return pairs(before, byUrgency(after))
    .filter((change) => !isOtherwise(change))
    .map((change) => ({ finding: change.after, checks: checkChanges(change) }))
    .filter(({ checks }) => checks.length > 0);
}

/** The groups that have anything in them before or after, in reading order. */
export function countChanges(before: Assessment, after: Assessment): readonly CountChange[] {
  const groupsAfter = urgencyGroups(after);
  return urgencyGroups(before)
    .map(({ id, findings }, index) => ({
      id,
      before: findings,
      after: groupsAfter[index]?.findings ?? [],
    }))
    .filter((count) => count.before.length + count.after.length > 0);
}

function byUrgency(assessment: Assessment): readonly ObligationFinding[] {
  return urgencyGroups(assessment).flatMap(({ findings }) => findings);
}

function pairs(
  { obligations }: Assessment,
  findings: readonly ObligationFinding[],
): readonly OutcomeChange[] {
  return findings.flatMap((after) => {
    const before = obligations.find(({ id }) => id === after.id);
    return before === undefined ? [] : [{ before, after }];
  });
}

function isTurned({ before, after }: OutcomeChange): boolean {
  return outcomeWord(before) !== outcomeWord(after);
}

function isOtherwise(change: OutcomeChange): boolean {
  const { before, after } = change;
  // When it would be in force says nothing about what does not apply on either side.
  const appliesNowhere = before.outcome === null && after.outcome === null;
  return isTurned(change) || (!appliesNowhere && statusText(before) !== statusText(after));
}

function checkChanges({ before, after }: OutcomeChange): readonly CheckChange[] {
  const ids = new Set([...before.checks, ...after.checks].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const was = before.checks.find((check) => check.id === id);
    const is = after.checks.find((check) => check.id === id);
    if (was && is && checkOutcomeWord(was) === checkOutcomeWord(is)) return [];
    return [{ ...(was && { before: was }), ...(is && { after: is }) }];
  });
}
