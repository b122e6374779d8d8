import type { ReactNode } from 'react';

export type Choice<Value extends string> = readonly [value: Value, label: string];

interface SelectFieldProps<Value extends string> {
  readonly id: string;
  readonly label: ReactNode;
  /** What can be chosen, in this order: the value, and what it is called. */
  readonly choices: readonly Choice<Value>[];
  /** Choices under a heading of their own, after the others; none if it is empty. */
  readonly group?: { readonly label: string; readonly choices: readonly Choice<Value>[] };
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A labelled list of which one thing is chosen. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, label, choices, group, value, onChange } = props;
  const choose = (chosen: string): void => {
    const all = [...choices, ...(group?.choices ?? [])];
    const found = all.find(([candidate]) => candidate === chosen);
    if (found !== undefined) onChange(found[0]);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <Options choices={choices} />
        {group !== undefined && group.choices.length > 0 && (
          <optgroup label={group.label}>
            <Options choices={group.choices} />
          </optgroup>
        )}
      </select>
    </div>
  );
}

function Options({ choices }: { readonly choices: readonly Choice<string>[] }) {
  return choices.map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
