/** The first page: what this is about, and on what footing. */
import type { Report, Span } from '#report/model.ts';
import { drawBlock } from './blocks.ts';
import { drawLine, heightOf, shortened, type Canvas } from './canvas.ts';
import { COLOURS } from './theme.ts';

const RULE = 2;
/** Of one thing in large letters; the list below has the name whole. */
const MOST_LINES = 6;

/** Draws the cover on the page that is there. */
export function drawCover(canvas: Canvas, report: Report): void {
  canvas.tags.element('Sect', () => drawParts(canvas, report));
}

function drawParts(canvas: Canvas, report: Report): void {
  canvas.y = canvas.content.top + 56;
  canvas.tags.artifact(() => drawRule(canvas));
  canvas.y += 22;
  drawLarge(canvas, { text: report.subtitle }, 12, COLOURS.muted);
  canvas.y += 2;
  drawLarge(canvas, { text: report.title, strong: true }, 30, COLOURS.ink);
  canvas.y += 22;
  drawLarge(canvas, { text: report.product.name, strong: true }, 20, COLOURS.accent);
  canvas.y += 26;
  drawBlock(canvas, { kind: 'pairs', pairs: report.cover });
  canvas.y += 18;
  drawBlock(canvas, { kind: 'paragraph', text: report.scope });
  drawBlock(canvas, { kind: 'paragraph', text: report.notice, muted: true });
}

function drawRule({ doc, content, y }: Canvas): void {
  doc.setFillColor(COLOURS.accent);
  doc.rect(content.left, y, 56, RULE * 2, 'F');
}

function drawLarge(canvas: Canvas, span: Span, size: number, colour: string): void {
  const { tags, content } = canvas;
  tags.element('P', () => {
    for (const line of shortened(canvas, span, MOST_LINES, { size, width: content.width })) {
      drawLine(canvas, line, content.left, canvas.y, { size, colour });
      canvas.y += heightOf(1, size) * 0.92;
    }
  });
}
