import { worstFirst } from '#engine/urgency.ts';
import { useMemo } from 'react';
import { cardId } from '#app/addresses.ts';
import { ItemsAbout } from '#app/faq/items-about.tsx';
import { OpenPointDetails } from '#app/law/open-point-details.tsx';
import { ProvisionList } from '#app/law/provision-list.tsx';
import { ReasonText } from '#app/law/reason-text.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { actionKey } from '#engine/action.ts';
import { alternatives, type Alternative } from '#engine/alternatives.ts';
import type { ObligationFinding, ShownNote } from '#engine/assessment.ts';
import { citationsOf, remarks } from '#report/sections/obligation-section.ts';
import { BASIS_WORDS, checkTitle, LEFT_OUT_WORDS } from '#report/wording.ts';
import type { Basis } from '#ruleset/types.ts';
import { CheckDetails } from './check-details.tsx';
import { GivenAnswers } from './given-answers.tsx';
import { WaitsFor } from './waits-for.tsx';
import { WhatWouldChange } from './what-would-change.tsx';
import { WhetherItApplies } from './whether-it-applies.tsx';

interface FindingDetailsProps {
  readonly finding: ObligationFinding;
  /** Other answers are tried only once somebody looks. */
  readonly isLookedAt: boolean;
}

/** Everything behind an outcome: answers, checks, what is missing, what would change it, and the law. */
export function FindingDetails({ finding, isLookedAt }: FindingDetailsProps) {
  const ruleset = useRuleset();
  const { obligation, checks, leftOut, notes, waitsFor, outcome, softenedBy } = finding;
  const others = useAlternatives(finding, isLookedAt);
  return (
    <>
      <p>
        {obligation.says} <span className="muted">({BASIS_WORDS[obligation.basis]})</span>
      </p>
      {outcome !== null && remarks(finding).map((remark) => <p key={remark}>{remark}</p>)}
      {softenedBy.length > 0 && <GivenAnswers answers={softenedBy} from={cardId(finding.id)} />}
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
                alternatives={others}
                actionKey={actionKey(finding, check)}
              />
            ))}
          </ul>
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <h4>{LEFT_OUT_WORDS}</h4>
          <ul className="checks">
            {leftOut.map((left) => (
              <li key={`${left.check.id} ${left.route ?? ''}`} className="check">
                <p>{checkTitle(ruleset, left)}</p>
                <GivenAnswers answers={left.answers} from={cardId(finding.id)} />
              </li>
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
      {isLookedAt && outcome !== 'info' && (
        <WhatWouldChange finding={finding} alternatives={others} from={cardId(finding.id)} />
      )}
      <Notes notes={notes} basis={obligation.basis} />
      <h4>Provisions</h4>
      <ProvisionList citations={citationsOf(finding)} />
      {isLookedAt && <ItemsAbout finding={finding} />}
    </>
  );
}

/** What other answers would lead to; nothing before somebody looks. */
function useAlternatives(finding: ObligationFinding, isLookedAt: boolean): readonly Alternative[] {
  const ruleset = useRuleset();
  const { answers, assessment } = useWorkspace();
  return useMemo(
    () => (isLookedAt ? alternatives(ruleset, answers, finding, assessment.on) : []),
    [isLookedAt, ruleset, answers, finding, assessment],
  );
}

interface NotesProps {
  readonly notes: readonly ShownNote[];
  /** What a note rests on if it does not say so. */
  readonly basis: Basis;
}

function Notes({ notes, basis }: NotesProps) {
  const plain = notes.filter(({ open }) => open === undefined);
  const open = notes.flatMap((note) => note.open ?? []);
  return (
    <>
      {plain.length > 0 && (
        <>
          <h4>Notes</h4>
          <ul>
            {plain.map((note) => (
              <li key={note.says}>
                <ReasonText reason={note} basis={basis} />
              </li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <>
          <h4>What is unsettled</h4>
          {open.map((point) => (
            <OpenPointDetails key={point.id} point={point} />
          ))}
        </>
      )}
    </>
  );
}
