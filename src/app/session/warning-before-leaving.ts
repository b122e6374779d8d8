import { useEffect } from 'react';

/** Lets the browser ask before the tab is closed, while something is in this tab alone. */
export function useWarningBeforeLeaving(isAtStake: boolean): void {
  useEffect(() => {
    if (!isAtStake) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isAtStake]);
}
