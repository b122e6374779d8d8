import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import type { Assessment } from '#engine/assessment.ts';
import { urgencyGroups } from '#engine/urgency.ts';
import { groupMark, urgencyTitle } from '#report/wording.ts';

/** How many obligations stand where, in one line. */
export function ShortCounts({ assessment }: { readonly assessment: Assessment }) {
  const groups = urgencyGroups(assessment).filter(
    ({ id, findings }) => id !== 'does-not-apply' && findings.length > 0,
  );
  if (groups.length === 0) return <p>No obligation applies by your answers.</p>;
  return (
    <ul className="short-counts">
      {groups.map((group) => (
        <li key={group.id}>
          <OutcomeLabel mark={groupMark(group)}>
            {`${urgencyTitle(group)}: ${group.findings.length}`}
          </OutcomeLabel>
        </li>
      ))}
    </ul>
  );
}
