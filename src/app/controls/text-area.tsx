import { useState } from 'react';

/** Most characters that are kept. */
const MOST = 5000;

interface TextAreaProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Several labelled lines of free text. What is longer than is kept is cut, and it says so. */
export function TextArea({ id, label, hint, value, onChange }: TextAreaProps) {
  const hintId = `${id}-hint`;
  const [isCut, setIsCut] = useState(false);
  const take = (text: string, end: number): void => {
    setIsCut(text.length > MOST);
    onChange(cut(text, end));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        aria-describedby={hint === undefined ? undefined : hintId}
        rows={3}
        value={value}
        onChange={({ target }) => take(target.value, target.selectionEnd)}
      />
      <div role="status">
        {isCut && (
          <p className="field-error">
            {MOST.toLocaleString('en')} characters are the most that is kept here. What is longer
            was cut off.
          </p>
        )}
      </div>
    </div>
  );
}

/** Cuts what was put in last, which ends here, so that the text around it stays. */
function cut(text: string, end: number): string {
  const over = Math.max(0, text.length - MOST);
  return `${text.slice(0, Math.max(0, end - over))}${text.slice(end)}`.slice(0, MOST);
}
