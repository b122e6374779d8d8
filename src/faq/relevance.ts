/** Which items of the FAQ matter for one product, why, and in which order. */
import { evaluate, NOT_SURE, type Evaluation } from '#engine/evaluation.ts';
import type {
  Answer,
  Answers,
  AnswerSlot,
  Assessment,
  CountedAnswer,
  ObligationFinding,
} from '#engine/assessment.ts';
import { isSameSlot } from '#engine/slots.ts';
import { URGENCY_ORDER, urgencyGroups, urgencyOf } from '#engine/urgency.ts';
import type { Faq, FaqAnswer, FaqFigure, FaqItem } from '#ruleset/faq.ts';
import type { ObligationId, QuestionId, Ruleset } from '#ruleset/types.ts';

/** An item that matters for a product. */
export interface RelevantItem {
  readonly item: FaqItem;
  /** The answers that raise it, of several options those that do; empty where it is raised in every product. */
  readonly because: readonly CountedAnswer[];
  /** What came out for the obligations that it is about, the most urgent first. */
  readonly findings: readonly ObligationFinding[];
}

/**
 * The items that matter for these answers, best first: those about what is most urgent lead; among equals, those that an answer
 * raises come before those that are raised everywhere. What is raised everywhere is left out where none of its obligations can apply, or none at all if it is about none.
 * Only answers that count raise anything: what is not asked, or set aside, does not.
 */
export function relevantItems(
  { items }: Faq,
  ruleset: Ruleset,
  answers: Answers,
  assessment: Assessment,
): readonly RelevantItem[] {
  const evaluation = evaluate(ruleset, answers);
  const findings = urgencyGroups(assessment).flatMap((group) => group.findings);
  return items
    .flatMap((item) => {
      const because = raisedBy(item, evaluation);
      if (because === undefined) return [];
      const own = findings.filter(({ id }) => item.obligations.includes(id));
      const concerned = own.length > 0 ? own : findings;
      const isIdle = item.shown === 'always' && concerned.every(doesNotApply);
      return isIdle ? [] : [{ item, because, findings: own }];
    })
    .toSorted((left, right) => rank(left) - rank(right));
}

/** Those that are about an obligation; first what is raised by an answer that decides it, then the rest, in their order. */
export function itemsAbout(
  relevant: readonly RelevantItem[],
  finding: ObligationFinding,
): readonly RelevantItem[] {
  const deciding = new Set(questionsBehind(finding));
  const isNear = ({ because }: RelevantItem): boolean =>
    because.some(({ question }) => deciding.has(question));
  return relevant
    .filter(({ item }) => item.obligations.includes(finding.id))
    .toSorted((left, right) => Number(isNear(right)) - Number(isNear(left)));
}

/** Those that belong to a question; first what the answer to it raises, then the rest of them, whatever is answered. */
export function itemsOn(
  { items }: Faq,
  relevant: readonly RelevantItem[],
  question: QuestionId,
): readonly FaqItem[] {
  const raised = new Set(
    relevant
      .filter(({ because }) => because.some((answer) => answer.question === question))
      .map(({ item }) => item.id),
  );
  return items
    .filter(({ questions }) => questions.includes(question))
    .toSorted((left, right) => Number(raised.has(right.id)) - Number(raised.has(left.id)));
}

/** The items about an obligation, whether they matter for a product or not. */
export function allItemsAbout({ items }: Faq, obligation: ObligationId): readonly FaqItem[] {
  return items.filter(({ obligations }) => obligations.includes(obligation));
}

function doesNotApply({ applicability }: ObligationFinding): boolean {
  return applicability === 'does-not-apply';
}

/** The answers that raise an item; none for one that is raised everywhere; undefined if it is not raised. */
function raisedBy(item: FaqItem, evaluation: Evaluation): readonly CountedAnswer[] | undefined {
  if (item.shown === 'always') return [];
  if (item.shown === 'browse') return undefined;
  const clauses = item.for.map((clause) =>
    clause.flatMap((one) => answersThatFit(one, evaluation)),
  );
  return clauses.every((found) => found.length > 0) ? withoutTwice(clauses.flat()) : undefined;
}

function answersThatFit(wanted: FaqAnswer, evaluation: Evaluation): readonly CountedAnswer[] {
  return evaluation.slotsOf(wanted.question).flatMap((slot) => {
    const answer = evaluation.counted(slot);
    const fitting = answer === undefined ? undefined : partThatFits(answer, wanted);
    return fitting === undefined ? [] : [{ ...slot, answer: fitting }];
  });
}

/** Of several options those alone that are asked for, so that a reason names no other. */
function partThatFits(
  answer: Answer,
  { options, figures, notSure }: FaqAnswer,
): Answer | undefined {
  if (answer === NOT_SURE) return notSure ? answer : undefined;
  if (typeof answer === 'number') {
    return figures.some((figure) => isFigure(answer, figure)) ? answer : undefined;
  }
  if (typeof answer === 'string') return options.includes(answer) ? answer : undefined;
  const fitting = answer.filter((option) => options.includes(option));
  return fitting.length > 0 ? fitting : undefined;
}

function isFigure(answer: number, { is, than }: FaqFigure): boolean {
  switch (is) {
    case 'equal':
      return answer === than;
    case 'less-than':
      return answer < than;
    case 'at-least':
      return answer >= than;
    case 'more-than':
      return answer > than;
  }
}

function withoutTwice(answers: readonly CountedAnswer[]): readonly CountedAnswer[] {
  return answers.filter((one, at) => answers.findIndex((other) => isSameSlot(one, other)) === at);
}

/** Less is more urgent; within the same urgency, what an answer raises before what is raised everywhere. */
function rank({ because, findings: [first] }: RelevantItem): number {
  const urgency =
    first === undefined ? URGENCY_ORDER.length : URGENCY_ORDER.indexOf(urgencyOf(first));
  return urgency * 2 + (because.length > 0 ? 0 : 1);
}

function questionsBehind({ checks, why, waitsFor }: ObligationFinding): readonly QuestionId[] {
  const slots: readonly AnswerSlot[] = [
    ...checks.flatMap(({ answers }) => answers),
    ...why.answers,
    ...waitsFor,
  ];
  return slots.map(({ question }) => question);
}
