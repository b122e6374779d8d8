import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { FocusLink } from '#app/shell/focus-link.tsx';
import type { Mark } from '#report/model.ts';
import type { UrgencyGroup, UrgencyId } from '#report/urgency.ts';
import { urgencyTitle } from '#report/wording.ts';

/** How many obligations stand in each group, each count leading to its group. Never a score. */
export function OutcomeCounts({ groups }: { readonly groups: readonly UrgencyGroup[] }) {
  return (
    <ul className="counts" aria-label="Obligations by outcome">
      {groups.map((group) => (
        <li key={group.id}>
          <FocusLink target={`group-${group.id}`} className="count">
            <span className="count-figure">{group.findings.length}</span>{' '}
            <OutcomeLabel mark={GROUP_MARKS[group.id]}>{urgencyTitle(group)}</OutcomeLabel>
          </FocusLink>
        </li>
      ))}
    </ul>
  );
}

/** The sign and colour of a group as a whole. */
export const GROUP_MARKS: Readonly<Record<UrgencyId, Mark>> = {
  now: 'gap',
  later: 'gap',
  open: 'unclear',
  met: 'met',
  information: 'info',
  'does-not-apply': 'does-not-apply',
};
