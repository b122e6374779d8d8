/** Which contradictions a page has a part in. */
import { answersIn, type Draft } from '#app/question/draft.ts';
import type { Answers, Assessment, FoundContradiction } from '#engine/assessment.ts';
import { changeAnswers } from '#engine/change.ts';
import { contradictionsIn } from '#engine/contradictions.ts';
import { evaluate } from '#engine/evaluation.ts';
import { isSameSlot } from '#engine/slots.ts';
import { pageChange } from '#questionnaire/page-change.ts';
import type { JourneyPage } from '#questionnaire/progress.ts';
import type { Ruleset } from '#ruleset/types.ts';

/** As they would be if the page were submitted as it is filled in now. */
export function contradictionsOnPage(
  ruleset: Ruleset,
  { answers, assessment }: { readonly answers: Answers; readonly assessment: Assessment },
  { page, slots }: JourneyPage,
  draft: Draft,
): readonly FoundContradiction[] {
  const changes = pageChange(ruleset, assessment, page.id, answersIn(ruleset, slots, draft));
  const found = contradictionsIn(evaluate(ruleset, changeAnswers(answers, changes)));
  return found.filter((one) =>
    one.answers.some((given) => slots.some((slot) => isSameSlot(slot, given))),
  );
}
