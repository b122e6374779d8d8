import { useEffect, useRef } from 'react';
import { FocusLink } from '#app/shell/focus-link.tsx';

export interface SummarisedError {
  /** The id of the control that puts it right. */
  readonly target: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly SummarisedError[];
  /** Counts the attempts to submit; the summary takes the focus at each. */
  readonly attempt: number;
}

/** All that keeps a form from being submitted, each error a link to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  useEffect(() => box.current?.focus(), [attempt]);
  useEffect(() => {
    if (!hasErrors) return;
    const { title } = document;
    document.title = `Error: ${title}`;
    return () => {
      document.title = title;
    };
  }, [hasErrors]);
  if (!hasErrors) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="error-summary">
      <h2>There is a problem</h2>
      <ul>
        {errors.map(({ target, message }) => (
          <li key={target}>
            <FocusLink target={target}>{message}</FocusLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
