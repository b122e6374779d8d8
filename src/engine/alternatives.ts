/** What other answers would make of an obligation: each is tried, none is guessed. */
import type { Condition, IsoDate, OptionId, Question, Ruleset } from '#ruleset/types.ts';
import { findingOf } from './assess.ts';
import type { Answer, Answers, AnswerSlot, ObligationFinding } from './assessment.ts';
import { changeAnswers } from './change.ts';
import { evaluate, type Evaluation } from './evaluation.ts';
import { distinct } from './explain.ts';

/** One answer given otherwise, everything else as it is, and what comes out then. */
export interface Alternative {
  readonly slot: AnswerSlot;
  readonly answer: Answer;
  readonly after: ObligationFinding;
}

/**
 * Every other answer to the questions behind a finding, with the finding that it would lead to.
 *
 * @param finding of these answers on that day; the answers that it names and the questions that it waits for are tried.
 */
export function alternatives(
  ruleset: Ruleset,
  answers: Answers,
  finding: ObligationFinding,
  on: IsoDate,
): readonly Alternative[] {
  const now = evaluate(ruleset, answers);
  return slotsBehind(finding).flatMap((slot) =>
    answersToTry(now, finding, slot).map((answer) => {
      const changed = changeAnswers(answers, [{ ...slot, answer }]);
      return { slot, answer, after: findingOf(evaluate(ruleset, changed), finding.obligation, on) };
    }),
  );
}

/**
 * The slots on which a finding rests or for which it waits, each once. Where it is known to apply, its checks alone: that another
 * role or another product would have other duties is true, and of no use.
 */
function slotsBehind(finding: ObligationFinding): readonly AnswerSlot[] {
  const { applicability, why, checks, leftOut, softenedBy, waitsFor } = finding;
  const behind = [
    ...(applicability === 'applies' ? [] : [...why.answers, ...why.waitsFor]),
    ...checks.flatMap((check) => [...check.answers, ...check.waitsFor]),
    ...leftOut.flatMap(({ answers }) => answers),
    ...softenedBy,
    ...waitsFor,
  ];
  return distinct(
    behind.map(({ question, route }): AnswerSlot =>
      route === undefined ? { question } : { question, route },
    ),
  );
}

function answersToTry(
  now: Evaluation,
  finding: ObligationFinding,
  slot: AnswerSlot,
): readonly Answer[] {
  const question = now.ruleset.questions[slot.question];
  if (question === undefined) return [];
  const given = now.counted(slot);
  switch (question.kind) {
    case 'number':
      return figuresToTry(now, finding, question).filter((figure) => figure !== given);
    case 'choices':
      return choicesToTry(question, given);
    default:
      return question.options.map(({ id }) => id).filter((option) => option !== given);
  }
}

/** One option more or less than what is chosen; what stands alone, alone. */
function choicesToTry(
  { options, alone }: Question,
  given: Answer | undefined,
): readonly (readonly OptionId[])[] {
  const chosen = typeof given === 'object' ? given.filter((option) => option !== alone) : [];
  return options
    .map(({ id }) => {
      if (id === alone) return [id];
      return chosen.includes(id) ? chosen.filter((option) => option !== id) : [...chosen, id];
    })
    .filter((options) => options.length > 0 && String(options) !== String(given));
}

/** At and just below each figure with which the rules compare it. */
function figuresToTry(
  now: Evaluation,
  { obligation }: ObligationFinding,
  { id }: Question,
): readonly number[] {
  const compared = comparisonsIn([obligation, now.ruleset.facts]).flatMap(({ question, than }) => {
    const other = question === id ? than : than === id ? question : undefined;
    const figure = typeof other === 'string' ? now.known({ question: other }) : other;
    return typeof figure === 'number' ? [figure - 1, figure] : [];
  });
  return [...new Set(compared)].filter((figure) => figure >= 0).toSorted((a, b) => a - b);
}

type Comparison = Extract<Condition, { readonly than: unknown }>;

/** Every condition at whatever depth that compares figures. */
function comparisonsIn(rule: unknown): readonly Comparison[] {
  if (typeof rule !== 'object' || rule === null) return [];
  const below = Object.values(rule).flatMap(comparisonsIn);
  return isComparison(rule) ? [rule, ...below] : below;
}

function isComparison(rule: object): rule is Comparison {
  return 'than' in rule && 'question' in rule;
}
