/** Why a question is not asked: the answers that rule it out. */
import type { Answers, AnswerSlot, CountedAnswer } from './assessment.ts';
import { evaluate } from './evaluation.ts';
import { countedIn, explainApplicability } from './explain.ts';
import type { Ruleset } from '#ruleset/types.ts';

/** The answers that keep a slot from being asked; empty if it is asked, or none does by itself. */
export function whyNotAsked(
  ruleset: Ruleset,
  answers: Answers,
  { question: id, route }: AnswerSlot,
): readonly CountedAnswer[] {
  const question = ruleset.questions[id];
  if (question === undefined) return [];
  const evaluation = evaluate(ruleset, answers);
  const conditions = [question.askedWhile, question.askedAfter].filter(
    (part) => part !== undefined,
  );
  const ruledOut = conditions.find((part) => evaluation.truth(part) === 'false');
  if (ruledOut !== undefined) return explainApplicability(evaluation, ruledOut, undefined).answers;
  const isChosen = evaluation.slotsOf(id).some((slot) => slot.route === route);
  if (isChosen || question.forEach === undefined) return [];
  return countedIn(evaluation, question.forEach);
}
