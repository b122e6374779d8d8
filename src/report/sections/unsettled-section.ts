/** The points on which the law is not settled and that bear on this product, each once. */
import type { Assessment, ObligationFinding } from '#engine/assessment.ts';
import type { ReportSection, Span, Text } from '#report/model.ts';
import { OPEN_POINT_WORDS } from '#report/wording.ts';
import type { OpenPoint } from '#ruleset/types.ts';
import { obligationSectionId } from './obligation-section.ts';

interface Unsettled {
  readonly point: OpenPoint;
  readonly findings: readonly ObligationFinding[];
}

/** None where nothing is open; every reading of a point stands with its obligation. */
export function unsettledSections({ obligations }: Assessment): readonly ReportSection[] {
  const points = unsettledIn(obligations);
  if (points.length === 0) return [];
  return [
    {
      id: 'unsettled',
      heading: 'What is not settled',
      blocks: [
        {
          kind: 'paragraph',
          text: 'On these points the law can be read in more than one way. What is taken here decides nothing; every reading stands with its obligation.',
        },
        {
          kind: 'table',
          caption:
            'Points that are not settled, with what is taken here and what to record meanwhile',
          columns: [
            { heading: OPEN_POINT_WORDS.asks, share: 0.27 },
            { heading: OPEN_POINT_WORDS.here, share: 0.28 },
            { heading: OPEN_POINT_WORDS.record, share: 0.28 },
            { heading: 'Obligation', share: 0.17 },
          ],
          rows: points.map(({ point, findings }): readonly Text[] => [
            point.asks,
            point.here,
            point.record,
            findings.flatMap((finding, index): readonly Span[] => [
              ...(index === 0 ? [] : [{ text: ', ' }]),
              { text: finding.obligation.code, to: obligationSectionId(finding) },
            ]),
          ]),
        },
      ],
      sections: [],
    },
  ];
}

function unsettledIn(obligations: readonly ObligationFinding[]): readonly Unsettled[] {
  const found = new Map<string, Unsettled>();
  for (const finding of obligations) {
    if (finding.applicability === 'does-not-apply') continue;
    for (const { open } of finding.notes) {
      if (open === undefined) continue;
      const before = found.get(open.id)?.findings ?? [];
      if (!before.includes(finding))
        found.set(open.id, { point: open, findings: [...before, finding] });
    }
  }
  return [...found.values()];
}
