/** All words of a report, to be looked for in whatever is made of it. */
import { plainText } from '#report/as-text.ts';
import type { Block, ReportSection } from '#report/model.ts';

/** Every text of the sections, one cell or paragraph each, in the order in which they are read. */
export function wordsOf(sections: readonly ReportSection[]): readonly string[] {
  return sections.flatMap((one) => [
    one.heading,
    ...one.blocks.flatMap(wordsOfBlock),
    ...wordsOf(one.sections),
  ]);
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
      return block.items.map(plainText);
    case 'pairs':
      return block.pairs.flatMap(([label, value]) => [label, plainText(value)]);
    case 'callout':
      return [block.label, plainText(block.text)];
    case 'chart':
      return [block.caption, ...block.bars.flatMap(({ label, count }) => [label, String(count)])];
    case 'drawing':
      return [block.caption, ...block.drawing.texts.map(({ text }) => text)];
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap((row) => row.map(plainText)),
      ];
  }
}
