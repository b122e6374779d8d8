/** Most characters that are kept. */
const MOST = 5000;

interface TextAreaProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Several labelled lines of free text. Where it is full, it says so: a longer text that was pasted has been cut. */
export function TextArea({ id, label, hint, value, onChange }: TextAreaProps) {
  const hintId = `${id}-hint`;
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
        maxLength={MOST}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <div role="status">
        {value.length >= MOST && (
          <p className="field-error">
            {MOST.toLocaleString('en')} characters are the most that is kept here. What is longer
            was cut off.
          </p>
        )}
      </div>
    </div>
  );
}
