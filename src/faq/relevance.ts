/** Which items of the FAQ matter for one product, why, and in which order. */
import { evaluate, NOT_SURE, type Evaluation } from '#engine/evaluation.ts';
import type {
  Answer,
  Answers,
  AnswerSlot,
  Assessment,
  CheckFinding,
  CountedAnswer,
  ObligationFinding,
} from '#engine/assessment.ts';
import { isSameSlot } from '#engine/slots.ts';
import { questionsOf } from '#engine/check.ts';
import { URGENCY_ORDER, urgencyGroups, urgencyOf, worstFirst } from '#engine/urgency.ts';
import type { Faq, FaqAnswer, FaqFigure, FaqItem } from '#ruleset/faq.ts';
import type { QuestionId, Ruleset } from '#ruleset/types.ts';

/** A check that an answer decides which raises an item. */
export interface DecidedCheck {
  readonly finding: ObligationFinding;
  readonly check: CheckFinding;
}

/** An item that matters for a product. */
export interface RelevantItem {
  readonly item: FaqItem;
  /** The answers that raise it, of several options those that do; empty where it is raised in every product. */
  readonly because: readonly CountedAnswer[];
  /** What came out for the obligations that it is about, the most urgent first. */
  readonly findings: readonly ObligationFinding[];
  /** What the answers that raise it come to there, the worst first: an obligation may have a gap for quite another reason. */
  readonly decided: readonly DecidedCheck[];
}

/**
 * The items that matter for these answers, best first: those lead that are raised by what leaves a gap, then those about
 * what is most urgent; among equals, by what else decides it, and last those that are raised everywhere. What is raised
 * everywhere is left out where none of its obligations can apply, or none at all if it is about none. Only answers that
 * count raise anything: what is not asked, or set aside, does not.
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
      if (isIdle) return [];
      return [nearestFirst({ item, because, findings: own, decided: decidedBy(because, own) })];
    })
    .map((relevant) => ({ relevant, rank: rank(relevant) }))
    .toSorted((left, right) => compared(left.rank, right.rank))
    .map(({ relevant }) => relevant);
}

/**
 * Those that are about an obligation: first what is raised by an answer that leaves a gap in it, then by one that leaves it
 * open, then by any other that decides it, then the rest, in their order. The reason names such answers first.
 */
export function itemsAbout(
  relevant: readonly RelevantItem[],
  finding: ObligationFinding,
): readonly RelevantItem[] {
  return relevant
    .filter(({ item }) => item.obligations.includes(finding.id))
    .map((one) => ({ ...one, because: byNearness(one.because, finding) }))
    .toSorted((left, right) => nearness(left, finding) - nearness(right, finding));
}

/** The checks that one of the answers decides itself, and not only whether they are of any concern. */
function decidedBy(
  because: readonly CountedAnswer[],
  findings: readonly ObligationFinding[],
): readonly DecidedCheck[] {
  const decided = findings.flatMap((finding) =>
    finding.checks
      .filter((check) => because.some((answer) => isDecidedBy(check, answer)))
      .map((check) => ({ finding, check })),
  );
  const inOrder = worstFirst(decided.map(({ check }) => check));
  return decided.toSorted(
    (left, right) => inOrder.indexOf(left.check) - inOrder.indexOf(right.check),
  );
}

function isDecidedBy({ check, answers, waitsFor }: CheckFinding, answer: AnswerSlot): boolean {
  const isAsked = questionsOf(check).includes(answer.question);
  return isAsked && [...answers, ...waitsFor].some((slot) => isSameSlot(slot, answer));
}

/** The reason begins with what decides the most urgent of the obligations. */
function nearestFirst(relevant: RelevantItem): RelevantItem {
  const [first] = relevant.findings;
  return first === undefined
    ? relevant
    : { ...relevant, because: byNearness(relevant.because, first) };
}

function byNearness(
  because: readonly CountedAnswer[],
  finding: ObligationFinding,
): readonly CountedAnswer[] {
  const behind = slotsByWeight(finding);
  return because.toSorted((left, right) => weightIn(behind, left) - weightIn(behind, right));
}

/** How near the first of the answers stands to what is wrong in an obligation; what is raised everywhere comes last. */
function nearness({ because: [first] }: RelevantItem, finding: ObligationFinding): number {
  const behind = slotsByWeight(finding);
  return first === undefined ? behind.length + 1 : weightIn(behind, first);
}

function weightIn(behind: readonly (readonly AnswerSlot[])[], answer: AnswerSlot): number {
  const found = behind.findIndex((slots) => slots.some((slot) => isSameSlot(answer, slot)));
  return found < 0 ? behind.length : found;
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

/**
 * Less comes first: what the answers that raise it leave as a gap; then what is most urgent, a gap before what merely
 * cannot wait; within that, how near the answer that raises it stands to what is wrong.
 */
function rank(relevant: RelevantItem): readonly number[] {
  const [first] = relevant.findings;
  const own = relevant.decided.some(({ check }) => check.outcome === 'gap' || check.pressing)
    ? 0
    : 1;
  if (first === undefined) return [own, URGENCY_ORDER.length, relevant.because.length > 0 ? 0 : 1];
  return [
    own,
    URGENCY_ORDER.indexOf(urgencyOf(first)),
    first.outcome === 'gap' ? 0 : 1,
    nearness(relevant, first),
  ];
}

function compared(left: readonly number[], right: readonly number[]): number {
  const differing = left.findIndex((part, at) => part !== right[at]);
  return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}

/** Where the answers stand that decide an obligation: those behind a gap, those behind what is open, all others. */
function slotsByWeight({
  checks,
  why,
  waitsFor,
}: ObligationFinding): readonly (readonly AnswerSlot[])[] {
  const of = (outcome: CheckFinding['outcome']): readonly AnswerSlot[] =>
    checks
      .filter((check) => check.outcome === outcome || (outcome === 'gap' && check.pressing))
      .flatMap(({ answers }) => answers);
  return [of('gap'), [...of('unclear'), ...waitsFor], [...of('met'), ...why.answers]];
}
