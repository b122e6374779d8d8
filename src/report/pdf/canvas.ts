/** What every part of the PDF draws on: the document, its typeface, its links, and the place reached on the page. */
import type { jsPDF } from 'jspdf';
import type { Mark, Span, Text } from '#report/model.ts';
import { isWebAddress } from '#report/web-address.ts';
import { MARK_WORDS } from '#report/wording.ts';
import { TEXT_FAMILY } from './faces.ts';
import type { DrawRuns } from './fallback-text.ts';
import type { PdfFile } from './jspdf-file.ts';
import type { Line, LineBreaker, LineStyle, Piece, Typeface } from './lines.ts';
import type { Links } from './links.ts';
import { drawMark } from './marks.ts';
import type { Tags } from './tags.ts';
import { BASELINE, COLOURS, LINE_HEIGHT, MARK_COLOURS, type Content, type Page } from './theme.ts';

export interface Canvas {
  readonly doc: jsPDF;
  readonly typeface: Typeface;
  readonly breakLines: LineBreaker;
  readonly drawRuns: DrawRuns;
  readonly file: PdfFile;
  readonly tags: Tags;
  readonly links: Links;
  readonly page: Page;
  /** The part of each page within its margins. */
  readonly content: Content;
  /** Where the next thing begins, from the top of the page in points. */
  y: number;
}

/** The number of the page that is drawn on, from 1. */
export function pageOf({ doc }: Canvas): number {
  return doc.getCurrentPageInfo().pageNumber;
}

/** What is left of the page, in points. */
export function roomLeft(canvas: Canvas): number {
  return canvas.content.bottom - canvas.y;
}

export function startPage(canvas: Canvas): void {
  canvas.doc.addPage();
  canvas.y = canvas.content.top;
}

/** Goes to a new page if this one has less room, and something already stands on it. */
export function keepTogether(canvas: Canvas, height: number): void {
  if (height > roomLeft(canvas) && canvas.y > canvas.content.top) startPage(canvas);
}

/** Height of lines of a size, in points. */
export function heightOf(lines: number, size: number): number {
  return lines * size * LINE_HEIGHT;
}

export function linesFor(canvas: Canvas, text: Text, style: LineStyle): readonly Line[] {
  return canvas.breakLines(text, style);
}

/** At most so many lines of a text, which then ends with an ellipsis. */
export function shortened(
  canvas: Canvas,
  span: Span,
  most: number,
  style: LineStyle,
): readonly Line[] {
  const characters = Array.from(span.text);
  let lines = linesFor(canvas, [span], style);
  for (let shown = characters.length; lines.length > most && shown > 0;) {
    shown = Math.floor(shown * 0.95);
    const text = `${characters.slice(0, shown).join('').trimEnd()}…`;
    lines = linesFor(canvas, [{ ...span, text }], style);
  }
  return lines;
}

export interface Ink {
  readonly size: number;
  readonly colour: string;
}

/** Draws one line whose box begins at a height; the sign and the words of a marked span have the mark's colour. */
export function drawLine(canvas: Canvas, line: Line, x: number, top: number, ink: Ink): void {
  let at = x;
  for (const [index, piece] of line.pieces.entries()) {
    // The space at the end is not seen; without it, the words of two lines are read as one.
    const endsLine = index === line.pieces.length - 1 && !line.isCut;
    drawPiece(canvas, endsLine ? withSpace(piece) : piece, { x: at, top, ...ink });
    at += piece.width;
  }
}

/** Where a piece begins, and how it looks. */
interface Start extends Ink {
  readonly x: number;
  readonly top: number;
}

function withSpace(piece: Piece): Piece {
  const last = piece.runs.at(-1);
  if (last?.family !== TEXT_FAMILY) {
    return { ...piece, runs: [...piece.runs, { family: TEXT_FAMILY, text: ' ', width: 0 }] };
  }
  return { ...piece, runs: [...piece.runs.slice(0, -1), { ...last, text: `${last.text} ` }] };
}

function drawPiece(canvas: Canvas, piece: Piece, start: Start): void {
  const { x, top, size } = start;
  const baseline = top + BASELINE * size;
  const wordsWidth = piece.runs.reduce((sum, run) => sum + run.width, 0);
  const words: Drawn = { x: x + piece.width - wordsWidth, width: wordsWidth, top, baseline, size };
  if (piece.mark !== undefined) drawSign(canvas, piece, piece.mark, { x, top, size });
  if (isLink(piece.span) && wordsWidth > 0) drawLink(canvas, piece, words, start.colour);
  else if (wordsWidth > 0) canvas.tags.content(() => drawWords(canvas, piece, words, start.colour));
}

/** Beside words that say the same, a sign is not read; where it stands alone, its own words are. */
function drawSign(
  { doc, tags }: Canvas,
  { span }: Piece,
  mark: Mark,
  { x, top, size }: Omit<Start, 'colour'>,
): void {
  const draw = (): void => drawMark(doc, mark, x, top + BASELINE * size, size * 0.85);
  if (span.text.trim() !== '') tags.artifact(draw);
  else {
    const bounds = { x, y: top, width: size, height: size };
    tags.element('Figure', () => tags.content(draw), { alt: MARK_WORDS[mark], bounds });
  }
}

interface Drawn {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly baseline: number;
  readonly size: number;
}

function drawWords(
  { doc, drawRuns }: Canvas,
  piece: Piece,
  { x, baseline, size }: Drawn,
  colour: string,
): void {
  const style = piece.strong ? 'bold' : 'normal';
  doc.setFont(TEXT_FAMILY, style);
  doc.setFontSize(size);
  doc.setTextColor(colourOf(piece, colour));
  drawRuns(piece.runs, style, x, baseline);
}

function colourOf({ span }: Piece, colour: string): string {
  if (span.mark !== undefined) return MARK_COLOURS[span.mark].ink;
  return isLink(span) ? COLOURS.accent : colour;
}

function isLink({ href, to }: Span): boolean {
  return to !== undefined || (href !== undefined && isWebAddress(href));
}

function drawLink(canvas: Canvas, piece: Piece, drawn: Drawn, colour: string): void {
  const { doc, tags, links } = canvas;
  const { href, to, text, mark } = piece.span;
  const element = tags.linkFor(piece.span);
  tags.inside(element, () => tags.content(() => drawWords(canvas, piece, drawn, colour)));
  const { x, top: y, width, size } = drawn;
  const from = { area: { x, y, width, height: size * LINE_HEIGHT }, element, words: text };
  if (href !== undefined) links.outer(from, href);
  else if (to !== undefined) links.inner(from, to);
  tags.artifact(() => {
    doc.setDrawColor(mark === undefined ? COLOURS.accent : MARK_COLOURS[mark].ink);
    doc.setLineWidth(0.4);
    const underline = drawn.baseline + size * 0.16;
    doc.line(x, underline, x + width, underline);
  });
}
