import { useEffect } from 'react';
import { turnedWithStep, type StepTold } from './step-words.ts';
import { TurnedOutcomes } from './turned-outcomes.tsx';

interface StepNoticeProps {
  readonly told: StepTold;
  readonly onDismiss: () => void;
}

/** Says what going back or forth has changed. That it has is announced as it is stored. */
export function StepNotice({ told, onDismiss }: StepNoticeProps) {
  useEffect(() => {
    // The button that was pressed is gone with the screen as it was.
    if (document.activeElement === document.body) focusOnHeading();
  }, []);
  const dismiss = (): void => {
    onDismiss();
    focusOnHeading();
  };
  return (
    <section aria-label="What was undone or redone" className="notice changed-outcomes">
      <p>
        <strong>{told.said}</strong> {turnedWithStep(told)}
      </p>
      <TurnedOutcomes changes={told.turns} />
      <button type="button" className="link-button" onClick={dismiss}>
        Noted
      </button>
    </section>
  );
}

function focusOnHeading(): void {
  document.querySelector('h1')?.focus();
}
