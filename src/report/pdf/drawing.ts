/** Drawings: boxes, arrows and texts, whole on one page, with letters as large as those of the report. */
import type { Block, Drawing, DrawnArrow, DrawnBox, DrawnText } from '#report/model.ts';
import { drawLine, linesFor, type Canvas } from './canvas.ts';
import { captionHeight } from './captions.ts';
import { drawFigure, FIGURE_CAPTION } from './figures.ts';
import type { Line } from './lines.ts';
import { drawable } from './text-runs.ts';
import { BASELINE, COLOURS, MARK_COLOURS, TEXT_SIZE } from './theme.ts';

type DrawingBlock = Extract<Block, { readonly kind: 'drawing' }>;

/** The size of the letters of a drawing, in its own units. */
const LETTER_SIZE = 14;
/** Widest, in points. */
const MOST_WIDTH = 300;
/** Highest, as a share of the page: there has to be room for a heading and some words above it. */
const MOST_HEIGHT = 0.75;
/** What a text keeps from the right edge of its box, in units of the drawing. */
const TEXT_MARGIN = 8;

/** A drawing in its place. */
interface Placed {
  readonly drawing: Drawing;
  readonly left: number;
  readonly top: number;
  /** Points for each unit. */
  readonly scale: number;
}

export function drawDrawing(canvas: Canvas, { caption, words, drawing }: DrawingBlock): void {
  const scale = scaleOf(canvas, drawing);
  drawFigure(canvas, caption, {
    alt: words,
    width: drawing.width * scale,
    height: drawing.height * scale,
    draw: () => drawParts(canvas, { drawing, left: canvas.content.left, top: canvas.y, scale }),
  });
}

/** The height of a drawing with its caption, in points. */
export function drawingHeight(canvas: Canvas, { caption, drawing }: DrawingBlock): number {
  return captionHeight(canvas, caption, FIGURE_CAPTION) + drawing.height * scaleOf(canvas, drawing);
}

function scaleOf({ content }: Canvas, { width, height }: Drawing): number {
  return Math.min(
    TEXT_SIZE / LETTER_SIZE,
    MOST_WIDTH / width,
    (content.height * MOST_HEIGHT) / height,
  );
}

function drawParts(canvas: Canvas, placed: Placed): void {
  const { boxes, arrows, texts } = placed.drawing;
  canvas.tags.content(() => {
    for (const box of boxes) drawBox(canvas, placed, box);
    for (const arrow of arrows) drawArrow(canvas, placed, arrow);
  });
  for (const text of texts) drawText(canvas, placed, text);
}

function drawBox({ doc }: Canvas, { left, top, scale }: Placed, box: DrawnBox): void {
  const { x, y, width, height } = box;
  doc.setFillColor(COLOURS.head);
  doc.setDrawColor(COLOURS.line);
  doc.setLineWidth(0.8);
  const corner = 3;
  doc.roundedRect(
    left + x * scale,
    top + y * scale,
    width * scale,
    height * scale,
    corner,
    corner,
    'FD',
  );
}

/** Length and half the width of an arrow's head, in points. */
const HEAD = { length: 6, half: 3.2 };

function drawArrow({ doc }: Canvas, { left, top, scale }: Placed, arrow: DrawnArrow): void {
  const colour = arrow.mark === undefined ? COLOURS.muted : MARK_COLOURS[arrow.mark].ink;
  const x = left + arrow.x * scale;
  const end = top + arrow.to * scale;
  const headTop = end - HEAD.length;
  doc.setDrawColor(colour);
  doc.setFillColor(colour);
  doc.setLineWidth(1.4);
  doc.line(x, top + arrow.from * scale, x, headTop);
  doc.triangle(x - HEAD.half, headTop, x + HEAD.half, headTop, x, end, 'F');
}

function drawText(canvas: Canvas, placed: Placed, text: DrawnText): void {
  const { left, top, scale, drawing } = placed;
  const wanted = LETTER_SIZE * scale;
  const room = (drawing.width - text.x - TEXT_MARGIN) * scale;
  const { width } = lineOf(canvas, text, wanted);
  // A text that is too long is drawn smaller: it must not reach out of its box.
  const size = width > room ? (wanted * room) / width : wanted;
  const colour = text.mark === undefined ? COLOURS.ink : MARK_COLOURS[text.mark].ink;
  const lineTop = top + text.y * scale - BASELINE * size;
  drawLine(canvas, lineOf(canvas, text, size), left + text.x * scale, lineTop, { size, colour });
}

/** All of it in one line. */
function lineOf(canvas: Canvas, { text, isStrong }: DrawnText, size: number): Line {
  const flat = drawable(text).replaceAll('\n', ' ');
  const style = { size, width: Number.POSITIVE_INFINITY, strong: isStrong === true };
  const [line] = linesFor(canvas, flat, style);
  return line ?? { pieces: [], width: 0, isCut: false };
}
