import { Link } from 'wouter';
import { actionsAddress } from '#app/addresses.ts';
import { useActions } from '#app/actions/use-actions.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { actionOn } from '#engine/action.ts';
import type { CheckFinding } from '#engine/assessment.ts';
import { ACTION_STATE_WORDS, checkTitle } from '#report/wording.ts';
import { proposed } from '#report/work.ts';

interface CheckActionProps {
  readonly finding: CheckFinding;
  /** Under which name the action is kept. */
  readonly actionKey: string;
}

/** What is done about a check: the way to its action, or the way to take one on. */
export function CheckAction({ finding, actionKey }: CheckActionProps) {
  const ruleset = useRuleset();
  const { session, isReadOnly } = useWorkspace();
  const { take, failure } = useActions();
  if (isReadOnly) return null;
  const action = actionOn(session.actions, actionKey);
  if (action !== undefined) {
    return (
      <p>
        Action: <Link href={actionsAddress(session.id, actionKey)}>{action.title}</Link>{' '}
        <span className="muted">({ACTION_STATE_WORDS[action.state].toLowerCase()})</span>
      </p>
    );
  }
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => take(actionKey, proposed(ruleset, finding))}
      >
        Make it an action
        <span className="visually-hidden">: {checkTitle(ruleset, finding)}</span>
      </button>
      {failure !== undefined && (
        <p role="alert" className="field-error">
          It could not be stored. {failure} Nothing has been changed.
        </p>
      )}
    </>
  );
}
