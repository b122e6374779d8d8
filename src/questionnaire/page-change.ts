/** What submitting a page changes. */
import { givenAnswer } from '#engine/evaluation.ts';
import type { Answers, Assessment } from '#engine/assessment.ts';
import type { SlotChange } from '#engine/change.ts';
import type { PageId, Ruleset } from '#ruleset/types.ts';

/**
 * The change that a submitted page makes: each of its asked slots gets the answer in the form, or is cleared if the
 * form has none. Slots that are not asked are left alone, so an answer on a route no longer chosen survives.
 *
 * @param submitted the form's values by question id, and by route below it where asked for each route.
 */
export function pageChange(
  ruleset: Ruleset,
  assessment: Assessment,
  page: PageId,
  submitted: Answers,
): readonly SlotChange[] {
  const questions = ruleset.pages.find(({ id }) => id === page)?.questions ?? [];
  return assessment.wanted
    .filter(({ question }) => questions.includes(question))
    .map((slot) => {
      const answer = givenAnswer(submitted, slot);
      return answer === undefined ? slot : { ...slot, answer };
    });
}
