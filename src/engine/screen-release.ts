/** Screens a planned release for being a substantial modification. Pure and total. */
import type { ReleaseResult } from '#ruleset/release-results.ts';
import type {
  GroundedReason,
  Note,
  OptionId,
  QuestionId,
  ReleaseCheck,
  ReleaseDecision,
  Ruleset,
} from '#ruleset/types.ts';
import type { CountedAnswer } from './assessment.ts';
import { evaluate, type Evaluation } from './evaluation.ts';
import { countedIn, restsOn, waitsFor } from './explain.ts';
import { slotKey } from './slots.ts';

/** An option, or "not sure", by question. */
export type ReleaseAnswers = Readonly<Record<QuestionId, OptionId>>;

export interface Screening {
  readonly result: ReleaseResult;
  /** The decision that gave it; undefined while what is missing keeps all of them open. */
  readonly decidedBy?: string;
  readonly because: GroundedReason;
  /** What follows. */
  readonly then: readonly Note[];
  /** The answers that decided. */
  readonly restsOn: readonly CountedAnswer[];
  /** The questions that could still change what comes out, in the order asked. */
  readonly waitsFor: readonly QuestionId[];
  /** The questions that are asked after these answers, in their order. */
  readonly asked: readonly QuestionId[];
  /** The answers to them; all others count for nothing. */
  readonly counted: readonly CountedAnswer[];
}

/** A ruleset by which releases can be screened. */
export interface ReleaseRules {
  readonly check: ReleaseCheck;
  /** The ruleset with the questions of the check in place of its own, for whoever words or weighs their answers. */
  readonly asRuleset: Ruleset;
}

/** Undefined where the rules screen no releases. */
export function releaseRules(ruleset: Ruleset): ReleaseRules | undefined {
  const { releaseCheck: check } = ruleset;
  if (check === undefined) return undefined;
  const questions = Object.fromEntries(check.questions.map((question) => [question.id, question]));
  return { check, asRuleset: { ...ruleset, questions, facts: {} } };
}

/**
 * The first decision that is true gives the result, if all before it are false. Where one before it is unknown, the
 * release has to be assessed first; only "substantial" stands if the unknown ones could come to nothing else either. So
 * an answer that is missing or not sure never leads to "not substantial".
 */
export function screenRelease(
  { check, asRuleset }: ReleaseRules,
  answers: ReleaseAnswers,
): Screening {
  const evaluation = evaluate(asRuleset, answers);
  const asked = check.questions.map(({ id }) => id).filter((id) => evaluation.isAsked(id));
  const counted = asked.flatMap((id) => countedIn(evaluation, id));
  const { decision, open } = decide(evaluation, check.decisions);
  const result = decision?.result ?? 'assess-first';
  const notes = [...(decision?.then ?? []), ...check.follows[result], ...check.always];
  const before =
    decision === undefined ? [] : ruledOutBefore(evaluation, check.decisions, decision);
  const resting = [decision, ...before].flatMap((one) =>
    one === undefined ? [] : restsOn(evaluation, one.when),
  );
  const waiting = open.flatMap(({ when }) => waitsFor(evaluation, when)).map(slotKey);
  return {
    result,
    ...(decision === undefined ? {} : { decidedBy: decision.id }),
    because: decision?.because ?? check.whileOpen,
    then: notes.filter((note) => counts(evaluation, note)),
    restsOn: counted.filter((given) => resting.some(({ question }) => question === given.question)),
    waitsFor: asked.filter((id) => waiting.includes(id)),
    asked,
    counted,
  };
}

interface Decided {
  /** The one that counts; undefined if what is open could come to something else. */
  readonly decision?: ReleaseDecision;
  /** What is unknown, up to the first that is true. */
  readonly open: readonly ReleaseDecision[];
}

function decide(evaluation: Evaluation, decisions: readonly ReleaseDecision[]): Decided {
  const first = decisions.findIndex(({ when }) => evaluation.truth(when) === 'true');
  const open = decisions
    .slice(0, first < 0 ? decisions.length : first)
    .filter(({ when }) => evaluation.truth(when) === 'unknown');
  const decision = decisions[first];
  if (decision === undefined) return { open };
  // That it has to be assessed is so whatever the open ones come to.
  if (open.length === 0 || decision.result === 'assess-first') return { decision, open };
  const isCertain = [decision, ...open].every(({ result }) => result === 'substantial');
  return isCertain ? { decision, open: [] } : { open };
}

/** Decisions before this one that would have come to something else, and are ruled out by answers. */
function ruledOutBefore(
  evaluation: Evaluation,
  decisions: readonly ReleaseDecision[],
  decision: ReleaseDecision,
): readonly ReleaseDecision[] {
  return decisions
    .slice(0, decisions.indexOf(decision))
    .filter(({ result, when }) => result !== decision.result && evaluation.truth(when) === 'false');
}

function counts(evaluation: Evaluation, { when, unless }: Note): boolean {
  return (
    (when === undefined || evaluation.truth(when) === 'true') &&
    (unless === undefined || evaluation.truth(unless) !== 'true')
  );
}
