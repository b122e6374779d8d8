import { NOT_SURE } from '#engine/evaluation.ts';
import { NOT_SURE_WORDS } from '#report/wording.ts';
import type { Option, OptionId } from '#ruleset/types.ts';
import { OptionControl } from './option-control.tsx';

interface RadioOptionsProps {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
  /** The chosen option; empty if none is. */
  readonly value: OptionId;
  readonly onChange: (value: OptionId) => void;
}

/** One of several options, or "Not sure", which stands last and apart. */
export function RadioOptions({ id, name, options, value, onChange }: RadioOptionsProps) {
  const all: readonly Option[] = [...options, { id: NOT_SURE, label: NOT_SURE_WORDS }];
  return (
    <div className="options">
      {all.map((option, index) => (
        <OptionControl
          key={option.id}
          type="radio"
          id={`${id}-${option.id}`}
          name={name}
          value={option.id}
          label={option.label}
          help={option.help}
          number={index + 1}
          checked={value === option.id}
          onChange={() => onChange(option.id)}
        />
      ))}
    </div>
  );
}
