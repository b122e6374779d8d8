import { useEffect } from 'react';

/** Brings an element into view and gives it the focus, whenever another one is named. */
export function useGoTo(id: string | undefined): void {
  useEffect(() => {
    const element = id === undefined ? null : document.getElementById(id);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [id]);
}
