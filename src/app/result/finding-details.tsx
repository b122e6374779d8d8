import { cardId } from '#app/addresses.ts';
import { ProvisionList } from '#app/law/provision-list.tsx';
import { ReasonText } from '#app/law/reason-text.tsx';
import type { ObligationFinding } from '#engine/assessment.ts';
import { citationsOf, remarks } from '#report/sections/obligation-section.ts';
import { BASIS_WORDS, worstFirst } from '#report/wording.ts';
import { CheckDetails } from './check-details.tsx';
import { WaitsFor } from './waits-for.tsx';
import { WhetherItApplies } from './whether-it-applies.tsx';

/** Everything behind an outcome: answers, checks, what is missing, and the law. */
export function FindingDetails({ finding }: { readonly finding: ObligationFinding }) {
  const { obligation, checks, notes, waitsFor, outcome } = finding;
  return (
    <>
      <p>
        {obligation.says} <span className="muted">({BASIS_WORDS[obligation.basis]})</span>
      </p>
      {outcome !== null && remarks(finding).map((remark) => <p key={remark}>{remark}</p>)}
      {checks.length > 0 && (
        <>
          <h4>What was checked</h4>
          <ul className="checks">
            {worstFirst(checks).map((check) => (
              <CheckDetails
                key={check.id}
                finding={check}
                basis={obligation.basis}
                from={cardId(finding.id)}
              />
            ))}
          </ul>
        </>
      )}
      {waitsFor.length > 0 && (
        <>
          <h4>What would settle it</h4>
          <WaitsFor slots={waitsFor} from={cardId(finding.id)} />
        </>
      )}
      <h4>Whether it applies</h4>
      <WhetherItApplies finding={finding} />
      {notes.length > 0 && (
        <>
          <h4>Notes</h4>
          <ul>
            {notes.map((note) => (
              <li key={note.says}>
                <ReasonText reason={note} basis={obligation.basis} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>Provisions</h4>
      <ProvisionList citations={citationsOf(finding)} />
    </>
  );
}
