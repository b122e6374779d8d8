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
      <button type="button" className="link-button" onClick={() => setIsSure(true)}>
        Delete for good<span className="visually-hidden">: {name}</span>
      </button>
    );
  }
  return (
    <>
      <button type="button" className="link-button" ref={focusOnArrival} onClick={onConfirmed}>
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
