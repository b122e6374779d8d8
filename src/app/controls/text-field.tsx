import type { ComponentPropsWithRef } from 'react';
import { FieldError } from './field-error.tsx';

interface TextFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'id' | 'type'> {
  readonly id: string;
  readonly type?: 'text' | 'date';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A labelled line of text with its hint and its error. */
export function TextField({ id, label, hint, error, type = 'text', ...input }: TextFieldProps) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={errorId} message={error} />}
      <input
        {...input}
        id={id}
        type={type}
        aria-invalid={error !== undefined}
        aria-describedby={described === '' ? undefined : described}
      />
    </div>
  );
}
