import { Fragment } from 'react';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { FocusLink } from '#app/shell/focus-link.tsx';
import type { UrgencyGroup } from '#engine/urgency.ts';
import { countedOutcomes } from '#report/counted-outcomes.ts';
import { groupMark, urgencyTitle } from '#report/wording.ts';

/** How many obligations stand in each group, each count leading to its group, and how many came out how. Never a score. */
export function OutcomeCounts({ groups }: { readonly groups: readonly UrgencyGroup[] }) {
  const outcomes = countedOutcomes(groups.flatMap(({ findings }) => findings));
  return (
    <>
      <ul className="counts" aria-label="Obligations by outcome">
        {groups.map((group) => (
          <li key={group.id}>
            <FocusLink target={`group-${group.id}`} className="count">
              <span className="count-figure">{group.findings.length}</span>{' '}
              <OutcomeLabel mark={groupMark(group)}>{urgencyTitle(group)}</OutcomeLabel>
            </FocusLink>
          </li>
        ))}
      </ul>
      {outcomes.length > 0 && (
        <p className="counts-by-outcome">
          By outcome:{' '}
          {outcomes.map(({ mark, text }, index) => (
            <Fragment key={text}>
              {index > 0 && ' · '}
              <OutcomeLabel mark={mark}>{text}</OutcomeLabel>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
