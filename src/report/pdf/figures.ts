/** What charts and drawings have in common: a caption, a place on one page, and words for those who do not see them. */
import { drawLine, heightOf, keepTogether, linesFor, type Canvas } from './canvas.ts';
import type { Line } from './lines.ts';
import { COLOURS, SMALL_SIZE } from './theme.ts';

const CAPTION_GAP = 5;

export interface Figure {
  /** What it shows, in words. */
  readonly alt: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Draws it from the left margin and the canvas's place downwards. */
  readonly draw: () => void;
}

/** Draws a figure below its caption, both on one page, and leaves the canvas below it. */
export function drawFigure(canvas: Canvas, caption: string, figure: Figure): void {
  const { tags, content } = canvas;
  const { alt, width, height, draw } = figure;
  keepTogether(canvas, captionHeight(canvas, caption) + height);
  drawCaption(canvas, caption);
  const bounds = { x: content.left, y: canvas.y, width, height };
  if (height > 0) tags.element('Figure', draw, { alt, bounds });
  canvas.y += height;
}

/** The height of a caption and the gap below it, in points. */
export function captionHeight(canvas: Canvas, caption: string): number {
  const { length } = captionLines(canvas, caption);
  return length === 0 ? 0 : heightOf(length, SMALL_SIZE) + CAPTION_GAP;
}

function captionLines(canvas: Canvas, caption: string): readonly Line[] {
  if (caption === '') return [];
  return linesFor(canvas, caption, { size: SMALL_SIZE, width: canvas.content.width });
}

function drawCaption(canvas: Canvas, caption: string): void {
  const lines = captionLines(canvas, caption);
  if (lines.length === 0) return;
  canvas.tags.element('P', () => {
    for (const line of lines) {
      const ink = { size: SMALL_SIZE, colour: COLOURS.muted };
      drawLine(canvas, line, canvas.content.left, canvas.y, ink);
      canvas.y += heightOf(1, SMALL_SIZE);
    }
  });
  canvas.y += CAPTION_GAP;
}
