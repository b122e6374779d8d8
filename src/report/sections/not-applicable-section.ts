/** What does not apply, and why. */
import type { ObligationFinding } from '#engine/assessment.ts';
import type { ReportSection, Text } from '#report/model.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { answersInCell } from './answered.ts';
import { citationSpans, reasonSpans } from './cited.ts';

/** Writes the section on obligations that the answers rule out. */
export function notApplicableSection(
  ruleset: Ruleset,
  findings: readonly ObligationFinding[],
): ReportSection {
  return {
    id: 'does-not-apply',
    heading: 'What does not apply, and why',
    blocks:
      findings.length === 0
        ? [{ kind: 'paragraph', text: 'Your answers rule out none of the obligations.' }]
        : [
            {
              kind: 'table',
              caption: 'Each obligation that your answers rule out',
              columns: [
                { heading: 'Obligation', share: 0.25 },
                { heading: 'Why not', share: 0.28 },
                { heading: 'Your answers', share: 0.27 },
                { heading: 'Provisions', share: 0.2 },
              ],
              rows: findings.map((finding) => rowOf(ruleset, finding)),
            },
          ],
    sections: [],
  };
}

function rowOf(ruleset: Ruleset, finding: ObligationFinding): readonly Text[] {
  const { obligation, why } = finding;
  const cites = [...new Set([...obligation.cites, ...(why.reason?.cites ?? [])])];
  return [
    [{ text: `${obligation.code} ${obligation.title}`, strong: true, mark: 'does-not-apply' }],
    whyNot(ruleset, finding),
    answersInCell(ruleset, why.answers),
    citationSpans(ruleset, cites, '\n'),
  ];
}

function whyNot(ruleset: Ruleset, { obligation, why }: ObligationFinding): Text {
  if (why.reason !== undefined) return reasonSpans(ruleset, why.reason, obligation.basis);
  if (why.fact !== undefined) return `Not the case: ${why.fact}.`;
  return 'Your answers rule it out.';
}
