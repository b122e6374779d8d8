/** Lays out the blocks of a section, from the canvas's place downwards. */
import type { Block, Mark, Text } from '#report/model.ts';
import {
  drawLine,
  heightOf,
  keepTogether,
  linesFor,
  roomLeft,
  startPage,
  type Canvas,
} from './canvas.ts';
import { chartHeight, drawChart } from './chart.ts';
import { drawDrawing, drawingHeight } from './drawing.ts';
import type { Line } from './lines.ts';
import type { Element } from './tags.ts';
import { drawPairs, drawTable, leastOfPairs, leastOfTable } from './table.ts';
import { COLOURS, MARK_COLOURS, TEXT_SIZE } from './theme.ts';

const AFTER_TEXT = 7;
const AFTER_BOX = 11;

/** Draws a block and leaves the canvas below it. */
export function drawBlock(canvas: Canvas, block: Block): void {
  switch (block.kind) {
    case 'paragraph':
      drawParagraph(canvas, block.text, block.muted === true ? COLOURS.muted : COLOURS.ink);
      break;
    case 'list':
      drawList(canvas, block.items);
      break;
    case 'pairs':
      drawPairs(canvas, block.pairs);
      break;
    case 'table':
      drawTable(canvas, block);
      break;
    case 'chart':
      drawChart(canvas, block);
      break;
    case 'drawing':
      drawDrawing(canvas, block);
      break;
    case 'callout':
      drawCallout(canvas, block);
      break;
  }
  const isText = block.kind === 'paragraph' || block.kind === 'list';
  canvas.y += isText ? AFTER_TEXT : AFTER_BOX;
}

/** How much of a block has to stand below its heading, in points. */
export function firstPartOf(canvas: Canvas, block: Block): number {
  switch (block.kind) {
    case 'table':
      return leastOfTable(canvas, block);
    case 'pairs':
      return leastOfPairs(canvas, block.pairs);
    case 'callout':
      return Math.min(
        calloutHeight(numberOfLines(calloutLines(canvas, block))),
        canvas.content.height / 2,
      );
    case 'chart':
      return Math.min(chartHeight(canvas, block), canvas.content.height / 2);
    case 'drawing':
      return drawingHeight(canvas, block);
    default:
      return heightOf(2, TEXT_SIZE);
  }
}

const SHORT = 3;

/** The whole height of a paragraph of a few lines, in points; undefined for anything longer, or no paragraph. */
export function shortTextHeight(canvas: Canvas, block: Block): number | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const { length } = linesFor(canvas, block.text, { size: TEXT_SIZE, width: canvas.content.width });
  return length > SHORT ? undefined : heightOf(length, TEXT_SIZE) + AFTER_TEXT;
}

function drawParagraph(canvas: Canvas, text: Text, colour: string): void {
  const { left, width } = canvas.content;
  const lines = linesFor(canvas, text, { size: TEXT_SIZE, width });
  canvas.tags.element('P', () => drawLines(canvas, lines, { x: left, colour }));
}

const INDENT = 13;

function drawList(canvas: Canvas, items: readonly Text[]): void {
  canvas.tags.element('L', () => {
    for (const item of items) canvas.tags.element('LI', () => drawItem(canvas, item));
  });
}

function drawItem(canvas: Canvas, item: Text): void {
  const { tags, content } = canvas;
  const lines = linesFor(canvas, item, { size: TEXT_SIZE, width: content.width - INDENT });
  keepTogether(canvas, heightOf(Math.min(lines.length, 2), TEXT_SIZE));
  tags.element('Lbl', () => drawBullet(canvas));
  tags.element('LBody', () =>
    drawLines(canvas, lines, { x: content.left + INDENT, colour: COLOURS.ink }),
  );
  canvas.y += 2;
}

function drawBullet(canvas: Canvas): void {
  const [bullet] = linesFor(canvas, '•', { size: TEXT_SIZE, width: INDENT });
  const ink = { size: TEXT_SIZE, colour: COLOURS.muted };
  if (bullet !== undefined) drawLine(canvas, bullet, canvas.content.left + 2, canvas.y, ink);
}

/** Draws lines over as many pages as they need; neither the first nor the last stands alone on a page. */
function drawLines(
  canvas: Canvas,
  lines: readonly Line[],
  { x, colour }: { readonly x: number; readonly colour: string },
): void {
  const height = heightOf(1, TEXT_SIZE);
  for (const [index, line] of lines.entries()) {
    const isEdge = index === 0 || index === lines.length - 2;
    const together = isEdge && lines.length > 1 ? 2 : 1;
    keepTogether(canvas, together * height);
    drawLine(canvas, line, x, canvas.y, { size: TEXT_SIZE, colour });
    canvas.y += height;
  }
}

interface Callout {
  readonly mark: Mark;
  readonly label: string;
  readonly text: Text;
}

const PADDING = { x: 14, top: 8, bottom: 5 };

interface CalloutLines {
  readonly label: readonly Line[];
  readonly text: readonly Line[];
}

function calloutLines(canvas: Canvas, { mark, label, text }: Callout): CalloutLines {
  const style = { size: TEXT_SIZE, width: canvas.content.width - 2 * PADDING.x };
  return {
    label: linesFor(canvas, [{ text: label, strong: true, mark }], style),
    text: text.length === 0 ? [] : linesFor(canvas, text, style),
  };
}

function numberOfLines({ label, text }: CalloutLines): number {
  return label.length + text.length;
}

function calloutHeight(lines: number): number {
  return heightOf(lines, TEXT_SIZE) + PADDING.top + PADDING.bottom;
}

/** A line, and the element to which it belongs, on whatever page it stands. */
interface TaggedLine {
  readonly line: Line;
  readonly element: Element;
}

function drawCallout(canvas: Canvas, callout: Callout): void {
  const { tags } = canvas;
  const { label, text } = calloutLines(canvas, callout);
  tags.element('Sect', () => {
    const tagged = [label, text].flatMap((lines): readonly TaggedLine[] => {
      if (lines.length === 0) return [];
      const element = tags.reserve('P');
      return lines.map((line) => ({ line, element }));
    });
    drawBoxes(canvas, callout.mark, tagged);
  });
}

/** A box that breaks into several where it is higher than the page. */
function drawBoxes(canvas: Canvas, mark: Mark, all: readonly TaggedLine[]): void {
  let lines = all;
  if (calloutHeight(lines.length) <= canvas.content.height) {
    keepTogether(canvas, calloutHeight(lines.length));
  }
  while (lines.length > 0) {
    const fitting = Math.floor(
      (roomLeft(canvas) - PADDING.top - PADDING.bottom) / heightOf(1, TEXT_SIZE),
    );
    if (fitting < 1) {
      startPage(canvas);
      continue;
    }
    drawBox(canvas, mark, lines.slice(0, fitting));
    lines = lines.slice(fitting);
    if (lines.length > 0) startPage(canvas);
  }
}

function drawBox(canvas: Canvas, mark: Mark, lines: readonly TaggedLine[]): void {
  const { tags, content } = canvas;
  const height = calloutHeight(lines.length);
  tags.artifact(() => drawGround(canvas, mark, height));
  const ink = { size: TEXT_SIZE, colour: COLOURS.ink };
  for (const [index, { line, element }] of lines.entries()) {
    const top = canvas.y + PADDING.top + heightOf(index, TEXT_SIZE);
    tags.inside(element, () => drawLine(canvas, line, content.left + PADDING.x, top, ink));
  }
  canvas.y += height;
}

function drawGround({ doc, content, y }: Canvas, mark: Mark, height: number): void {
  const { ink, ground } = MARK_COLOURS[mark];
  doc.setFillColor(ground);
  doc.rect(content.left, y, content.width, height, 'F');
  doc.setFillColor(ink);
  doc.rect(content.left, y, 3, height, 'F');
}
