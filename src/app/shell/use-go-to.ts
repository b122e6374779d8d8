import { useEffect } from 'react';
import { hasKeptPlace } from './kept-place.ts';

/**
 * Brings an element into view and gives it the focus, whenever another one is named. Whoever comes back to the screen goes
 * on to the link that led away instead.
 */
export function useGoTo(id: string | undefined): void {
  useEffect(() => {
    if (hasKeptPlace()) return;
    const element = id === undefined ? null : document.getElementById(id);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [id]);
}
