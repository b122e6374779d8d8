/**
 * The assessment as JSON, for other programs. Keys are the ids of the rules; words are for reading, not for matching. The shape is
 * published as `public/schema/assessment-2.json`, and a test holds the two together.
 */
import type {
  Answer,
  AnswerSlot,
  Assessment,
  CheckFinding,
  CountedAnswer,
  FoundContradiction,
  LeftOutCheck,
  ObligationFinding,
  ShownNote,
} from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { isEmptyRemark, type Remark, type Remarks } from '#engine/remark.ts';
import { urgencyGroups, urgencyOf } from '#engine/urgency.ts';
import type { OpenPoint, Reason, Ruleset } from '#ruleset/types.ts';
import type { Leavable } from './audience.ts';
import type { ReportedSession } from './build-report.ts';
import type { Report } from './model.ts';
import { citationsOf } from './sections/obligation-section.ts';
import { isOverdue, workItems, type WorkItem } from './work.ts';
import { answerText, needsWork, outcomeWord, slotLabel } from './wording.ts';

/** The format of the JSON; counts up when a reader would have to change. */
export const JSON_FORMAT = 2;

/** The name of the published schema. */
export const JSON_SCHEMA = `urn:cra-update-checklist:assessment:${JSON_FORMAT}`;

/** What stands in a session beside the answers; an answers file has none of it. */
export interface JsonSession extends Omit<ReportedSession, 'product'> {
  /** What was kept out of the session by request, so that nobody takes it for not being there. */
  readonly leftOut?: readonly Leavable[];
}

/** Plain data, ready for `JSON.stringify`; undefined members vanish there. */
export function assessmentAsJson(
  ruleset: Ruleset,
  assessment: Assessment,
  product: Report['product'],
  session: JsonSession = {},
) {
  return {
    format: JSON_FORMAT,
    schema: JSON_SCHEMA,
    product,
    on: assessment.on,
    rules: { version: ruleset.version, lawAsOf: ruleset.lawAsOf },
    summary: summaryAsJson(assessment),
    obligations: Object.fromEntries(
      assessment.obligations.map((finding) => [finding.id, obligationAsJson(finding)]),
    ),
    contradictions: assessment.contradictions.map(contradictionAsJson),
    unsettled: unsettledAsJson(assessment),
    answers: assessment.counted.map((given) => answerAsJson(ruleset, given)),
    unanswered: assessment.unanswered,
    setAside: assessment.dormant.map((given) => answerAsJson(ruleset, given)),
    ...sessionAsJson(ruleset, assessment, session),
    provisions: provisionsAsJson(ruleset, assessment),
  };
}

function summaryAsJson(assessment: Assessment) {
  const { obligations, wanted, unanswered, counted } = assessment;
  const count = (outcome: ObligationFinding['outcome']): number =>
    obligations.filter((finding) => finding.outcome === outcome).length;
  return {
    byOutcome: {
      gap: count('gap'),
      unclear: count('unclear'),
      met: count('met'),
      info: count('info'),
      'does-not-apply': count(null),
    },
    byUrgency: Object.fromEntries(
      urgencyGroups(assessment).map(({ id, findings }) => [id, findings.length]),
    ),
    questions: {
      asked: wanted.length,
      answered: wanted.length - unanswered.length,
      notSure: counted.filter(({ answer }) => answer === NOT_SURE).length,
    },
  };
}

function obligationAsJson(finding: ObligationFinding) {
  const { obligation, why } = finding;
  return {
    code: obligation.code,
    title: obligation.title,
    applicability: finding.applicability,
    outcome: finding.outcome,
    outcomeInWords: outcomeWord(finding),
    urgency: urgencyOf(finding),
    timing: finding.timing,
    inForceFrom: finding.from,
    called: finding.called,
    pressing: finding.pressing,
    softened: finding.softened,
    basis: obligation.basis,
    provisions: obligation.cites,
    why: {
      fact: why.fact,
      reason: reasonAsJson(why.reason),
      answers: why.answers,
      waitsFor: why.waitsFor,
    },
    checks: finding.checks.map(checkAsJson),
    leftOut: finding.leftOut.map(leftOutAsJson),
    notes: finding.notes.map(noteAsJson),
    waitsFor: finding.waitsFor,
  };
}

function checkAsJson(finding: CheckFinding) {
  const { remedy, evidence } = finding.check;
  return {
    id: finding.id,
    title: finding.check.title,
    route: finding.route,
    outcome: finding.outcome,
    called: finding.called,
    pressing: finding.pressing,
    softened: finding.softened,
    reason: reasonAsJson(finding.because),
    answers: finding.answers,
    ...(needsWork(finding) ? { remedy, evidence } : {}),
    waitsFor: finding.waitsFor,
  };
}

function leftOutAsJson({ check, route, answers }: LeftOutCheck) {
  return { check: check.id, title: check.title, route, answers };
}

/** A note; of an open point its id, under which it stands among what is unsettled. */
function noteAsJson({ says, open, basis, cites }: ShownNote) {
  return { says, open: open?.id, basis, provisions: cites };
}

function contradictionAsJson({ contradiction, route, answers }: FoundContradiction) {
  const { id, says, lookAgain, basis, cites } = contradiction;
  return { id, route, says, lookAgain, basis, provisions: cites, answers };
}

/** Each open point once, with the obligations that it bears on. */
function unsettledAsJson({ obligations }: Assessment) {
  return openPoints(obligations).map(({ id, asks, readings, here, record }) => ({
    id,
    asks,
    readings: readings.map(reasonInJson),
    here,
    record,
    obligations: obligations
      .filter(({ notes }) => notes.some(({ open }) => open?.id === id))
      .map((finding) => finding.id),
  }));
}

function openPoints(obligations: readonly ObligationFinding[]): readonly OpenPoint[] {
  const shown = obligations.flatMap(({ notes }) =>
    notes.flatMap(({ open }) => (open === undefined ? [] : [[open.id, open] as const])),
  );
  return [...new Map(shown).values()];
}

function answerAsJson(ruleset: Ruleset, { question, route, answer }: CountedAnswer) {
  return { question, route, answer, inWords: answerInWords(ruleset, { question, route }, answer) };
}

function answerInWords(
  ruleset: Ruleset,
  { question, route }: { readonly question: string; readonly route: string | undefined },
  answer: Answer,
) {
  const slot: AnswerSlot = route === undefined ? { question } : { question, route };
  return { asked: slotLabel(ruleset, slot), answered: answerText(ruleset, slot, answer) };
}

function sessionAsJson(
  ruleset: Ruleset,
  assessment: Assessment,
  { remarks, actions, releases, copiedFrom, leftOut }: JsonSession,
) {
  const taken = workItems(ruleset, assessment, actions ?? {}).filter(({ isTaken }) => isTaken);
  return {
    copiedFrom,
    remarks: remarks && remarksAsJson(remarks),
    actions: actions && taken.map((item) => actionAsJson(item, assessment.on)),
    releases,
    leftOut,
  };
}

/** In the order of their keys: the order in which they were written says nothing. */
function remarksAsJson(remarks: Remarks) {
  return Object.entries(remarks)
    .filter(([, remark]) => !isEmptyRemark(remark))
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, remark]) => remarkAsJson(key, remark));
}

function remarkAsJson(key: string, { note, whoCouldTell, evidence, isToBeConfirmed }: Remark) {
  const [question = key, route] = key.split('.');
  return { question, route, note, whoCouldTell, evidence, isToBeConfirmed };
}

function actionAsJson(item: WorkItem, today: string) {
  const { key, action, obligation, check } = item;
  const { title, owner, due, state, reason, note, evidence } = action;
  return {
    key,
    obligation: obligation.id,
    check: key.slice(obligation.id.length + 1),
    /** Null where these answers no longer lead to the check. */
    outcome: check?.outcome ?? null,
    title,
    owner,
    due,
    overdue: isOverdue(item, today),
    state,
    reason,
    note,
    evidence,
  };
}

function reasonAsJson(reason: Reason | undefined) {
  return reason && reasonInJson(reason);
}

function reasonInJson({ says, basis, cites }: Reason) {
  return { says, basis, provisions: cites };
}

/** Whatever is cited above, by its citation: what it is, what it says in our words, and where to read it. */
function provisionsAsJson(ruleset: Ruleset, { obligations, contradictions }: Assessment) {
  const cited = new Set([
    ...obligations.flatMap(citationsOf),
    ...openPoints(obligations).flatMap(({ readings }) => readings.flatMap(({ cites }) => cites)),
    ...contradictions.flatMap(({ contradiction }) => contradiction.cites),
  ]);
  const found = Object.entries(ruleset.provisions).filter(([citation]) => cited.has(citation));
  return Object.fromEntries(
    found.map(([citation, { source, pinpoint, basis, gist, link }]) => [
      citation,
      { source, pinpoint, basis, gist, link },
    ]),
  );
}
