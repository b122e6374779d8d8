import { useCallback, useState } from 'react';

export type Switch = readonly [isOn: boolean, change: (isOn: boolean) => void];

/**
 * Something that can be switched on and off. Kept for the next visit where the browser allows that; elsewhere it holds for
 * this page.
 */
export function useKeptSwitch(name: string, isOnAtFirst: boolean): Switch {
  const key = `cra-update-checklist-${name}`;
  const [isOn, setIsOn] = useState(() => remembered(key) ?? isOnAtFirst);
  const change = useCallback(
    (next: boolean): void => {
      setIsOn(next);
      try {
        localStorage.setItem(key, next ? 'on' : 'off');
      } catch {
        // Where nothing may be kept, it holds for this page.
      }
    },
    [key],
  );
  return [isOn, change];
}

function remembered(key: string): boolean | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? undefined : kept === 'on';
  } catch {
    return undefined;
  }
}
