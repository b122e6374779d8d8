/** The engine's one entrance: answers in, assessment out. Pure, synchronous, total. */
import type { IsoDate, Note, Obligation, OptionId, QuestionId, Ruleset } from '#ruleset/types.ts';
import type { Truth } from '#ruleset/truth.ts';
import type {
  Answers,
  AnswerSlot,
  Applicability,
  Assessment,
  CheckFinding,
  CountedAnswer,
  ObligationFinding,
  Outcome,
  ShownNote,
} from './assessment.ts';
import { judge, leftOutOf, routesAwaited } from './check.ts';
import { contradictionsIn } from './contradictions.ts';
import { evaluate, givenAnswer, type Evaluation } from './evaluation.ts';
import { distinct, explainApplicability, restsOn } from './explain.ts';
import { inForceFrom, timingOn } from './timing.ts';

/**
 * Assesses a set of answers on a day.
 *
 * @param answers by question id; those whose question is not asked are kept as dormant and never count.
 * @param on the assessment date as `2026-11-23`; it decides the timing alone.
 * @returns a finding for every obligation, in the ruleset's order. Never throws: an answer of the wrong shape
 *   counts as absent (`readAnswers` refuses it beforehand, with its place).
 */
export function assess(ruleset: Ruleset, answers: Answers, on: IsoDate): Assessment {
  const evaluation = evaluate(ruleset, answers);
  const wanted = Object.keys(ruleset.questions).flatMap((id) => evaluation.slotsOf(id));
  const given = slotsGiven(ruleset, answers);
  const isCounted = (slot: AnswerSlot): boolean => evaluation.counted(slot) !== undefined;
  const isAsked = ({ question, route }: AnswerSlot): boolean =>
    evaluation.slotsOf(question).some((slot) => slot.route === route);
  return {
    on,
    rulesetVersion: ruleset.version,
    obligations: ruleset.obligations.map((obligation) => findingOf(evaluation, obligation, on)),
    contradictions: contradictionsIn(evaluation),
    counted: given.filter(isCounted),
    dormant: given.filter((slot) => !isAsked(slot)),
    wanted,
    unanswered: wanted.filter((slot) => evaluation.counted(slot) === undefined),
  };
}

/** What comes out for one obligation, on a day. */
export function findingOf(
  evaluation: Evaluation,
  obligation: Obligation,
  on: IsoDate,
): ObligationFinding {
  const applicability = APPLICABILITY[evaluation.truth(obligation.appliesWhen)];
  const mayApply = applicability !== 'does-not-apply';
  const checks = mayApply ? obligation.checks.flatMap((check) => judge(evaluation, check)) : [];
  const routes = mayApply
    ? obligation.checks.flatMap((check) => routesAwaited(evaluation, check))
    : [];
  const softened = isSoftened(evaluation, obligation, checks);
  const outcome = outcomeOf(obligation, applicability, checks, {
    softened,
    areAllKnown: routes.length === 0,
  });
  const from = inForceFrom(evaluation, obligation);
  const why = explainApplicability(
    evaluation,
    obligation.appliesWhen,
    obligation.because.doesNotApply,
  );
  const called = checks.length === 1 ? checks[0]?.called : undefined;
  return {
    id: obligation.id,
    obligation,
    applicability,
    outcome,
    timing: timingOn(from, on),
    from,
    ...(called === undefined ? {} : { called }),
    pressing: outcome !== 'gap' && checks.some((check) => check.pressing),
    softened,
    softenedBy:
      softened && obligation.softenedWhen !== undefined
        ? restsOn(evaluation, obligation.softenedWhen)
        : [],
    why,
    checks,
    leftOut: mayApply ? obligation.checks.flatMap((check) => leftOutOf(evaluation, check)) : [],
    notes: mayApply ? notesFor(evaluation, obligation) : [],
    waitsFor: mayApply
      ? distinct([...why.waitsFor, ...checks.flatMap((check) => check.waitsFor), ...routes])
      : [],
  };
}

/** By the truth of `appliesWhen`. */
export const APPLICABILITY: Readonly<Record<Truth, Applicability>> = {
  true: 'applies',
  unknown: 'depends',
  false: 'does-not-apply',
};

function isSoftened(
  evaluation: Evaluation,
  { softenedWhen }: Obligation,
  checks: readonly CheckFinding[],
): boolean {
  if (softenedWhen === undefined || evaluation.truth(softenedWhen) !== 'true') return false;
  return checks.some((check) => check.outcome === 'gap');
}

/** One gap is a gap; met needs an obligation that applies and every check met; the rest is unclear. */
function outcomeOf(
  obligation: Obligation,
  applicability: Applicability,
  checks: readonly CheckFinding[],
  { softened, areAllKnown }: { readonly softened: boolean; readonly areAllKnown: boolean },
): Outcome {
  if (applicability === 'does-not-apply') return null;
  if (obligation.informationOnly) return 'info';
  if (checks.some((check) => check.outcome === 'gap')) return softened ? 'unclear' : 'gap';
  const allMet =
    areAllKnown && checks.length > 0 && checks.every((check) => check.outcome === 'met');
  return applicability === 'applies' && allMet ? 'met' : 'unclear';
}

/** The obligation's own notes, and those of the facts on which it rests whether it applies. */
function notesFor(evaluation: Evaluation, { notes, notesOf }: Obligation): readonly ShownNote[] {
  const ofFacts = notesOf.flatMap((id) => evaluation.ruleset.facts[id]?.notes ?? []);
  return [...notes, ...ofFacts].flatMap((note) => shown(evaluation, note));
}

function shown(evaluation: Evaluation, note: Note): readonly ShownNote[] {
  if (note.when !== undefined && evaluation.truth(note.when) !== 'true') return [];
  if (note.unless !== undefined && evaluation.truth(note.unless) === 'true') return [];
  const { says, basis, cites } = note;
  const open = note.open === undefined ? undefined : evaluation.ruleset.openPoints[note.open];
  return [
    {
      says,
      cites,
      ...(basis === undefined ? {} : { basis }),
      ...(open === undefined ? {} : { open }),
    },
  ];
}

/** Every answer there is, asked or not, in the order of the ruleset. */
function slotsGiven(ruleset: Ruleset, answers: Answers): readonly CountedAnswer[] {
  return Object.keys(ruleset.questions).flatMap((question) =>
    possibleSlots(ruleset, question).flatMap((slot) => {
      const answer = givenAnswer(answers, slot);
      return answer === undefined ? [] : [{ ...slot, answer }];
    }),
  );
}

function possibleSlots(ruleset: Ruleset, id: QuestionId): readonly AnswerSlot[] {
  const forEach = ruleset.questions[id]?.forEach;
  if (forEach === undefined) return [{ question: id }];
  const routes: readonly OptionId[] = ruleset.questions[forEach]?.options.map(({ id }) => id) ?? [];
  return routes.map((route) => ({ question: id, route }));
}
