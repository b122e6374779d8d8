import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Step } from '#sessions/session.ts';
import { stepName } from './step-words.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Back and forth through the changes of this session. */
export function StepButtons() {
  const ruleset = useRuleset();
  const { session, steps, saving } = useWorkspace();
  if (saving.kind === 'failed') return null;
  const [undone, redone] = [session.done.at(-1), session.undone.at(-1)];
  const about = (step: Step | undefined): string => {
    const name = stepName(ruleset, step);
    return name === '' ? '' : `: ${name}`;
  };
  return (
    <div className="step-buttons">
      <button
        type="button"
        className="link-button"
        data-step="undo"
        disabled={undone === undefined}
        title={undone === undefined ? undefined : `Undo${about(undone)}`}
        onClick={() => void steps.undo()}
      >
        Undo<span className="visually-hidden">{about(undone)}</span>
      </button>
      <button
        type="button"
        className="link-button"
        data-step="redo"
        disabled={redone === undefined}
        title={redone === undefined ? undefined : `Redo${about(redone)}`}
        onClick={() => void steps.redo()}
      >
        Redo<span className="visually-hidden">{about(redone)}</span>
      </button>
    </div>
  );
}
