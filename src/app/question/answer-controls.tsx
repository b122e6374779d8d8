import { CheckboxOptions } from '#app/controls/checkbox-options.tsx';
import { FigureField } from '#app/controls/figure-field.tsx';
import { RadioOptions } from '#app/controls/radio-options.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import type { Question } from '#ruleset/types.ts';
import { fieldId, fieldName, type DraftValue } from './draft.ts';

interface AnswerControlsProps {
  readonly question: Question;
  readonly slot: AnswerSlot;
  readonly isWrong: boolean;
  readonly value: DraftValue;
  readonly onChange: (value: DraftValue) => void;
}

/** What one answer is given with, by the kind of the question. */
export function AnswerControls({ question, slot, isWrong, value, onChange }: AnswerControlsProps) {
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
