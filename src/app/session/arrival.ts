/** Coming back to where one had set out from, with the focus on what one had been reading. */
import { useEffect } from 'react';
import { useWorkspace } from './workspace-context.tsx';

/** Where to go on after the page has been submitted. */
export interface Origin {
  readonly page: string;
  readonly address: string;
  /** The id of the element that takes the focus there. */
  readonly target: string;
}

/** To be called by a screen that pages lead back to: takes the focus to what one had set out from. */
export function useArrival(): void {
  const { takeArrival } = useWorkspace();
  useEffect(() => {
    const target = takeArrival();
    const element = target === undefined ? null : document.getElementById(target);
    if (element === null) return;
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  }, [takeArrival]);
}
