/** On which routes something is judged that is judged for each. */
import type { Condition, OptionId, QuestionId, Ruleset } from '#ruleset/types.ts';
import type { Evaluation } from './evaluation.ts';

/** The routes on which every one of these questions that is asked for each route is asked. */
export function routesAsked(
  evaluation: Evaluation,
  questions: readonly QuestionId[],
): readonly OptionId[] {
  const [first = [], ...others] = askedForEach(evaluation.ruleset, questions).map((id) =>
    evaluation.slotsOf(id).flatMap(({ route }) => route ?? []),
  );
  return first.filter((route) => others.every((routes) => routes.includes(route)));
}

/** Those of the questions that are asked for each route, each once. */
export function askedForEach(
  ruleset: Ruleset,
  questions: readonly QuestionId[],
): readonly QuestionId[] {
  return [...new Set(questions)].filter((id) => ruleset.questions[id]?.forEach !== undefined);
}

/** The questions that a condition names itself, the figures apart with which it compares. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  if ('of' in condition) return condition.of.flatMap(questionsIn);
  return 'question' in condition ? [condition.question] : [];
}
