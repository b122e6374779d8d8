import { NOT_SURE } from '#engine/evaluation.ts';
import { NOT_SURE_WORDS } from '#report/wording.ts';
import type { Option, OptionId } from '#ruleset/types.ts';
import { OptionControl } from './option-control.tsx';

interface CheckboxOptionsProps {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
  /** The option that excludes the others, if there is one; "Not sure" always does. */
  readonly alone?: OptionId | undefined;
  readonly value: readonly OptionId[];
  readonly onChange: (value: readonly OptionId[]) => void;
}

/** Any of several options; those that exclude the others uncheck them, and the other way round. */
export function CheckboxOptions(props: CheckboxOptionsProps) {
  const { id, name, options, alone, value, onChange } = props;
  const all: readonly Option[] = [...options, { id: NOT_SURE, label: NOT_SURE_WORDS }];
  const excluding = [alone, NOT_SURE];
  function choose(option: OptionId, checked: boolean): void {
    if (!checked) onChange(value.filter((chosen) => chosen !== option));
    else if (excluding.includes(option)) onChange([option]);
    else onChange([...value.filter((chosen) => !excluding.includes(chosen)), option]);
  }
  return (
    <div className="options">
      {all.map((option, index) => (
        <OptionControl
          key={option.id}
          type="checkbox"
          id={`${id}-${option.id}`}
          name={name}
          value={option.id}
          label={option.label}
          help={option.help}
          number={index + 1}
          checked={value.includes(option.id)}
          onChange={(checked) => choose(option.id, checked)}
        />
      ))}
    </div>
  );
}
