/** From when which obligations are in force for these answers. */
import type { Assessment, ObligationFinding } from '#engine/assessment.ts';
import type { ReportSection, Span, Text } from '#report/model.ts';
import { longDate, outcomeMark, outcomeWord } from '#report/wording.ts';
import type { IsoDate } from '#ruleset/types.ts';
import { obligationSectionId } from './obligation-section.ts';

/** What applies or may apply, by the day from which it is in force; none where nothing does. */
export function datesSections({ obligations, on }: Assessment): readonly ReportSection[] {
  const bearing = obligations.filter(({ applicability }) => applicability !== 'does-not-apply');
  const days = [...new Set(bearing.map(({ from }) => from))].toSorted();
  if (days.length === 0) return [];
  return [
    {
      id: 'dates',
      heading: 'Dates',
      blocks: [
        {
          kind: 'table',
          caption: `From when the obligations are in force; looked at on ${longDate(on)}`,
          columns: [
            { heading: 'In force from', share: 0.24 },
            { heading: 'Obligations that apply or may apply', share: 0.76 },
          ],
          rows: days.map((day): readonly Text[] => [
            dayText(day, on),
            inLines(bearing.filter(({ from }) => from === day)),
          ]),
        },
      ],
      sections: [],
    },
  ];
}

function dayText(day: IsoDate, on: IsoDate): string {
  return day <= on ? `${longDate(day)}\nin force` : `${longDate(day)}\nto come`;
}

function inLines(findings: readonly ObligationFinding[]): readonly Span[] {
  return findings.flatMap((finding, index): readonly Span[] => [
    ...(index === 0 ? [] : [{ text: '\n' }]),
    { text: outcomeWord(finding), mark: outcomeMark(finding), strong: true },
    { text: ' ' },
    {
      text: `${finding.obligation.code} ${finding.obligation.title}`,
      to: obligationSectionId(finding),
    },
  ]);
}
