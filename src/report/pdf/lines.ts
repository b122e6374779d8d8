/** Breaks text into lines of a width, across spans, without losing a character. */
import type { Mark, Span, Text } from '#report/model.ts';
import { runsOf, type Glyph, type GlyphsOf, type Run } from './text-runs.ts';

/** The look-up of glyphs for both weights. */
export interface Typeface {
  readonly regular: GlyphsOf;
  readonly bold: GlyphsOf;
}

/** The part of a span that stands in one line. */
export interface Piece {
  readonly span: Span;
  readonly strong: boolean;
  /** The sign to draw first. */
  readonly mark?: Mark;
  readonly runs: readonly Run[];
  /** In points, the sign included. */
  readonly width: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** In points. */
  readonly width: number;
  /** Whether the last word goes on in the next line. */
  readonly isCut: boolean;
}

export interface LineStyle {
  readonly size: number;
  /** In points; a single glyph that is wider stands in a line of its own and reaches out. */
  readonly width: number;
  readonly strong?: boolean;
}

/** Room for a sign and the gap after it, in thousandths of the size. */
export const MARK_ADVANCE = 1150;

interface Placed {
  readonly glyph: Glyph;
  readonly span: Span;
  readonly strong: boolean;
  readonly mark?: Mark;
}

/** Breaks a text. Line ends in the text hold; words that are too long are cut, at a slash, stop or hyphen if one is near. */
export function breakLines(text: Text, typeface: Typeface, style: LineStyle): readonly Line[] {
  const limit = (style.width / style.size) * 1000;
  const lines: Line[] = [];
  for (const paragraph of paragraphsOf(placedGlyphs(text, typeface, style.strong === true))) {
    const filled = fill(wordsOf(paragraph), limit);
    for (const [index, line] of filled.entries()) {
      lines.push(toLine(line, style.size, index === filled.length - 1));
    }
  }
  return lines;
}

/** Breaks texts, and remembers how: a text is measured before it is drawn, and nothing takes longer than to break it. */
export type LineBreaker = (text: Text, style: LineStyle) => readonly Line[];

export function lineBreaker(typeface: Typeface): LineBreaker {
  const plain = new Map<string, readonly Line[]>();
  const spans = new WeakMap<readonly Span[], Map<string, readonly Line[]>>();
  return (text, style) => {
    const { size, width, strong = false } = style;
    const way = `${size} ${width} ${strong ? 'strong' : ''}`;
    const isPlain = typeof text === 'string';
    const known = isPlain ? plain : (spans.get(text) ?? new Map<string, readonly Line[]>());
    const key = isPlain ? `${way} ${text}` : way;
    const lines = known.get(key) ?? breakLines(text, typeface, style);
    known.set(key, lines);
    if (!isPlain) spans.set(text, known);
    return lines;
  };
}

/** The characters that a line shows. */
export function lineText(line: Line): string {
  return line.pieces.flatMap((piece) => piece.runs.map((run) => run.text)).join('');
}

/** A text as spans. */
export function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}

function placedGlyphs(text: Text, typeface: Typeface, allStrong: boolean): readonly Placed[] {
  return spansOf(text).flatMap((span) => {
    const strong = allStrong || span.strong === true;
    const glyphs = (strong ? typeface.bold : typeface.regular)(span.text);
    const placed: Placed[] = glyphs.map((glyph) => ({ glyph, span, strong }));
    return span.mark === undefined ? placed : [signFor(span, span.mark, strong), ...placed];
  });
}

function signFor(span: Span, mark: Mark, strong: boolean): Placed {
  const glyph: Glyph = { text: '', family: '', width: MARK_ADVANCE, kind: 'letter' };
  return { glyph, span, strong, mark };
}

function paragraphsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const paragraphs: Placed[][] = [[]];
  for (const one of placed) {
    if (one.glyph.kind === 'line-end') paragraphs.push([]);
    else paragraphs.at(-1)?.push(one);
  }
  return paragraphs;
}

/** Words and the spaces between them, in turn. */
function wordsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const words: Placed[][] = [];
  let wasSpace: boolean | undefined;
  for (const one of placed) {
    const isSpace = one.glyph.kind === 'space';
    if (isSpace === wasSpace) words.at(-1)?.push(one);
    else words.push([one]);
    wasSpace = isSpace;
  }
  return words;
}

function fill(
  words: readonly (readonly Placed[])[],
  limit: number,
): readonly (readonly Placed[])[] {
  const lines: (readonly Placed[])[] = [];
  let line: Placed[] = [];
  let width = 0;
  for (const word of words) {
    const isSpace = word[0]?.glyph.kind === 'space';
    const wordWidth = measure(word);
    if (isSpace || width + wordWidth <= limit) {
      line.push(...word);
      width += wordWidth;
      continue;
    }
    if (line.some(({ glyph }) => glyph.kind !== 'space')) lines.push(line);
    const parts = wordWidth <= limit ? [word] : cut(word, limit);
    lines.push(...parts.slice(0, -1));
    line = [...(parts.at(-1) ?? [])];
    width = measure(line);
  }
  return [...lines, line];
}

const GOOD_PLACE_TO_CUT = /[/\-.?&=_]/u;

/** Cuts a word that is wider than a line. */
function cut(word: readonly Placed[], limit: number): readonly (readonly Placed[])[] {
  const parts: (readonly Placed[])[] = [];
  let rest = word;
  while (measure(rest) > limit) {
    const end = cutAt(rest, limit);
    if (end >= rest.length) break;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

function cutAt(word: readonly Placed[], limit: number): number {
  let end = 0;
  let width = 0;
  for (const { glyph } of word) {
    if (width + glyph.width > limit) break;
    width += glyph.width;
    end += 1;
  }
  for (let at = end; at > end * 0.6; at -= 1) {
    if (GOOD_PLACE_TO_CUT.test(word[at - 1]?.glyph.text ?? '')) return at;
  }
  // An accent is drawn over the letter before it and goes with it.
  while (end > 1 && word[end]?.glyph.kind === 'accent') end -= 1;
  return Math.max(end, 1);
}

function measure(placed: readonly Placed[]): number {
  return placed.reduce((sum, { glyph }) => sum + glyph.width, 0);
}

function toLine(placed: readonly Placed[], size: number, isLast: boolean): Line {
  const shown = withoutTrailingSpaces(placed);
  const pieces = piecesOf(shown, size);
  const isCut = !isLast && placed.at(-1)?.glyph.kind !== 'space';
  return { pieces, width: (measure(shown) * size) / 1000, isCut };
}

function withoutTrailingSpaces(placed: readonly Placed[]): readonly Placed[] {
  let end = placed.length;
  while (end > 0 && placed[end - 1]?.glyph.kind === 'space') end -= 1;
  return placed.slice(0, end);
}

function piecesOf(placed: readonly Placed[], size: number): readonly Piece[] {
  const pieces: Placed[][] = [];
  for (const one of placed) {
    const piece = pieces.at(-1);
    if (one.mark === undefined && piece?.[0]?.span === one.span) piece.push(one);
    else pieces.push([one]);
  }
  return pieces.flatMap((piece) => {
    const first = piece[0];
    return first === undefined ? [] : [toPiece(piece, first, size)];
  });
}

function toPiece(placed: readonly Placed[], first: Placed, size: number): Piece {
  const letters = placed.filter(({ mark }) => mark === undefined);
  return {
    span: first.span,
    strong: first.strong,
    ...(first.mark === undefined ? {} : { mark: first.mark }),
    runs: runsOf(letters.map(({ glyph }) => glyph)).map((run) => ({
      ...run,
      width: (run.width * size) / 1000,
    })),
    width: (measure(placed) * size) / 1000,
  };
}
