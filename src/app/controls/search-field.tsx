import type { ComponentPropsWithRef } from 'react';

interface SearchFieldProps extends Omit<
  ComponentPropsWithRef<'input'>,
  'id' | 'type' | 'onChange'
> {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled line in which one types what one looks for. */
export function SearchField({ id, label, hint, onChange, ...input }: SearchFieldProps) {
  return (
    <div className="field search-field" role="search">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <input
        {...input}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
