/** Reads what stands in a text to paste: words, what is filled in, and open places. */
import { nearest } from '#ruleset/nearest.ts';
import type { TextPart } from '#ruleset/types.ts';

/** A piece of a text, and how many characters stand before it. */
export interface PlacedPart {
  readonly part: TextPart;
  readonly offset: number;
}

/** What cannot be read, and where. */
export interface BadPart {
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly offset: number;
}

export interface ReadParts {
  readonly parts: readonly PlacedPart[];
  readonly bad: readonly BadPart[];
}

const FILLED = ['product', 'version', 'route'] as const;
const ANSWER = 'answer:';

/** In braces what is filled in, in square brackets what stays open, or a bracket without its other half. */
const PIECE = /\{([^{}[\]]*)\}|\[([^{}[\]]*)\]|[{}[\]]/g;

/** Reads a text. Total: what cannot be read comes back beside the rest. Whether a named question exists is asked elsewhere. */
export function readParts(text: string): ReadParts {
  const parts: PlacedPart[] = [];
  const bad: BadPart[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const [piece, filled, open] = match;
    const offset = match.index;
    if (offset > end) parts.push({ part: words(text.slice(end, offset)), offset: end });
    end = offset + piece.length;
    const read = filled === undefined ? readOpen(piece, open) : readFilled(filled.trim());
    if ('message' in read) bad.push({ ...read, offset });
    else parts.push({ part: read, offset });
  }
  if (end < text.length) parts.push({ part: words(text.slice(end)), offset: end });
  return { parts, bad };
}

function words(text: string): TextPart {
  return { kind: 'words', text };
}

type Read = TextPart | Omit<BadPart, 'offset'>;

function readOpen(piece: string, open: string | undefined): Read {
  if (open === undefined) {
    return { message: `"${piece}" without its other half, or one within another` };
  }
  const text = open.trim();
  return text === ''
    ? { message: 'an open place says what is to be filled in' }
    : { kind: 'open', text };
}

function readFilled(name: string): Read {
  if (name.startsWith(ANSWER)) return { kind: 'answer', question: name.slice(ANSWER.length) };
  const kind = FILLED.find((known) => known === name);
  if (kind !== undefined) return { kind };
  return { message: `{${name}} is filled in by nothing`, suggestion: nearest(name, FILLED) };
}
