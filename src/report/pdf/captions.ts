/** What stands above a table or a figure and says what it shows. */
import { drawLine, heightOf, linesFor, type Canvas } from './canvas.ts';
import type { Line } from './lines.ts';
import type { Role } from './tags.ts';
import { COLOURS, SMALL_SIZE } from './theme.ts';

export interface CaptionStyle {
  readonly role: Role;
  /** Room below it, in points. */
  readonly gap: number;
}

/** With the room below it, in points; nothing where there is no caption. */
export function captionHeight(canvas: Canvas, caption: string, { gap }: CaptionStyle): number {
  const { length } = captionLines(canvas, caption);
  return length === 0 ? 0 : heightOf(length, SMALL_SIZE) + gap;
}

/** Draws it and leaves the canvas below it. */
export function drawCaption(canvas: Canvas, caption: string, { role, gap }: CaptionStyle): void {
  const lines = captionLines(canvas, caption);
  if (lines.length === 0) return;
  const ink = { size: SMALL_SIZE, colour: COLOURS.muted };
  canvas.tags.element(role, () => {
    for (const line of lines) {
      drawLine(canvas, line, canvas.content.left, canvas.y, ink);
      canvas.y += heightOf(1, SMALL_SIZE);
    }
  });
  canvas.y += gap;
}

function captionLines(canvas: Canvas, caption: string): readonly Line[] {
  if (caption === '') return [];
  return linesFor(canvas, caption, { size: SMALL_SIZE, width: canvas.content.width });
}
