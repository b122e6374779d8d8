import { useController, type Control } from 'react-hook-form';
import { AnswerFieldset } from '#app/controls/answer-fieldset.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { slotLabel } from '#report/wording.ts';
import type { Question } from '#ruleset/types.ts';
import { AnswerControls } from './answer-controls.tsx';
import { fieldId, fieldName, heldIn, type Draft } from './draft.ts';
import { missingIn } from './missing.ts';

interface AnswerFieldProps {
  readonly question: Question;
  readonly slot: AnswerSlot;
  readonly control: Control<Draft>;
  readonly isLegendHidden: boolean;
}

/** The controls of one answer, by the kind of the question. */
export function AnswerField({ question, slot, control, isLegendHidden }: AnswerFieldProps) {
  const label = slotLabel(useRuleset(), slot);
  const { field, fieldState, formState } = useController({
    name: fieldName(slot),
    control,
    rules: { validate: (_, draft) => missingIn(question, label, heldIn(draft, slot)) ?? true },
    defaultValue: question.kind === 'choices' ? [] : '',
  });
  const held: unknown = field.value;
  const error = formState.isSubmitted ? fieldState.error?.message : undefined;
  return (
    <AnswerFieldset
      id={fieldId(slot)}
      legend={label}
      isLegendHidden={isLegendHidden}
      hint={question.kind === 'choices' ? 'Choose all that fit.' : undefined}
      error={error}
      className={slot.route === undefined ? '' : 'answer-of-route'}
    >
      <AnswerControls
        question={question}
        slot={slot}
        isWrong={error !== undefined}
        value={typeof held === 'string' || isList(held) ? held : ''}
        onChange={field.onChange}
      />
    </AnswerFieldset>
  );
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
