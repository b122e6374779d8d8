import { useState } from 'react';
import { fieldId } from '#app/question/draft.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { FocusLink } from '#app/shell/focus-link.tsx';
import { DIFFERING } from './differing-outcomes.tsx';
import { differsByName, differsText, type TrialResult } from './said-of-trial.ts';
import { asSlotChange } from './trial.ts';
import type { TrialAtHand } from './use-trial.ts';

interface TrialBarProps {
  readonly trial: TrialAtHand;
  readonly result: TrialResult;
}

/** What the trial comes to, and what becomes of it. Stays in sight. */
export function TrialBar({ trial, result }: TrialBarProps) {
  const { keepTrial, saving } = useWorkspace();
  const [failure, setFailure] = useState<string>();
  const { changes, isAsked, isDiscarded, unreadable, discard, bringBack, forget } = trial;
  const toKeep = changes.filter(({ slot }) => isAsked(slot)).map(asSlotChange);
  const hasChanges = changes.length > 0 || unreadable.length > 0;
  const canKeep = (toKeep.length > 0 || unreadable.length > 0) && saving.kind !== 'saving';

  async function keep(): Promise<void> {
    const [wrong] = unreadable;
    if (wrong !== undefined) {
      document.getElementById(`${fieldId(wrong)}-figure`)?.focus();
      return;
    }
    const failed = await keepTrial(toKeep);
    setFailure(failed);
    if (failed === undefined) forget();
  }

  function dropOrBringBack(): void {
    setFailure(undefined);
    if (hasChanges) discard();
    else bringBack();
  }

  return (
    <div role="group" aria-label="The trial" className="trial-bar">
      <div className="trial-said">
        <Said trial={trial} result={result} />
        {changes.length > 0 && <FocusLink target={DIFFERING}>See the outcomes</FocusLink>}
      </div>
      {failure !== undefined && (
        <p role="alert" className="trial-failure">
          The answers could not be kept. {failure} Nothing that is stored has been changed. The
          trial is still here, in this tab only; you can try again.
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="button primary"
          aria-disabled={!canKeep}
          onClick={() => {
            if (canKeep) void keep();
          }}
        >
          {saving.kind === 'saving' ? 'Saving…' : 'Keep these answers'}
        </button>
        {/* One button, so that whoever has pressed it is still there to take that back. */}
        <button
          type="button"
          className="button"
          aria-disabled={!hasChanges && !isDiscarded}
          onClick={() => {
            if (hasChanges || isDiscarded) dropOrBringBack();
          }}
        >
          {isDiscarded && !hasChanges ? 'Bring the trial back' : 'Discard'}
        </button>
      </div>
    </div>
  );
}

/** Said again whenever the trial has changed, even in the same words. */
function Said({ trial, result }: TrialBarProps) {
  const { changes, isDiscarded } = trial;
  if (changes.length === 0) {
    return (
      <p role="status">
        {isDiscarded
          ? 'The trial is discarded. Nothing was stored.'
          : 'No answer is changed on trial yet.'}
      </p>
    );
  }
  return (
    <p role="status">
      <span key={JSON.stringify(changes)}>
        {differsText(result)}
        <span className="visually-hidden"> {differsByName(result)}</span>
      </span>
    </p>
  );
}
