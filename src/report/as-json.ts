/** The assessment as JSON, for other programs. Keys are the ids of the rules; words are for reading, not for matching. */
import type {
  Assessment,
  CheckFinding,
  FoundContradiction,
  ObligationFinding,
} from '#engine/assessment.ts';
import type { Reason, Ruleset } from '#ruleset/types.ts';
import { needsWork } from './wording.ts';

/** The format of the JSON; counts up when a reader would have to change. */
const JSON_FORMAT = 1;

export interface JsonProduct {
  readonly name: string;
  readonly version: string;
}

/** Plain data, ready for `JSON.stringify`; undefined members vanish there. */
export function assessmentAsJson(ruleset: Ruleset, assessment: Assessment, product: JsonProduct) {
  return {
    format: JSON_FORMAT,
    product,
    on: assessment.on,
    rules: { version: ruleset.version, lawAsOf: ruleset.lawAsOf },
    obligations: Object.fromEntries(
      assessment.obligations.map((finding) => [finding.id, obligationAsJson(finding)]),
    ),
    contradictions: assessment.contradictions.map(contradictionAsJson),
    unanswered: assessment.unanswered,
    setAside: assessment.dormant,
  };
}

function obligationAsJson(finding: ObligationFinding) {
  const { obligation, why } = finding;
  return {
    code: obligation.code,
    title: obligation.title,
    applicability: finding.applicability,
    outcome: finding.outcome,
    timing: finding.timing,
    inForceFrom: finding.from,
    called: finding.called,
    basis: obligation.basis,
    provisions: obligation.cites,
    why: { fact: why.fact, reason: reasonAsJson(why.reason), answers: why.answers },
    checks: finding.checks.map(checkAsJson),
    notes: finding.notes,
    waitsFor: finding.waitsFor,
  };
}

function contradictionAsJson({ contradiction, route, answers }: FoundContradiction) {
  const { id, says, lookAgain, basis, cites } = contradiction;
  return { id, route, says, lookAgain, basis, provisions: cites, answers };
}

function checkAsJson(finding: CheckFinding) {
  const { remedy, evidence } = finding.check;
  return {
    id: finding.id,
    title: finding.check.title,
    route: finding.route,
    outcome: finding.outcome,
    called: finding.called,
    reason: reasonAsJson(finding.because),
    answers: finding.answers,
    ...(needsWork(finding) ? { remedy, evidence } : {}),
    waitsFor: finding.waitsFor,
  };
}

function reasonAsJson(reason: Reason | undefined) {
  return reason && { says: reason.says, basis: reason.basis, provisions: reason.cites };
}
