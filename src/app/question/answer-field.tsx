import { useController, type Control } from 'react-hook-form';
import { AnswerFieldset } from '#app/controls/answer-fieldset.tsx';
import { CheckboxOptions } from '#app/controls/checkbox-options.tsx';
import { FigureField } from '#app/controls/figure-field.tsx';
import { RadioOptions } from '#app/controls/radio-options.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { slotLabel } from '#report/wording.ts';
import type { Question } from '#ruleset/types.ts';
import { fieldId, fieldName, heldIn, type Draft, type DraftValue } from './draft.ts';
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
      <Controls
        question={question}
        slot={slot}
        isWrong={error !== undefined}
        value={typeof held === 'string' || isList(held) ? held : ''}
        onChange={field.onChange}
      />
    </AnswerFieldset>
  );
}

interface ControlsProps {
  readonly question: Question;
  readonly slot: AnswerSlot;
  readonly isWrong: boolean;
  readonly value: DraftValue;
  readonly onChange: (value: DraftValue) => void;
}

function Controls({ question, slot, isWrong, value, onChange }: ControlsProps) {
  const common = { id: fieldId(slot), name: fieldName(slot), onChange };
  const { options, alone, unit = 'units' } = question;
  const text = typeof value === 'string' ? value : '';
  switch (question.kind) {
    case 'choices':
      return (
        <CheckboxOptions
          {...common}
          options={options}
          alone={alone}
          value={typeof value === 'string' ? [] : value}
        />
      );
    case 'number':
      return <FigureField {...common} unit={unit} isWrong={isWrong} value={text} />;
    case 'choice':
    case 'yes-no':
      return <RadioOptions {...common} options={options} value={text} />;
  }
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
