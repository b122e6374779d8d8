/** The blocks of a section as Markdown. */
import { escapeMarkdown } from '#report/markdown.ts';
import type { Block, Text } from '#report/model.ts';
import { SIGNS } from '#report/wording.ts';
import type { Addresses } from './addresses.ts';
import { cellOf, inOneLine, linesOf, paragraphOf } from './spans.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

export function blockAsMarkdown(block: Block, addresses: Addresses): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(linesOf(block.text, addresses));
    case 'list':
      return block.items.map((item) => itemOf('', item, addresses)).join('\n');
    case 'pairs':
      return pairsAsMarkdown(block.pairs, addresses);
    case 'table':
      return tableAsMarkdown(block, addresses);
    case 'chart':
      return chartAsMarkdown(block);
    case 'drawing':
      return [block.caption, block.words].map(inOneLine).join('\n\n');
    case 'callout':
      return calloutAsMarkdown(block, addresses);
  }
}

export function pairsAsMarkdown(
  pairs: readonly (readonly [label: string, value: Text])[],
  addresses: Addresses,
): string {
  return pairs
    .map(([label, value]) => itemOf(`**${inOneLine(label)}:** `, value, addresses))
    .join('\n');
}

function itemOf(lead: string, text: Text, addresses: Addresses): string {
  return `- ${lead}${paragraphOf(linesOf(text, addresses), '  ')}`;
}

function tableAsMarkdown({ caption, columns, rows }: Of<'table'>, addresses: Addresses): string {
  return [
    `${inOneLine(caption)}\n`,
    rowOf(columns.map(({ heading }) => cellOf(heading, addresses))),
    rowOf(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
    ...rows.map((row) => rowOf(row.map((cell) => cellOf(cell, addresses)))),
  ].join('\n');
}

/** The headings stay empty: the caption says what the figures are. */
function chartAsMarkdown({ caption, bars }: Of<'chart'>): string {
  return [
    `${inOneLine(caption)}\n`,
    rowOf(['', '']),
    rowOf(['---', '---:']),
    ...bars.map(({ label, mark, count }) =>
      rowOf([`${escapeMarkdown(SIGNS[mark])} ${inOneLine(label)}`, String(count)]),
    ),
  ].join('\n');
}

function calloutAsMarkdown({ mark, label, text }: Of<'callout'>, addresses: Addresses): string {
  const lead = `**${escapeMarkdown(SIGNS[mark])} ${inOneLine(label)}**`;
  const lines = text.length === 0 ? [lead] : [lead, ...linesOf(text, addresses)];
  return paragraphOf(lines)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
