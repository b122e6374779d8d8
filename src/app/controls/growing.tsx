/** Long lists: the first part is there at once, and more as one comes near its end, asks for all, or prints. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many more are shown each time: enough to fill any screen, and quick to draw. */
const STEP = 100;
/** So far before its end is in view, a list goes on. */
const AHEAD = '100%';

interface Growing {
  /** How many are shown at most. */
  readonly most: number;
  readonly showMore: () => void;
  readonly showAll: () => void;
}

/**
 * How much of a list is shown; of another list again the first part. Whoever prints gets all of it.
 *
 * @param first how many are shown at first
 */
export function useGrowing(list: readonly unknown[], first: number): Growing {
  const [grown, setGrown] = useState({ list, most: first });
  const most = grown.list === list ? grown.most : first;
  const growTo = useCallback((to: number) => setGrown({ list, most: to }), [list]);
  useEffect(() => {
    const showAllAtOnce = (): void => flushSync(() => growTo(Infinity));
    addEventListener('beforeprint', showAllAtOnce);
    return () => removeEventListener('beforeprint', showAllAtOnce);
  }, [growTo]);
  return {
    most,
    showMore: () => startTransition(() => growTo(most + STEP)),
    showAll: () => flushSync(() => growTo(Infinity)),
  };
}

interface GoOnProps {
  readonly left: number;
  readonly onNear: () => void;
  readonly onAll: () => void;
}

/** The end of what is shown of a list. */
export function GoOn({ left, onNear, onAll }: GoOnProps) {
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
      },
      { rootMargin: AHEAD },
    );
    if (end.current !== null) observer.observe(end.current);
    return () => observer.disconnect();
  }, [onNear]);
  return (
    <p ref={end} className="not-printed">
      <button type="button" className="link-button" onClick={onAll}>
        Show the other {left}
      </button>
    </p>
  );
}
