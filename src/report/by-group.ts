/** The outcomes by group of obligations: counts, and never a score. */
import type { Assessment, ObligationFinding } from '#engine/assessment.ts';
import type { ObligationGroup, Ruleset } from '#ruleset/types.ts';
import { urgencyGroups, type UrgencyId } from '#engine/urgency.ts';

export interface GroupOfOutcomes {
  readonly group: ObligationGroup;
  /** Its obligations, the most urgent first. */
  readonly findings: readonly ObligationFinding[];
  /** How many of them stand where in the order of need; what is missing is none. */
  readonly counts: Readonly<Partial<Record<UrgencyId, number>>>;
}

/** Each group that the rules name, in their order; none where they name none. */
export function outcomesByGroup(
  ruleset: Ruleset,
  assessment: Assessment,
): readonly GroupOfOutcomes[] {
  const inOrder = urgencyGroups(assessment);
  return ruleset.groups.map((group) => {
    const isOfIt = ({ obligation }: ObligationFinding): boolean =>
      obligation.code.startsWith(`${group.code}-`);
    const own = inOrder.map(({ id, findings }) => ({ id, findings: findings.filter(isOfIt) }));
    const present = own.filter(({ findings }) => findings.length > 0);
    return {
      group,
      findings: present.flatMap(({ findings }) => findings),
      counts: Object.fromEntries(present.map(({ id, findings }) => [id, findings.length])),
    };
  });
}
