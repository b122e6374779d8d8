/** What every part of the PDF draws on: the document, its typeface, its links, and the place reached on the page. */
import type { jsPDF } from 'jspdf';
import type { Span, Text } from '#report/model.ts';
import { TEXT_FAMILY } from './faces.ts';
import type { DrawRuns } from './fallback-text.ts';
import { breakLines, type Line, type LineStyle, type Piece, type Typeface } from './lines.ts';
import type { Links } from './links.ts';
import { drawMark } from './marks.ts';
import { BASELINE, COLOURS, LINE_HEIGHT, MARK_COLOURS, type Content, type Page } from './theme.ts';

export interface Canvas {
  readonly doc: jsPDF;
  readonly typeface: Typeface;
  readonly drawRuns: DrawRuns;
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
  return breakLines(text, canvas.typeface, style);
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
  for (const piece of line.pieces) {
    drawPiece(canvas, piece, at, top, ink);
    at += piece.width;
  }
}

function drawPiece(canvas: Canvas, piece: Piece, x: number, top: number, ink: Ink): void {
  const { doc, drawRuns } = canvas;
  const baseline = top + BASELINE * ink.size;
  const wordsWidth = piece.runs.reduce((sum, run) => sum + run.width, 0);
  const wordsAt = x + piece.width - wordsWidth;
  if (piece.mark !== undefined) drawMark(doc, piece.mark, x, baseline, ink.size * 0.85);
  doc.setFont(TEXT_FAMILY, piece.strong ? 'bold' : 'normal');
  doc.setFontSize(ink.size);
  doc.setTextColor(colourOf(piece, ink));
  drawRuns(piece.runs, piece.strong ? 'bold' : 'normal', wordsAt, baseline);
  linkPiece(canvas, piece, { x: wordsAt, width: wordsWidth, top, baseline, size: ink.size });
}

function colourOf({ span }: Piece, ink: Ink): string {
  if (span.mark !== undefined) return MARK_COLOURS[span.mark].ink;
  return isLink(span) ? COLOURS.accent : ink.colour;
}

function isLink(span: Piece['span']): boolean {
  return span.href !== undefined || span.to !== undefined;
}

interface Drawn {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly baseline: number;
  readonly size: number;
}

function linkPiece({ doc, links }: Canvas, { span }: Piece, drawn: Drawn): void {
  if (!isLink(span) || drawn.width === 0) return;
  const area = {
    x: drawn.x,
    y: drawn.top,
    width: drawn.width,
    height: drawn.size * LINE_HEIGHT,
  };
  if (span.href !== undefined) links.outer(area, span.href);
  else if (span.to !== undefined) links.inner(area, span.to);
  doc.setDrawColor(span.mark === undefined ? COLOURS.accent : MARK_COLOURS[span.mark].ink);
  doc.setLineWidth(0.4);
  const underline = drawn.baseline + drawn.size * 0.16;
  doc.line(drawn.x, underline, drawn.x + drawn.width, underline);
}
