import type { ReactNode } from 'react';

interface SelectFieldProps<Value extends string> {
  readonly id: string;
  readonly label: ReactNode;
  /** What can be chosen, in this order: the value, and what it is called. */
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A labelled list of which one thing is chosen. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, label, choices, value, onChange } = props;
  const choose = (chosen: string): void => {
    const found = choices.find(([candidate]) => candidate === chosen);
    if (found !== undefined) onChange(found[0]);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map(([candidate, name]) => (
          <option key={candidate} value={candidate}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
