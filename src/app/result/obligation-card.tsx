import { useState } from 'react';
import { cardId } from '#app/addresses.ts';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import type { ObligationFinding } from '#engine/assessment.ts';
import { outcomeMark, outcomeWord, statusText } from '#report/wording.ts';
import { FindingDetails } from './finding-details.tsx';
import { InShort } from './in-short.tsx';

/** One obligation: what came out, and on opening it, why. */
export function ObligationCard({ finding }: { readonly finding: ObligationFinding }) {
  const { obligation, applicability, outcome, timing } = finding;
  const [isLookedAt, setIsLookedAt] = useState(false);
  const id = cardId(finding.id);
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      className="card obligation"
      data-mark={outcomeMark(finding)}
      data-applicability={applicability}
      data-outcome={outcome ?? 'none'}
      data-timing={timing}
    >
      <div className="obligation-heading">
        <h3 id={`${id}-title`}>{obligation.title}</h3>
        <span className="code">{obligation.code}</span>
      </div>
      <p className="obligation-outcome">
        <OutcomeLabel mark={outcomeMark(finding)}>{outcomeWord(finding)}</OutcomeLabel>
        {applicability !== 'does-not-apply' && <span className="muted">{statusText(finding)}</span>}
      </p>
      <InShort finding={finding} />
      <Disclosure
        onOpen={() => setIsLookedAt(true)}
        summary={
          <>
            Why<span className="visually-hidden">: {obligation.title}</span>
          </>
        }
      >
        <FindingDetails finding={finding} isLookedAt={isLookedAt} />
      </Disclosure>
    </article>
  );
}
