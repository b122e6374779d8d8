/** Renders a report as Markdown (GitHub's): to be read, edited and filed where the code is. */
import { addressesOf, type Addresses } from './markdown/addresses.ts';
import { blockAsMarkdown, pairsAsMarkdown } from './markdown/blocks.ts';
import { inOneLine } from './markdown/spans.ts';
import type { Report, ReportSection } from './model.ts';
import { productName, REPORT_WORDS } from './wording.ts';

/** Sections down to this depth stand in the contents. */
const CONTENTS_DEPTH = 3;

/** The whole report. The only HTML in it are line breaks in the cells of tables, which Markdown has no sign for. */
export function renderMarkdown(report: Report): string {
  const addresses = addressesOf([report.title, REPORT_WORDS.contents], report.sections);
  return `${[
    `# ${inOneLine(report.title)}`,
    inOneLine(report.subtitle),
    `**${inOneLine(productName(report.product))}**`,
    pairsAsMarkdown(report.cover, addresses),
    inOneLine(report.scope),
    inOneLine(report.notice),
    `## ${REPORT_WORDS.contents}`,
    entriesOf(report.sections, addresses, 1).join('\n'),
    ...report.sections.flatMap((section) => sectionAsMarkdown(section, addresses, 1)),
    '---',
    inOneLine(report.runningFoot),
  ].join('\n\n')}\n`;
}

function entriesOf(
  sections: readonly ReportSection[],
  addresses: Addresses,
  depth: number,
): readonly string[] {
  if (depth > CONTENTS_DEPTH) return [];
  return sections.flatMap(({ id, heading, sections: below }) => [
    `${'  '.repeat(depth - 1)}- [${inOneLine(heading)}](${addresses.get(id) ?? ''})`,
    ...entriesOf(below, addresses, depth + 1),
  ]);
}

function sectionAsMarkdown(
  { heading, blocks, sections }: ReportSection,
  addresses: Addresses,
  depth: number,
): readonly string[] {
  return [
    `${'#'.repeat(Math.min(depth + 1, 6))} ${inOneLine(heading)}`,
    ...blocks.map((block) => blockAsMarkdown(block, addresses)),
    ...sections.flatMap((section) => sectionAsMarkdown(section, addresses, depth + 1)),
  ];
}
