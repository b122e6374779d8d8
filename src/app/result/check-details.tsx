import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { ReasonText } from '#app/law/reason-text.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Alternative } from '#engine/alternatives.ts';
import type { CheckFinding } from '#engine/assessment.ts';
import {
  checkOutcomeMark,
  checkOutcomeWord,
  checkTitle,
  EVIDENCE_WORDS,
  needsWork,
  remedyLead,
} from '#report/wording.ts';
import type { Basis } from '#ruleset/types.ts';
import { CheckAction } from './check-action.tsx';
import { GivenAnswers } from './given-answers.tsx';
import { MetIf } from './what-would-change.tsx';

interface CheckDetailsProps {
  readonly finding: CheckFinding;
  readonly basis: Basis;
  /** The id of the element to come back to after a change. */
  readonly from: string;
  /** What other answers would lead to. */
  readonly alternatives: readonly Alternative[];
  /** Under which name an action about it is kept. */
  readonly actionKey: string;
}

/** One check: what came out, why, on which answers, and what would mend it. */
export function CheckDetails({ finding, basis, from, alternatives, actionKey }: CheckDetailsProps) {
  const ruleset = useRuleset();
  const { because, answers, softened } = finding;
  return (
    <li className="check">
      <p className="check-heading">
        <OutcomeLabel mark={checkOutcomeMark(finding)}>{checkOutcomeWord(finding)}</OutcomeLabel>
        <strong>{checkTitle(ruleset, finding)}</strong>
      </p>
      {because !== undefined && (
        <p>
          <ReasonText reason={because} basis={basis} />
        </p>
      )}
      {softened && <p>A gap, but an exception leaves open whether it counts.</p>}
      {answers.length > 0 && <GivenAnswers answers={answers} from={from} />}
      {needsWork(finding) && <MetIf finding={finding} alternatives={alternatives} />}
      {needsWork(finding) && <Remedy finding={finding} />}
      {needsWork(finding) && <CheckAction finding={finding} actionKey={actionKey} />}
    </li>
  );
}

function Remedy({ finding }: { readonly finding: CheckFinding }) {
  const { remedy, evidence } = finding.check;
  return (
    <dl className="remedy">
      {remedy !== '' && (
        <div>
          <dt>{remedyLead(finding)}</dt>
          <dd>{remedy}</dd>
        </div>
      )}
      {evidence.example !== '' && (
        <div>
          <dt>Evidence</dt>
          <dd>
            {evidence.example} <span className="muted">({EVIDENCE_WORDS[evidence.kind]})</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
