import type { MouseEvent, ReactNode } from 'react';
import { useLocation } from 'wouter';

interface FocusLinkProps {
  /** The id of the element to go to. */
  readonly target: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A link to a place on the same screen. The part of the address behind the `#` says which screen is shown, so the link
 * moves focus itself and leaves the address as it is.
 */
export function FocusLink({ target, className, children }: FocusLinkProps) {
  const [location] = useLocation();
  function go(event: MouseEvent): void {
    event.preventDefault();
    const element = document.getElementById(target);
    if (element instanceof HTMLDetailsElement) element.open = true;
    element?.focus({ preventScroll: true });
    // A control is no use without its question above it.
    (element?.closest('fieldset') ?? element)?.scrollIntoView({ block: 'start' });
  }
  return (
    <a href={`#${location}`} className={className} onClick={go}>
      {children}
    </a>
  );
}
