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
  if (isOnControl && target.closest('.answer') === null && event.key !== '?') return true;
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
    case 'Enter':
      return submit(target);
    default:
      return false;
  }
}

/** Chooses the option with this number where one stands, or in the first question without an answer. */
function choose(number: number): boolean {
  const fieldset = document.activeElement?.closest('fieldset.answer') ?? firstUnanswered();
  const inputs = fieldset?.querySelectorAll<HTMLInputElement>('.options input') ?? [];
  const input = inputs[number - 1];
  if (input === undefined) return false;
  input.focus();
  input.click();
  return true;
}

function firstUnanswered(): Element | undefined {
  const all = [...document.querySelectorAll('.question-form fieldset.answer')];
  return all.find((fieldset) => fieldset.querySelector('input:checked') === null) ?? all[0];
}

/** Enter on a button, a link or something that opens is theirs. */
function submit(target: EventTarget | null): boolean {
  if (target instanceof HTMLElement && target.closest('button, a, summary') !== null) return false;
  document.querySelector<HTMLFormElement>('.question-form')?.requestSubmit();
  return true;
}
