import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { FocusLink } from '#app/shell/focus-link.tsx';
import type { UrgencyGroup } from '#engine/urgency.ts';
import { groupMark, urgencyTitle } from '#report/wording.ts';

/** How many obligations stand in each group, each count leading to its group. Never a score. */
export function OutcomeCounts({ groups }: { readonly groups: readonly UrgencyGroup[] }) {
  return (
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
  );
}
