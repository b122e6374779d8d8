import type { UrgencyGroup } from '#engine/urgency.ts';
import { urgencyTitle } from '#report/wording.ts';
import { ObligationCard } from './obligation-card.tsx';

/** The obligations of one group, under its heading. */
export function UrgencySection({ group }: { readonly group: UrgencyGroup }) {
  const heading = `group-${group.id}`;
  return (
    <section aria-labelledby={heading} className="urgency">
      <h2 id={heading} tabIndex={-1}>
        {urgencyTitle(group)} <span className="muted">({group.findings.length})</span>
      </h2>
      {group.findings.map((finding) => (
        <ObligationCard key={finding.id} finding={finding} />
      ))}
    </section>
  );
}
