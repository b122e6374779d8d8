import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';

interface AnswerFieldsetProps {
  /** The id of the fieldset; those of its parts begin with it. */
  readonly id: string;
  readonly legend: string;
  /** The legend repeats the heading of the page: kept for those who do not see it. */
  readonly isLegendHidden?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What stands around the controls of one answer: the question, a hint, and what is wrong. */
export function AnswerFieldset(props: AnswerFieldsetProps) {
  const { id, legend, isLegendHidden = false, hint, error, className = '', children } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      className={`answer ${error === undefined ? '' : 'field-wrong'} ${className}`}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      <div className="answer-body">
        {hint !== undefined && (
          <p id={`${id}-hint`} className="hint">
            {hint}
          </p>
        )}
        {error !== undefined && <FieldError id={`${id}-error`} message={error} />}
        {children}
      </div>
    </fieldset>
  );
}
