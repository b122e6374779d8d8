import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { slotLabel } from '#report/wording.ts';
import type { Step } from '#sessions/session.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Back and forth through the changes of this session. */
export function StepButtons() {
  const ruleset = useRuleset();
  const { session, steps, saving } = useWorkspace();
  if (saving.kind === 'failed') return null;
  const [undone, redone] = [session.done.at(-1), session.undone.at(-1)];
  const about = (step: Step | undefined): string => {
    const [first] = step?.changes ?? [];
    return first === undefined ? '' : `: ${slotLabel(ruleset, first)}`;
  };
  return (
    <div className="step-buttons">
      <button
        type="button"
        className="link-button"
        disabled={undone === undefined}
        onClick={() => void steps.undo()}
      >
        Undo<span className="visually-hidden">{about(undone)}</span>
      </button>
      <button
        type="button"
        className="link-button"
        disabled={redone === undefined}
        onClick={() => void steps.redo()}
      >
        Redo<span className="visually-hidden">{about(redone)}</span>
      </button>
    </div>
  );
}
