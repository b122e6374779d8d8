import { WorkspaceContext, useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { journey } from '#questionnaire/progress.ts';
import {
  countChanges,
  type ChecksBehind as Behind,
  type OutcomeChange,
} from '#report/outcome-changes.ts';
import { ChecksBehind } from './checks-behind.tsx';
import { CountsCompared } from './counts-compared.tsx';
import { OutcomeChangeCard } from './outcome-change-card.tsx';
import type { TrialAtHand } from './use-trial.ts';

/** The id of the heading above the outcomes. */
export const DIFFERING = 'differing-outcomes';

interface DifferingOutcomesProps {
  readonly trial: TrialAtHand;
  readonly differing: readonly OutcomeChange[];
  readonly behind: readonly Behind[];
}

/** What would come out otherwise, side by side. */
export function DifferingOutcomes({ trial, differing, behind }: DifferingOutcomesProps) {
  const ruleset = useRuleset();
  const workspace = useWorkspace();
  const { answers, assessment } = trial;
  // What explains an outcome speaks of the answers on trial here, and leads to no page of the session.
  const onTrial = {
    ...workspace,
    answers,
    assessment,
    pages: journey(ruleset, assessment),
    isReadOnly: true,
  };
  return (
    <section aria-labelledby={DIFFERING} className="differing">
      <h2 id={DIFFERING} tabIndex={-1}>
        Outcomes that differ <span className="muted">({differing.length})</span>
      </h2>
      {differing.length === 0 && <p>Every obligation comes out on trial as it does now.</p>}
      <CountsCompared counts={countChanges(workspace.assessment, assessment)} />
      <WorkspaceContext value={onTrial}>
        {differing.map((change, index) => (
          <OutcomeChangeCard
            key={change.after.id}
            change={change}
            isSameReason={isRuledOutAlike(change, differing[index - 1])}
          />
        ))}
      </WorkspaceContext>
      <ChecksBehind behind={behind} />
    </section>
  );
}

/** Whether two obligations do not apply on trial, and both for one reason. */
function isRuledOutAlike({ after }: OutcomeChange, above: OutcomeChange | undefined): boolean {
  const reason = after.why.reason?.says;
  return (
    after.outcome === null &&
    above?.after.outcome === null &&
    reason !== undefined &&
    reason === above.after.why.reason?.says
  );
}
