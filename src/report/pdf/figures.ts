/** What charts and drawings have in common: a caption, a place on one page, and words for those who do not see them. */
import { captionHeight, drawCaption, type CaptionStyle } from './captions.ts';
import { keepTogether, type Canvas } from './canvas.ts';

export const FIGURE_CAPTION: CaptionStyle = { role: 'P', gap: 5 };

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
  keepTogether(canvas, captionHeight(canvas, caption, FIGURE_CAPTION) + height);
  drawCaption(canvas, caption, FIGURE_CAPTION);
  const bounds = { x: content.left, y: canvas.y, width, height };
  if (height > 0) tags.element('Figure', draw, { alt, bounds });
  canvas.y += height;
}
