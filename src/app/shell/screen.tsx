import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { TOOL_NAME } from '#report/wording.ts';
import { returnToPlace } from './kept-place.ts';
import { hasMoved } from './moved.ts';

/** On a small or much enlarged screen what stands above the heading may fill it; whoever has the focus has to be seen. */
function bringIntoView(heading: HTMLElement | null): void {
  if (heading === null || heading.getBoundingClientRect().bottom <= window.innerHeight) return;
  heading.scrollIntoView({ block: 'start' });
}

interface ScreenProps {
  /** The heading, and the name of the tab. */
  readonly title: string;
  /** Said in the tab after the title, for instance the product. */
  readonly context?: string;
  /** Stands above the heading: where one is, and the way back. */
  readonly above?: ReactNode;
  readonly className?: string;
  /** The heading takes the focus even where one has come straight to this address. */
  readonly isFocusedAtOnce?: boolean;
  readonly children: ReactNode;
}

/**
 * One screen: names the tab, and takes the focus to its heading whenever one has come here from another screen; whoever
 * comes back gets it on the link that led away.
 */
export function Screen(props: ScreenProps) {
  const { title, context, above, className = '', isFocusedAtOnce = false, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [location] = useLocation();
  useEffect(() => {
    document.title = [title, context, TOOL_NAME].filter((part) => part !== undefined).join(' – ');
  }, [title, context]);
  useEffect(() => {
    if (!hasMoved() && !isFocusedAtOnce) return;
    if (returnToPlace()) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    bringIntoView(heading.current);
  }, [location, isFocusedAtOnce]);
  return (
    <div className={`screen ${className}`}>
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
