import { useOptionKey } from '#app/keys/keyboard-mode-context.tsx';

interface OptionControlProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** Its place among the options, from one, if the keyboard mode chooses it by that. */
  readonly number?: number;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One option with its label and what is meant by it. */
export function OptionControl({ id, label, help, number, onChange, ...input }: OptionControlProps) {
  const key = useOptionKey(number);
  const helpId = `${id}-help`;
  return (
    <div className="option">
      <input
        {...input}
        id={id}
        aria-keyshortcuts={key}
        aria-describedby={help === undefined ? undefined : helpId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <p id={helpId} className="option-help">
          {help}
        </p>
      )}
    </div>
  );
}
