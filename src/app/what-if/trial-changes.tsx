import { StackingTable } from '#app/controls/stacking-table.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { slotKey } from '#engine/slots.ts';
import { slotLabel } from '#report/wording.ts';
import { answerIn, answerOrNone } from './question-name.ts';
import type { TrialChange } from './trial.ts';
import type { TrialAtHand } from './use-trial.ts';

/** The id of the heading above the changes. */
export const CHANGES = 'trial-changes';

interface TrialChangesProps {
  readonly trial: TrialAtHand;
}

/** Every answer that is another one on trial, each with the way back. */
export function TrialChanges({ trial }: TrialChangesProps) {
  const ruleset = useRuleset();
  const { assessment } = useWorkspace();
  const { changes, isAsked, takeBack } = trial;
  const takeOneBack = ({ slot }: TrialChange): void => {
    takeBack(slot);
    // The button goes with its row.
    document.getElementById(CHANGES)?.focus();
  };
  return (
    <section aria-labelledby={CHANGES} className="trial-changes">
      <h2 id={CHANGES} tabIndex={-1}>
        Changed on trial <span className="muted">({changes.length})</span>
      </h2>
      {changes.length === 0 ? (
        <p>No answer is another one yet.</p>
      ) : (
        <StackingTable
          caption="Answers that are other ones on trial"
          corner="Question"
          columns={[
            { id: 'now', heading: 'Now' },
            { id: 'on-trial', heading: 'On trial' },
            { id: 'take-back', heading: 'Way back' },
          ]}
          rows={changes}
          keyOf={({ slot }) => slotKey(slot)}
          nameOf={({ slot }) => (
            <>
              {slotLabel(ruleset, slot)}
              {!isAsked(slot) && (
                <span className="tried-in-vain">
                  Not asked on trial: it changes nothing, and is not kept.
                </span>
              )}
            </>
          )}
          cell={(change, column) => {
            switch (column) {
              case 'now':
                return answerIn(ruleset, assessment, change.slot, change.now);
              case 'on-trial':
                return answerOrNone(ruleset, change.slot, change.onTrial);
              case 'take-back':
                return <TakeBack change={change} onClick={() => takeOneBack(change)} />;
            }
          }}
        />
      )}
    </section>
  );
}

interface TakeBackProps {
  readonly change: TrialChange;
  readonly onClick: () => void;
}

function TakeBack({ change: { slot }, onClick }: TakeBackProps) {
  const ruleset = useRuleset();
  return (
    <button type="button" className="link-button" onClick={onClick}>
      Take back<span className="visually-hidden">: {slotLabel(ruleset, slot)}</span>
    </button>
  );
}
