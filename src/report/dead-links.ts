/** Links within a report lead to what is in it: a part that was left out takes the links to it along. */
import type { Block, ReportSection, Span, Text } from './model.ts';

export function withoutDeadLinks(sections: readonly ReportSection[]): readonly ReportSection[] {
  const ids = new Set(idsIn(sections));
  const alive = (text: Text): Text =>
    typeof text === 'string' ? text : text.map((span) => spanAlive(span, ids));
  return sections.map((section) => sectionAlive(section, alive));
}

function idsIn(sections: readonly ReportSection[]): readonly string[] {
  return sections.flatMap(({ id, sections: below }) => [id, ...idsIn(below)]);
}

function spanAlive({ to, ...span }: Span, ids: ReadonlySet<string>): Span {
  return to === undefined || !ids.has(to) ? span : { ...span, to };
}

function sectionAlive(section: ReportSection, alive: (text: Text) => Text): ReportSection {
  return {
    ...section,
    blocks: section.blocks.map((block) => blockAlive(block, alive)),
    sections: section.sections.map((below) => sectionAlive(below, alive)),
  };
}

function blockAlive(block: Block, alive: (text: Text) => Text): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return { ...block, text: alive(block.text) };
    case 'list':
      return { ...block, items: block.items.map(alive) };
    case 'pairs':
      return { ...block, pairs: block.pairs.map(([label, value]) => [label, alive(value)]) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(alive)) };
    case 'chart':
    case 'drawing':
      return block;
  }
}
