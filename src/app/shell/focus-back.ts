/** Giving the focus back to what had opened something. */
import { useEffect, useRef, type RefObject } from 'react';

/** @returns a reference for the button that opens; it takes the focus when `isOpen` has become false again. */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
