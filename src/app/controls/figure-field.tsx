import { NOT_SURE } from '#engine/evaluation.ts';
import { NOT_SURE_WORDS } from '#report/wording.ts';
import { OptionControl } from './option-control.tsx';

interface FigureFieldProps {
  readonly id: string;
  readonly name: string;
  /** What it counts, in the plural. */
  readonly unit: string;
  /** What was typed, or "not-sure". */
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

/** A figure with its unit, or "Not sure". Typing one takes back the other. */
export function FigureField({ id, name, unit, value, isWrong, onChange }: FigureFieldProps) {
  const isUnsure = value === NOT_SURE;
  return (
    <div className="options">
      <div className="figure">
        <input
          id={`${id}-figure`}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={19}
          aria-label={`Number of ${unit}`}
          aria-invalid={isWrong}
          value={isUnsure ? '' : value}
          onChange={(event) => onChange(event.target.value)}
        />
        <span aria-hidden="true">{unit}</span>
      </div>
      <OptionControl
        type="checkbox"
        id={`${id}-${NOT_SURE}`}
        name={name}
        value={NOT_SURE}
        label={NOT_SURE_WORDS}
        checked={isUnsure}
        onChange={(checked) => onChange(checked ? NOT_SURE : '')}
      />
    </div>
  );
}
