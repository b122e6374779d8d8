import type { ComponentPropsWithRef } from 'react';
import { FieldError } from './field-error.tsx';

interface TextFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'id' | 'type'> {
  readonly id: string;
  readonly type?: 'text' | 'date';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** It stores itself: Enter in it does not submit the form that it stands in. */
  readonly isApart?: boolean;
}

/** The id of no form: what names it belongs to none. */
const NO_FORM = 'none';

/** A labelled line of text with its hint and its error. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, isApart = false, type = 'text', ...input } = props;
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
        form={isApart ? NO_FORM : undefined}
        aria-invalid={error !== undefined}
        aria-describedby={described === '' ? undefined : described}
      />
    </div>
  );
}
