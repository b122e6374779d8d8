import { useEffect, type MouseEvent } from 'react';
import { useForm } from 'react-hook-form';
import { ContradictionsOnPage } from '#app/contradictions/contradictions-on-page.tsx';
import { ErrorSummary, type SummarisedError } from '#app/controls/error-summary.tsx';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useDrafts } from '#app/session/drafts.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import type { JourneyPage } from '#questionnaire/progress.ts';
import { slotLabel } from '#report/wording.ts';
import type { Question } from '#ruleset/types.ts';
import { answersIn, fieldId, fieldName, type Draft, type DraftValue } from './draft.ts';
import { QuestionBlock } from './question-block.tsx';
import { useDraft, useStoredDraft, useTakingIn } from './use-draft.ts';

/** The form of one page. It holds the draft until it is submitted. */
export function QuestionForm({ current }: { readonly current: JourneyPage }) {
  const ruleset = useRuleset();
  const { submitPage, saving, session } = useWorkspace();
  const drafts = useDrafts();
  const announce = useAnnounce();
  const { page, slots } = current;
  const stored = useStoredDraft(current);
  const { opensWith, keep, forget, isUnsaved } = useDraft(current, stored);
  const form = useForm<Draft>({ defaultValues: opensWith, shouldFocusError: false });
  const { control, handleSubmit, getFieldState, getValues, formState, setValue, subscribe } = form;
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }),
    [subscribe, keep],
  );
  const put = (slot: AnswerSlot, held: DraftValue): void =>
    setValue(fieldName(slot), held, { shouldDirty: true, shouldValidate: formState.isSubmitted });
  useTakingIn(current, stored, { held: getValues, show: put });
  const questions = page.questions
    .map((id) => ruleset.questions[id])
    .filter((question) => question !== undefined)
    .filter(({ id }) => slots.some((slot) => slot.question === id));
  const errors = slots.flatMap((slot): readonly SummarisedError[] => {
    const message = getFieldState(fieldName(slot), formState).error?.message;
    const question = ruleset.questions[slot.question];
    if (message === undefined || question === undefined) return [];
    return [{ target: firstControl(question, fieldId(slot)), message }];
  });
  const submit = handleSubmit(async (filled) => {
    // Before one leaves the page, what is noted on it is stored too.
    await drafts.waiting.flushAll(session.id);
    // What could not be stored stays a draft, wherever one goes meanwhile.
    if (await submitPage(page.id, answersIn(ruleset, slots, filled))) forget();
  });
  const sameForAll = (routes: readonly AnswerSlot[], held: DraftValue): void => {
    for (const slot of routes) put(slot, held);
    announce('All routes have this answer now.');
  };
  const repeatsTitle = (question: Question): boolean =>
    questions.length === 1 &&
    slots.every((slot) => slotLabel(ruleset, slot) === page.title) &&
    question.ask === page.title;

  return (
    <form
      noValidate
      data-page={page.id}
      onSubmit={(event) => void submit(event)}
      className="question-form"
    >
      {formState.isSubmitted && <ErrorSummary errors={errors} attempt={formState.submitCount} />}
      {questions.map((question) => (
        <QuestionBlock
          key={question.id}
          question={question}
          slots={slots.filter((slot) => slot.question === question.id)}
          control={control}
          onSameForAll={sameForAll}
          isLegendHidden={repeatsTitle(question)}
        />
      ))}
      <ContradictionsOnPage current={current} control={control} />
      <div className="actions">
        <button type="submit" className="button primary" onClick={ignoreSecondClick}>
          {saving.kind === 'saving' ? 'Saving…' : 'Continue'}
        </button>
        {isUnsaved && (
          <span className="muted">
            Not saved yet: Continue saves this page. Until then it is kept in this tab.
          </span>
        )}
      </div>
    </form>
  );
}

/** The second click of a double click may land on the next page, which nobody has read yet. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

function firstControl({ kind, options }: Question, id: string): string {
  return kind === 'number' ? `${id}-figure` : `${id}-${options[0]?.id ?? NOT_SURE}`;
}
