/** Why: which answers a condition rests on, which it waits for, and which fact's reason tells it best. */
import type { ByOption, Condition, Fact, OptionId, QuestionId, Reason } from '#ruleset/types.ts';
import type { AnswerSlot, ApplicabilityReason, CountedAnswer } from './assessment.ts';
import type { Evaluation } from './evaluation.ts';
import { slotKey } from './slots.ts';

/** The slots whose answers could still turn an unknown condition; empty if it is known, or the law itself is open. */
export function waitsFor(
  evaluation: Evaluation,
  condition: Condition,
  route?: OptionId,
): readonly AnswerSlot[] {
  if (evaluation.truth(condition, route) !== 'unknown') return [];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return distinct(condition.of.flatMap((part) => waitsFor(evaluation, part, route)));
    case 'fact':
    case 'not-fact':
      return factWaitsFor(evaluation, condition.fact);
    default:
      return distinct(
        questionsOf(condition).flatMap((question) => openSlots(evaluation, question, route)),
      );
  }
}

function factWaitsFor(evaluation: Evaluation, id: string): readonly AnswerSlot[] {
  const fact = evaluation.ruleset.facts[id];
  if (fact === undefined) return [];
  // A contradiction between given answers is settled only by one that makes the fact false.
  if (fact.unknownWhen !== undefined && evaluation.truth(fact.unknownWhen) === 'true') {
    return fact.falseWhen === undefined ? [] : waitsFor(evaluation, fact.falseWhen);
  }
  return distinct(conditionsOf(fact).flatMap((part) => waitsFor(evaluation, part)));
}

/**
 * The slots to fill before a question is answered: its own if it is asked; if it is not asked yet, those
 * that keep it from being asked. Empty if it is answered, or certainly not asked.
 */
export function openSlots(
  evaluation: Evaluation,
  id: QuestionId,
  route?: OptionId,
): readonly AnswerSlot[] {
  const question = evaluation.ruleset.questions[id];
  if (question === undefined) return [];
  const slots = evaluation
    .slotsOf(id)
    .filter((slot) => !route || !slot.route || slot.route === route);
  if (slots.length > 0) return slots.filter((slot) => evaluation.known(slot) === undefined);
  if (question.forEach !== undefined && evaluation.isAsked(id)) {
    return openSlots(evaluation, question.forEach);
  }
  if (evaluation.truth(question.askedWhile) === 'false') return [];
  return waitsFor(evaluation, question.askedAfter ?? question.askedWhile);
}

/**
 * The counted answers on which it rests that a condition is what it is, through facts too: take one of them away, and it is
 * another, or rests on others. Of several that would each do, the first is named.
 */
export function restsOn(
  evaluation: Evaluation,
  condition: Condition,
  route?: OptionId,
): readonly CountedAnswer[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return partsRestOn(evaluation, condition, route);
    case 'fact':
    case 'not-fact': {
      const fact = evaluation.ruleset.facts[condition.fact];
      return fact === undefined ? [] : factRestsOn(evaluation, fact);
    }
    default:
      return questionsOf(condition).flatMap((question) => countedIn(evaluation, question, route));
  }
}

/** One part is enough to make `all` false or `any` true; otherwise every part of the same truth as the whole counts. */
function partsRestOn(
  evaluation: Evaluation,
  { kind, of }: Extract<Condition, { readonly of: readonly Condition[] }>,
  route: OptionId | undefined,
): readonly CountedAnswer[] {
  const enough = kind === 'all' ? 'false' : 'true';
  const alone = of.find((part) => evaluation.truth(part, route) === enough);
  if (alone !== undefined) return restsOn(evaluation, alone, route);
  const open = of.filter((part) => evaluation.truth(part, route) === 'unknown');
  const parts = open.length > 0 ? open : of;
  return distinct(parts.flatMap((part) => restsOn(evaluation, part, route)));
}

function factRestsOn(evaluation: Evaluation, fact: Fact): readonly CountedAnswer[] {
  const { trueWhen, falseWhen, unknownWhen } = fact;
  const truth = evaluation.factTruth(fact.id);
  if (falseWhen === undefined || truth === 'true') return restsOn(evaluation, trueWhen);
  if (truth === 'false') return restsOn(evaluation, falseWhen);
  const isContradicted = unknownWhen !== undefined && evaluation.truth(unknownWhen) === 'true';
  if (isContradicted) return restsOn(evaluation, unknownWhen);
  return distinct([falseWhen, trueWhen].flatMap((part) => restsOn(evaluation, part)));
}

/** The counted answers of one question: on one route, or wherever it is asked. */
export function countedIn(
  evaluation: Evaluation,
  question: QuestionId,
  route?: OptionId,
): readonly CountedAnswer[] {
  return evaluation
    .slotsOf(question)
    .filter((slot) => !route || !slot.route || slot.route === route)
    .flatMap((slot) => {
      const answer = evaluation.counted(slot);
      return answer === undefined ? [] : [{ ...slot, answer }];
    });
}

/**
 * Why an obligation applies, may apply or does not: the first part of `appliesWhen` that is not true, followed
 * down through the facts to the deepest that has a reason.
 */
export function explainApplicability(
  evaluation: Evaluation,
  appliesWhen: Condition,
  fallback: Reason | undefined,
): ApplicabilityReason {
  const truth = evaluation.truth(appliesWhen);
  if (truth === 'true') {
    return { answers: restsOn(evaluation, appliesWhen), waitsFor: [] };
  }
  const found = deepest(evaluation, appliesWhen, truth);
  const reason = found.reason ?? (truth === 'false' ? fallback : undefined);
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(found.fact === undefined ? {} : { fact: found.fact.means }),
    answers: restsOn(evaluation, appliesWhen),
    waitsFor: waitsFor(evaluation, appliesWhen),
  };
}

/** What the fact means on which an unknown condition turns although no answer is missing: the law is open there. */
export function unsettledFact(evaluation: Evaluation, condition: Condition): string | undefined {
  if (evaluation.truth(condition) !== 'unknown') return undefined;
  const { fact, condition: last } = deepest(evaluation, condition, 'unknown');
  const denied = last.kind === 'not-fact' ? evaluation.ruleset.facts[last.fact] : undefined;
  return (fact ?? denied)?.means;
}

interface Found {
  readonly condition: Condition;
  readonly fact?: Fact;
  readonly reason?: Reason;
}

/** Follows the first part that has the given truth; comes back with the deepest fact that gives a reason for it. */
function deepest(evaluation: Evaluation, condition: Condition, truth: 'false' | 'unknown'): Found {
  if (condition.kind === 'all' || condition.kind === 'any') {
    const part = condition.of.find((candidate) => evaluation.truth(candidate) === truth);
    return part === undefined ? { condition } : deepest(evaluation, part, truth);
  }
  const fact = condition.kind === 'fact' ? evaluation.ruleset.facts[condition.fact] : undefined;
  if (fact === undefined) return { condition };
  const below =
    evaluation.truth(fact.trueWhen) === truth
      ? deepest(evaluation, fact.trueWhen, truth)
      : { condition };
  if (below.reason !== undefined) return below;
  const reason = reasonOf(evaluation, fact, truth);
  return { condition, fact, ...(reason === undefined ? {} : { reason }) };
}

function reasonOf(
  evaluation: Evaluation,
  fact: Fact,
  truth: 'false' | 'unknown',
): Reason | undefined {
  // While answers are missing, the reason is that they are missing; the rule's own reason is for open law.
  if (truth === 'unknown' && factWaitsFor(evaluation, fact.id).length > 0) return undefined;
  const because = fact.because[truth];
  if (because === undefined || !isByOption(because)) return because;
  const answer = evaluation.known({ question: because.question });
  return typeof answer === 'string' ? because.options[answer] : undefined;
}

function isByOption(because: Reason | ByOption): because is ByOption {
  return 'options' in because;
}

function conditionsOf(fact: Fact): readonly Condition[] {
  return [fact.trueWhen, fact.falseWhen, fact.unknownWhen].filter((part) => part !== undefined);
}

function questionsOf(
  condition: Extract<Condition, { readonly question: QuestionId }>,
): readonly QuestionId[] {
  return 'than' in condition && typeof condition.than === 'string'
    ? [condition.question, condition.than]
    : [condition.question];
}

/** Each slot once, in the order first seen. */
export function distinct<Slot extends AnswerSlot>(slots: readonly Slot[]): readonly Slot[] {
  const seen = new Map<string, Slot>();
  for (const slot of slots) {
    const key = slotKey(slot);
    if (!seen.has(key)) seen.set(key, slot);
  }
  return [...seen.values()];
}
