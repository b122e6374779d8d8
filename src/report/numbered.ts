/** Numbers the headings of a report, so that no section has to know what stands before it. */
import type { ReportSection } from './model.ts';

/** The first two levels are numbered: `2 Obligations`, `2.1 Needs attention now`. */
export function numbered(sections: readonly ReportSection[]): readonly ReportSection[] {
  return sections.map((section, index) => ({
    ...section,
    heading: `${index + 1} ${section.heading}`,
    sections: section.sections.map((below, place) => ({
      ...below,
      heading: `${index + 1}.${place + 1} ${below.heading}`,
    })),
  }));
}
