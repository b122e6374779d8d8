/** The keyboard mode: keys that choose, go on and go back. Off until switched on, as single keys get in the way of some. */
import { useCallback, useState } from 'react';

const KEPT_AS = 'cra-update-checklist-keyboard-mode';

/** @returns whether it is on, and the way to switch it; kept for the next visit where the browser allows that. */
export function useKeyboardMode(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setIsOn] = useState(remembered);
  const change = useCallback((next: boolean): void => {
    setIsOn(next);
    try {
      localStorage.setItem(KEPT_AS, next ? 'on' : 'off');
    } catch {
      // Where nothing may be kept, it holds for this page.
    }
  }, []);
  return [isOn, change];
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) === 'on';
  } catch {
    return false;
  }
}
