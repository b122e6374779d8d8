/** Makes a text to paste out of a checked file. */
import type { Guarded, LegalText, TextBlock, TextLine, TextPart } from '#ruleset/types.ts';
import { compileReason } from './compile-reason.ts';
import { given } from './given.ts';
import { linkedIfThere } from './link.ts';
import type { Names } from './names.ts';
import type {
  WrittenCondition,
  WrittenLegalText,
  WrittenTextBlock,
  WrittenTextLine,
} from './schema.ts';
import { readParts } from './text-parts.ts';

export function compileLegalText(written: WrittenLegalText, names: Names): LegalText {
  const { id, title, use, serves, check, records, when, body } = written;
  return {
    id,
    title,
    use,
    serves,
    check: check.map(compileReason),
    ...given({ records, when: linkedIfThere(when, names) }),
    body: body.map((block) => {
      if (!('for_each' in block)) return compileBlock(block, names);
      return {
        kind: 'for-each',
        question: block.for_each,
        body: block.body.map((inner) => compileBlock(inner, names)),
        ...given({ otherwise: partsIfThere(block.otherwise) }),
      };
    }),
  };
}

function compileBlock(block: WrittenTextBlock, names: Names): TextBlock {
  if ('list' in block) {
    return { kind: 'list', items: block.list.map((item) => compileLine(item, names)) };
  }
  if ('heading' in block) {
    return { kind: 'heading', parts: partsOf(block.heading), ...guards(block, names) };
  }
  return { kind: 'paragraph', ...compileLine(block, names) };
}

function compileLine(line: WrittenTextLine, names: Names): TextLine {
  if (typeof line === 'string') return { parts: partsOf(line) };
  return {
    parts: partsOf(line.text),
    ...guards(line, names),
    ...given({ otherwise: partsIfThere(line.otherwise) }),
  };
}

interface WrittenGuards {
  readonly when?: WrittenCondition;
  readonly unless?: WrittenCondition;
}

function guards({ when, unless }: WrittenGuards, names: Names): Guarded {
  return given({ when: linkedIfThere(when, names), unless: linkedIfThere(unless, names) });
}

function partsOf(text: string): readonly TextPart[] {
  return readParts(text).parts.map(({ part }) => part);
}

function partsIfThere(text: string | undefined): readonly TextPart[] | undefined {
  return text === undefined ? undefined : partsOf(text);
}
