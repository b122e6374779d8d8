import { useEffect } from 'react';
import { useRoute } from 'wouter';
import { QUESTION_ROUTE } from '#app/addresses.ts';
import { turnedWithStep, type StepDeed, type StepTold } from './step-words.ts';
import { TurnedOutcomes } from './turned-outcomes.tsx';

interface StepNoticeProps {
  readonly told: StepTold;
  readonly onDismiss: () => void;
}

/** Says what going back or forth has changed. That it has is announced as it is stored. */
export function StepNotice({ told, onDismiss }: StepNoticeProps) {
  const [isOnAPage] = useRoute(QUESTION_ROUTE);
  useEffect(() => {
    // The button that was pressed is gone with the screen as it was; on the same screen there may be another in its place.
    if (!isOnAPage) queueMicrotask(() => focusOnButtonOr(told.deed));
    else if (document.activeElement === document.body) focusOnHeading();
  }, [isOnAPage, told.deed]);
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

/** The button of a step can be pressed again as long as there is such a step; once the screen has taken the focus to its heading. */
function focusOnButtonOr(deed: StepDeed): void {
  const button = document.querySelector<HTMLButtonElement>(`[data-step="${deed}"]:enabled`);
  if (button === null) focusOnHeading();
  else button.focus();
}

function focusOnHeading(): void {
  document.querySelector('h1')?.focus();
}
