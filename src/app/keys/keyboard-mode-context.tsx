/** The keyboard mode: keys that choose, go on and go back. Off until switched on, as single keys get in the way of some. */
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useKeptSwitch, type Switch } from '#app/shell/use-kept-switch.ts';

const KeyboardModeContext = createContext<Switch>([false, () => undefined]);

/** Around what the keys of the mode work on; elsewhere the mode is off. Kept for the next visit where the browser allows that. */
export function KeyboardModeProvider({ children }: { readonly children: ReactNode }) {
  const [isOn, change] = useKeptSwitch('keyboard-mode', false);
  return (
    <KeyboardModeContext value={useMemo(() => [isOn, change], [isOn, change])}>
      {children}
    </KeyboardModeContext>
  );
}

/** @returns whether it is on, and the way to switch it. */
export function useKeyboardMode(): Switch {
  return use(KeyboardModeContext);
}

/** Options after these have no key: a digit is one key. */
const MOST = 9;

/** The key that chooses the option with this number; none while the mode is off. */
export function useOptionKey(number: number | undefined): string | undefined {
  const [isOn] = useKeyboardMode();
  return isOn && number !== undefined && number <= MOST ? String(number) : undefined;
}
