/** From when which obligations are in force for these answers. */
import type { Assessment, ObligationFinding } from '#engine/assessment.ts';
import type { ReportSection, Text } from '#report/model.ts';
import { longDate, outcomeMark, outcomeWord } from '#report/wording.ts';
import type { IsoDate } from '#ruleset/types.ts';
import { obligationSectionId } from './obligation-section.ts';

/** What applies or may apply, the earliest first; none where nothing does. */
export function datesSections({ obligations, on }: Assessment): readonly ReportSection[] {
  const bearing = obligations
    .filter(({ applicability }) => applicability !== 'does-not-apply')
    .toSorted((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
  if (bearing.length === 0) return [];
  return [
    {
      id: 'dates',
      heading: 'Dates',
      blocks: [
        {
          kind: 'table',
          caption: `From when the obligations are in force that apply or may apply; looked at on ${longDate(on)}`,
          columns: [
            { heading: 'In force from', share: 0.3 },
            { heading: 'Outcome', share: 0.25 },
            { heading: 'Obligation', share: 0.45 },
          ],
          rows: bearing.map((finding) => rowOf(finding, on)),
        },
      ],
      sections: [],
    },
  ];
}

function rowOf(finding: ObligationFinding, on: IsoDate): readonly Text[] {
  const { from, obligation } = finding;
  return [
    `${longDate(from)} (${from <= on ? 'in force' : 'to come'})`,
    [{ text: outcomeWord(finding), mark: outcomeMark(finding), strong: true }],
    [{ text: `${obligation.code} ${obligation.title}`, to: obligationSectionId(finding) }],
  ];
}
