/** The order in which a result is read: what cannot wait first, what does not apply last. */
import type { Assessment, CheckFinding, ObligationFinding } from './assessment.ts';

export type UrgencyId = 'now' | 'later' | 'open' | 'met' | 'information' | 'does-not-apply';

export interface UrgencyGroup {
  readonly id: UrgencyId;
  /** What is in force before what comes later, gaps before the rest, otherwise in the order of the rules. */
  readonly findings: readonly ObligationFinding[];
}

/** The reading order. */
export const URGENCY_ORDER: readonly UrgencyId[] = [
  'now',
  'later',
  'open',
  'met',
  'information',
  'does-not-apply',
];

/** All six groups in reading order, empty ones included; every obligation is in exactly one. */
export function urgencyGroups({ obligations }: Assessment): readonly UrgencyGroup[] {
  return URGENCY_ORDER.map((id) => ({
    id,
    findings: obligations.filter((finding) => urgencyOf(finding) === id).toSorted(byWeight),
  }));
}

/** The group of one obligation. A gap that may apply stands with the gaps. */
export function urgencyOf(finding: ObligationFinding): UrgencyId {
  if (finding.outcome === null) return 'does-not-apply';
  if (finding.outcome === 'info') return 'information';
  if (finding.outcome === 'gap' || finding.pressing) {
    return finding.timing === 'upcoming' ? 'later' : 'now';
  }
  return finding.outcome === 'met' ? 'met' : 'open';
}

const WORST_FIRST = ['gap', 'unclear', 'met'] as const;

/** Checks in the order in which they are read: what is missing first; otherwise in the order of the rules. */
export function worstFirst(checks: readonly CheckFinding[]): readonly CheckFinding[] {
  const rank = ({ outcome, pressing }: CheckFinding): number =>
    pressing ? 0 : WORST_FIRST.indexOf(outcome);
  return checks.toSorted((a, b) => rank(a) - rank(b));
}

/** Sorting is stable, so equals keep the order of the rules. */
function byWeight(a: ObligationFinding, b: ObligationFinding): number {
  return compare(dayToCome(a), dayToCome(b)) || weight(a) - weight(b);
}

function dayToCome({ timing, from }: ObligationFinding): string {
  return timing === 'upcoming' ? from : '';
}

function weight({ outcome, applicability }: ObligationFinding): number {
  if (outcome !== 'gap') return 2;
  return applicability === 'applies' ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
