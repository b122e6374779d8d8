import { useState } from 'react';

interface DeleteForGoodProps {
  /** What is deleted, for those who do not see what stands beside the button. */
  readonly name: string;
  readonly onConfirmed: () => void;
}

/** Deleting past recall takes a second click, on a button that says so. */
export function DeleteForGood({ name, onConfirmed }: DeleteForGoodProps) {
  const [isSure, setIsSure] = useState(false);
  if (!isSure) {
    return (
      <button key="ask" type="button" className="link-button" onClick={() => setIsSure(true)}>
        Delete for good<span className="visually-hidden">: {name}</span>
      </button>
    );
  }
  return (
    <>
      <button
        key="confirm"
        type="button"
        className="link-button"
        ref={focusOnArrival}
        onKeyDown={(event) => {
          // A key that is still held down from the first press confirms nothing.
          if (event.repeat) event.preventDefault();
        }}
        onClick={(event) => {
          // Nor does the second click of a double click.
          if (event.detail <= 1) onConfirmed();
        }}
      >
        Delete it, this cannot be undone<span className="visually-hidden">: {name}</span>
      </button>
      <button type="button" className="link-button" onClick={() => setIsSure(false)}>
        Keep it
      </button>
    </>
  );
}

/** The button that was pressed is gone; the one in its place takes the focus. */
function focusOnArrival(button: HTMLButtonElement | null): void {
  button?.focus();
}
