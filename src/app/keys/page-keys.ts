/** What a key does on a page of the questionnaire. */
import { useEffect } from 'react';

/** Listens while the mode is on. `onHelp` shows the keys. */
export function usePageKeys(isOn: boolean, onHelp: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const heard = (event: KeyboardEvent): void => {
      if (isTaken(event)) return;
      if (act(event.key, event.target, onHelp)) event.preventDefault();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, [isOn, onHelp]);
}

/** A key that already means something else: with a modifier, in a field, or within a dialog. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  // A key that is held down would answer pages that nobody has read.
  if (event.repeat) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog, select, textarea') !== null) return true;
  const isOnControl = target.closest('a, button, summary') !== null;
  const isOutside = isOnControl && target.closest('.answer') === null;
  if (isOutside && !['?', 'n', 'p'].includes(event.key)) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type);
}

/** @returns whether the key did something. */
function act(key: string, target: EventTarget | null, onHelp: () => void): boolean {
  if (/^[1-9]$/.test(key)) return choose(Number(key));
  switch (key) {
    case '?':
      onHelp();
      return true;
    case 'Backspace':
      document.querySelector<HTMLAnchorElement>('.where .back')?.click();
      return true;
    case 'n':
      return goTo(questionAfter());
    case 'p':
      return goTo(questionBefore());
    case 'Enter':
      return submit(target);
    default:
      return false;
  }
}

/** Chooses the option with this number where one stands, or in the first question without an answer; else nothing. */
function choose(number: number): boolean {
  const fieldset = document.activeElement?.closest('fieldset.answer') ?? firstUnanswered();
  const figure = fieldset?.querySelector<HTMLInputElement>(FIGURE);
  if (figure !== undefined && figure !== null) {
    // The key goes on into the field, as if one had been there already.
    figure.focus();
    return false;
  }
  const inputs = fieldset?.querySelectorAll<HTMLInputElement>('.options input') ?? [];
  const input = inputs[number - 1];
  if (input === undefined) return false;
  input.focus();
  input.click();
  return true;
}

const FIGURE = '.figure input';

function questions(): readonly Element[] {
  return [...document.querySelectorAll('.question-form fieldset.answer')];
}

function firstUnanswered(): Element | undefined {
  return questions().find((fieldset) => {
    const figure = fieldset.querySelector<HTMLInputElement>(FIGURE)?.value ?? '';
    return fieldset.querySelector('input:checked') === null && figure.trim() === '';
  });
}

/** The first question that begins behind what has the focus; from the top of the page, the first one. */
function questionAfter(): Element | undefined {
  const here = document.activeElement ?? document.body;
  return questions().find(
    (fieldset) => here.compareDocumentPosition(fieldset) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/** The last question that ends before what has the focus. */
function questionBefore(): Element | undefined {
  const here = document.activeElement ?? document.body;
  return questions().findLast((fieldset) => {
    const position = here.compareDocumentPosition(fieldset);
    const isAround = position & Node.DOCUMENT_POSITION_CONTAINS;
    return position & Node.DOCUMENT_POSITION_PRECEDING && !isAround;
  });
}

/** Goes to what is chosen in a question, or to its first control; changes nothing. */
function goTo(fieldset: Element | undefined): boolean {
  if (fieldset === undefined) return false;
  const chosen = fieldset.querySelector<HTMLInputElement>('input:checked');
  const control = chosen ?? fieldset.querySelector('input');
  control?.focus({ preventScroll: true });
  fieldset.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Enter on a button, a link, something that opens or the switch of this mode is theirs. */
function submit(target: EventTarget | null): boolean {
  const others = 'button, a, summary, .keyboard-mode';
  if (target instanceof HTMLElement && target.closest(others) !== null) return false;
  document.querySelector<HTMLFormElement>('.question-form')?.requestSubmit();
  return true;
}
