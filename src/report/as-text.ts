/** Renders a report as plain text: every word, in order. For reading in a terminal and for comparing. */
import type { Block, Report, ReportSection, Text } from './model.ts';

/** The whole report, one line a paragraph, item or row. */
export function renderText(report: Report): string {
  return `${[
    report.subtitle,
    report.title,
    report.product.name,
    ...report.cover.map(([label, value]) => `${label}: ${value}`),
    report.scope,
    report.notice,
    ...report.sections.flatMap(sectionLines),
    report.runningFoot,
  ].join('\n')}\n`;
}

/** A text without its formatting. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('');
}

function sectionLines({ heading, blocks, sections }: ReportSection): readonly string[] {
  return ['', heading, ...blocks.flatMap(blockLines), ...sections.flatMap(sectionLines)];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
      return block.items.map((item) => `• ${plainText(item)}`);
    case 'pairs':
      return block.pairs.map(([label, value]) => `${label}: ${plainText(value)}`);
    case 'table':
      return [
        block.caption,
        block.columns.map(({ heading }) => heading).join(' | '),
        ...block.rows.map((row) => row.map(plainText).join(' | ')),
      ];
    case 'chart':
      return [block.caption, ...block.bars.map(({ label, count }) => `${label}: ${count}`)];
    case 'drawing':
      return [block.caption, block.words];
    case 'callout':
      return [`${block.label}: ${plainText(block.text)}`];
  }
}
