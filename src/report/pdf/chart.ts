/** Charts: one bar a line, after its label and before its number, so that nothing rests on colour or length alone. */
import type { Block } from '#report/model.ts';
import { drawLine, heightOf, linesFor, type Canvas } from './canvas.ts';
import { captionHeight } from './captions.ts';
import { drawFigure, FIGURE_CAPTION } from './figures.ts';
import type { Line } from './lines.ts';
import { COLOURS, MARK_COLOURS, TEXT_SIZE } from './theme.ts';

type Chart = Extract<Block, { readonly kind: 'chart' }>;
type Bar = Chart['bars'][number];

/** The most of the width that labels take. */
const LABEL_SHARE = 0.45;
const AFTER_LABEL = 10;
const AFTER_BAR = 5;
const BAR_HEIGHT = 9;
/** An amount that is small beside the others is still seen. */
const SHORTEST_BAR = 1.5;
const BETWEEN_ROWS = 5;

interface Row {
  readonly bar: Bar;
  readonly label: readonly Line[];
  readonly number: Line | undefined;
  readonly height: number;
}

/** Draws a chart; one that is higher than a page goes on as another on the next. */
export function drawChart(canvas: Canvas, { caption, bars }: Chart): void {
  const rows = bars.map((bar) => rowOf(canvas, bar));
  const measures = measuresOf(canvas, rows);
  const room = canvas.content.height - captionHeight(canvas, caption, FIGURE_CAPTION);
  for (const [index, part] of partsOf(rows, room).entries()) {
    drawFigure(canvas, index === 0 ? caption : '', {
      alt: part.map(({ bar: { label, count } }) => `${label}: ${count}`).join('; '),
      width: canvas.content.width,
      height: heightOfAll(part),
      draw: () => drawRows(canvas, part, measures),
    });
  }
}

/** The height of a chart with its caption, in points. */
export function chartHeight(canvas: Canvas, { caption, bars }: Chart): number {
  return (
    captionHeight(canvas, caption, FIGURE_CAPTION) +
    heightOfAll(bars.map((bar) => rowOf(canvas, bar)))
  );
}

function rowOf(canvas: Canvas, bar: Bar): Row {
  const width = canvas.content.width * LABEL_SHARE;
  const label = linesFor(canvas, [{ text: bar.label, mark: bar.mark }], { size: TEXT_SIZE, width });
  const [number] = linesFor(canvas, [{ text: String(bar.count), strong: true }], {
    size: TEXT_SIZE,
    width,
  });
  return { bar, label, number, height: heightOf(label.length, TEXT_SIZE) + BETWEEN_ROWS };
}

function heightOfAll(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Rows that fit on a page together; of no rows, one part without any. */
function partsOf(rows: readonly Row[], room: number): readonly (readonly Row[])[] {
  let part: Row[] = [];
  const parts = [part];
  for (const row of rows) {
    if (part.length > 0 && heightOfAll([...part, row]) > room) {
      part = [];
      parts.push(part);
    }
    part.push(row);
  }
  return parts;
}

interface Measures {
  /** Where the bars begin. */
  readonly left: number;
  /** Points for each one counted. */
  readonly unit: number;
}

function measuresOf({ content }: Canvas, rows: readonly Row[]): Measures {
  const widest = Math.max(0, ...rows.flatMap(({ label }) => label.map(({ width }) => width)));
  const left = content.left + widest + AFTER_LABEL;
  const numberWidth = Math.max(0, ...rows.map(({ number }) => number?.width ?? 0));
  const most = Math.max(1, ...rows.map(({ bar }) => bar.count));
  return { left, unit: (content.right - numberWidth - AFTER_BAR - left) / most };
}

function drawRows(canvas: Canvas, rows: readonly Row[], measures: Measures): void {
  let top = canvas.y;
  for (const row of rows) {
    drawRow(canvas, row, top, measures);
    top += row.height;
  }
  canvas.tags.content(() => {
    canvas.doc.setDrawColor(COLOURS.line);
    canvas.doc.setLineWidth(0.5);
    canvas.doc.line(measures.left, canvas.y, measures.left, top - BETWEEN_ROWS);
  });
}

function drawRow(canvas: Canvas, row: Row, top: number, { left, unit }: Measures): void {
  const { doc, tags, content } = canvas;
  const { bar, label, number } = row;
  const ink = { size: TEXT_SIZE, colour: COLOURS.ink };
  for (const [index, line] of label.entries()) {
    drawLine(canvas, line, content.left, top + heightOf(index, TEXT_SIZE), ink);
  }
  const length = bar.count > 0 ? Math.max(SHORTEST_BAR, bar.count * unit) : 0;
  if (length > 0) {
    tags.content(() => {
      doc.setFillColor(MARK_COLOURS[bar.mark].ink);
      doc.rect(left, top + (heightOf(1, TEXT_SIZE) - BAR_HEIGHT) / 2, length, BAR_HEIGHT, 'F');
    });
  }
  if (number !== undefined) drawLine(canvas, number, left + length + AFTER_BAR, top, ink);
}
