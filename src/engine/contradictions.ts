/** Answers that do not fit together. They are shown, and decide nothing. */
import type { Contradiction, OptionId } from '#ruleset/types.ts';
import type { FoundContradiction } from './assessment.ts';
import type { Evaluation } from './evaluation.ts';
import { countedIn } from './explain.ts';
import { questionsIn, routesAsked } from './routes.ts';

/** The contradictions among the answers that count, in the ruleset's order; one for each route where they are about routes. */
export function contradictionsIn(evaluation: Evaluation): readonly FoundContradiction[] {
  return evaluation.ruleset.contradictions.flatMap((contradiction) =>
    routesOf(evaluation, contradiction)
      .filter((route) => evaluation.truth(contradiction.when, route) === 'true')
      .map((route) => found(evaluation, contradiction, route)),
  );
}

function routesOf(
  evaluation: Evaluation,
  { forEach, when }: Contradiction,
): readonly (OptionId | undefined)[] {
  return forEach === undefined ? [undefined] : routesAsked(evaluation, questionsIn(when));
}

function found(
  evaluation: Evaluation,
  contradiction: Contradiction,
  route: OptionId | undefined,
): FoundContradiction {
  return {
    contradiction,
    ...(route === undefined ? {} : { route }),
    answers: contradiction.between.flatMap((question) => countedIn(evaluation, question, route)),
  };
}
