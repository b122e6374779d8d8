/** Texts to paste, on request: what each serves, what to check, and the text with its open places. */
import type { Assessment } from '#engine/assessment.ts';
import {
  LEGAL_TEXT_WORDS,
  legalTexts,
  type WrittenBlock,
  type WrittenSpan,
  type WrittenText,
} from '#report/legal-texts.ts';
import type { Block, Report, ReportSection, Span, Text } from '#report/model.ts';
import type { LegalTextId, Reason, Ruleset } from '#ruleset/types.ts';
import { reasonSpans } from './cited.ts';

/** The section of the chosen texts; none where none is chosen. */
export function textsSection(
  ruleset: Ruleset,
  assessment: Assessment,
  product: Report['product'],
  chosen: readonly LegalTextId[],
): readonly ReportSection[] {
  const texts = legalTexts(ruleset, assessment, product).filter(({ text }) =>
    chosen.includes(text.id),
  );
  if (texts.length === 0) return [];
  return [
    {
      id: 'texts',
      heading: LEGAL_TEXT_WORDS.heading,
      newPage: true,
      blocks: [{ kind: 'paragraph', text: LEGAL_TEXT_WORDS.about }],
      sections: texts.map((written) => textSection(ruleset, written)),
    },
  ];
}

function textSection(ruleset: Ruleset, written: WrittenText): ReportSection {
  const { id, title, use, serves, check } = written.text;
  const label = (text: string): Block => ({
    kind: 'paragraph',
    text: [{ text: `${text}:`, strong: true }],
  });
  return {
    id: `texts-${id}`,
    heading: title,
    blocks: [
      { kind: 'pairs', pairs: [[LEGAL_TEXT_WORDS.use, use]] },
      label(LEGAL_TEXT_WORDS.serves),
      { kind: 'list', items: serves.map((each) => reasonSpans(ruleset, each, each.basis)) },
      label(LEGAL_TEXT_WORDS.check),
      { kind: 'list', items: check.map((each) => checkText(ruleset, each)) },
    ],
    sections: [
      {
        id: `texts-${id}-body`,
        heading: `Text: ${title}`,
        blocks: written.blocks.map(asBlock),
        sections: [],
      },
    ],
  };
}

/** What merely has to be looked at rests on nothing. */
function checkText(ruleset: Ruleset, check: Reason): Text {
  const rests = check.basis !== undefined || check.cites.length > 0;
  return rests ? reasonSpans(ruleset, check, 'inference') : check.says;
}

function asBlock(block: WrittenBlock): Block {
  if (block.kind === 'list') return { kind: 'list', items: block.items.map(spansOf) };
  const isHeading = block.kind === 'heading';
  return {
    kind: 'paragraph',
    text: spansOf(block.spans).map((span) => (isHeading ? { ...span, strong: true } : span)),
  };
}

function spansOf(spans: readonly WrittenSpan[]): readonly Span[] {
  return spans.map(({ text, isOpen }) => (isOpen ? { text, strong: true } : { text }));
}
