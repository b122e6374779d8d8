import { useState } from 'react';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { FindingDetails } from '#app/result/finding-details.tsx';
import type { ObligationFinding } from '#engine/assessment.ts';
import type { OutcomeChange } from '#report/outcome-changes.ts';
import { outcomeMark, outcomeWord, statusText } from '#report/wording.ts';
import { ReasonOnTrial } from './reason-on-trial.tsx';

interface OutcomeChangeCardProps {
  readonly change: OutcomeChange;
  /** The card above it gives the same reason; another role can rule out nearly everything at once. */
  readonly isSameReason: boolean;
}

/** One obligation that comes out otherwise: now, on trial, and why on trial. Stands within the workspace on trial. */
export function OutcomeChangeCard({
  change: { before, after },
  isSameReason,
}: OutcomeChangeCardProps) {
  const [isLookedAt, setIsLookedAt] = useState(false);
  const { id, obligation } = after;
  const title = `differs-${id}`;
  return (
    <article aria-labelledby={title} className="card obligation" data-mark={outcomeMark(after)}>
      <div className="obligation-heading">
        <h3 id={title}>{obligation.title}</h3>
        <span className="code">{obligation.code}</span>
      </div>
      <dl className="side-by-side">
        <Side name="Now" finding={before} />
        <Side name="On trial" finding={after} />
      </dl>
      {isSameReason ? (
        <p className="muted">For the same reason as above.</p>
      ) : (
        <ReasonOnTrial finding={after} />
      )}
      <Disclosure
        onOpen={() => setIsLookedAt(true)}
        summary={
          <>
            Why on trial<span className="visually-hidden">: {obligation.title}</span>
          </>
        }
      >
        <FindingDetails finding={after} isLookedAt={isLookedAt} />
      </Disclosure>
    </article>
  );
}

interface SideProps {
  readonly name: string;
  readonly finding: ObligationFinding;
}

function Side({ name, finding }: SideProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <OutcomeLabel mark={outcomeMark(finding)}>{outcomeWord(finding)}</OutcomeLabel>
        {finding.applicability !== 'does-not-apply' && (
          <span className="side-status">{statusText(finding)}</span>
        )}
      </dd>
    </div>
  );
}
