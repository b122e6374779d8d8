import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { OutcomeChange } from '#report/outcome-changes.ts';
import { turnedText } from './outcome-changes.ts';
import { TurnedOutcomes } from './turned-outcomes.tsx';
import { useWorkspace } from './workspace-context.tsx';

interface ChangedOutcomesNoticeProps {
  readonly changes: readonly OutcomeChange[];
  readonly onDismiss: () => void;
}

/** Says what the last edit has changed in the outcomes, and offers the way back. That it has is announced as the page is saved. */
export function ChangedOutcomesNotice({ changes, onDismiss }: ChangedOutcomesNoticeProps) {
  const { steps } = useWorkspace();
  const box = useFocusOnNews(changes);
  const keep = (): void => {
    onDismiss();
    document.querySelector('h1')?.focus();
  };
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="changed-outcomes"
      className="notice changed-outcomes"
    >
      <h2 id="changed-outcomes">{turnedText(changes)}</h2>
      <TurnedOutcomes changes={changes} />
      <div className="actions">
        <button type="button" className="button" onClick={() => void steps.undo()}>
          Undo the change
        </button>
        <button type="button" className="link-button" onClick={keep}>
          Keep it
        </button>
      </div>
    </section>
  );
}

/**
 * Takes the focus once the screen that follows has come to rest: otherwise whoever does not look at the top would never
 * come across it, nor to the way back.
 */
function useFocusOnNews(changes: readonly OutcomeChange[]) {
  const box = useRef<HTMLElement>(null);
  const [location] = useLocation();
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      box.current?.focus({ preventScroll: true });
      box.current?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [changes, location]);
  return box;
}
