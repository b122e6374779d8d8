import { useCallback, useEffect, useRef } from 'react';

/** Gives the focus to an element that only a later rendering shows, or leaves in place. @returns what is told its id. */
export function useFocusOnceShown(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const element = document.getElementById(wanted.current);
    if (element === null) return;
    wanted.current = undefined;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  });
  return useCallback((id) => {
    wanted.current = id;
  }, []);
}
