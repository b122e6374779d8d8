/** The keyboard mode: keys that choose, go on and go back. Off until switched on, as single keys get in the way of some. */
import { createContext, use, useCallback, useState, type ReactNode } from 'react';

const KEPT_AS = 'cra-update-checklist-keyboard-mode';

type KeyboardModeSwitch = readonly [isOn: boolean, change: (isOn: boolean) => void];

const KeyboardModeContext = createContext<KeyboardModeSwitch>([false, () => undefined]);

/** Around what the keys of the mode work on; elsewhere the mode is off. Kept for the next visit where the browser allows that. */
export function KeyboardModeProvider({ children }: { readonly children: ReactNode }) {
  const [isOn, setIsOn] = useState(remembered);
  const change = useCallback((next: boolean): void => {
    setIsOn(next);
    try {
      localStorage.setItem(KEPT_AS, next ? 'on' : 'off');
    } catch {
      // Where nothing may be kept, it holds for this page.
    }
  }, []);
  return <KeyboardModeContext value={[isOn, change]}>{children}</KeyboardModeContext>;
}

/** @returns whether it is on, and the way to switch it. */
export function useKeyboardMode(): KeyboardModeSwitch {
  return use(KeyboardModeContext);
}

/** Options after these have no key: a digit is one key. */
const MOST = 9;

/** The key that chooses the option with this number; none while the mode is off. */
export function useOptionKey(number: number | undefined): string | undefined {
  const [isOn] = useKeyboardMode();
  return isOn && number !== undefined && number <= MOST ? String(number) : undefined;
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) === 'on';
  } catch {
    return false;
  }
}
