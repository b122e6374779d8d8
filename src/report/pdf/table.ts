/** Tables: the library breaks them into pages, the cells are drawn with the report's own lines, signs and links. */
import { autoTable, type CellDef, type CellHookData, type UserOptions } from 'jspdf-autotable';
import type { Block, Text } from '#report/model.ts';
import { drawLine, heightOf, keepTogether, linesFor, type Canvas } from './canvas.ts';
import { TEXT_FAMILY } from './faces.ts';
import { lineText, spansOf, type Line } from './lines.ts';
import { COLOURS, MARGIN, SMALL_SIZE, TABLE_SIZE } from './theme.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;
type Column = Table['columns'][number];
type Pairs = Extract<Block, { readonly kind: 'pairs' }>['pairs'];

const PADDING = { top: 4, right: 6, bottom: 3, left: 4 };
const THIN = 0.5;
const CAPTION_GAP = 2;

/** Draws a table with its caption; rows stay whole unless one is higher than a page. */
export function drawTable(canvas: Canvas, table: Table): void {
  keepTogether(canvas, wholeIfSmall(canvas, table));
  for (const line of captionLines(canvas, table)) {
    drawLine(canvas, line, canvas.content.left, canvas.y, {
      size: SMALL_SIZE,
      colour: COLOURS.muted,
    });
    canvas.y += heightOf(1, SMALL_SIZE);
  }
  canvas.y += CAPTION_GAP;
  drawRows(canvas, table.columns, table.rows, true);
}

/** Labels and values as a table without a head. */
export function drawPairs(canvas: Canvas, pairs: Pairs): void {
  const columns = [
    { heading: '', share: 0.3 },
    { heading: '', share: 0.7 },
  ];
  const rows = pairs.map(([label, value]): readonly Text[] => [
    [{ text: label, strong: true }],
    value,
  ]);
  drawRows(canvas, columns, rows, false);
}

/** A table up to this height, in points, is not torn: a row or two overleaf are easily missed. */
const SMALL_TABLE = 190;

function wholeIfSmall(canvas: Canvas, table: Table): number {
  const [first, ...others] = table.rows;
  const rest = others.map((row) => rowHeight(canvas, table.columns, row));
  const least = headAndFirstRow(canvas, table);
  const whole = least + rest.reduce((sum, height) => sum + height, 0);
  return first !== undefined && whole <= SMALL_TABLE ? whole : least;
}

/** The least that has to stand on one page: caption, head and first row, in points. */
export function headAndFirstRow(canvas: Canvas, table: Table): number {
  const head = table.columns.map(({ heading }): Text => [{ text: heading, strong: true }]);
  return (
    heightOf(captionLines(canvas, table).length, SMALL_SIZE) +
    CAPTION_GAP +
    rowHeight(canvas, table.columns, head) +
    rowHeight(canvas, table.columns, table.rows[0] ?? [])
  );
}

function captionLines(canvas: Canvas, { caption }: Table): readonly Line[] {
  if (caption === '') return [];
  return linesFor(canvas, caption, { size: SMALL_SIZE, width: canvas.content.width });
}

function rowHeight(canvas: Canvas, columns: readonly Column[], row: readonly Text[]): number {
  const counts = row.map((text, index) => {
    const width = innerWidths(canvas, columns)[index] ?? canvas.content.width;
    return linesFor(canvas, text, { size: TABLE_SIZE, width }).length;
  });
  return heightOf(Math.max(1, ...counts), TABLE_SIZE) + PADDING.top + PADDING.bottom;
}

function widths({ content }: Canvas, columns: readonly Column[]): readonly number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (share / all) * content.width);
}

function innerWidths(canvas: Canvas, columns: readonly Column[]): readonly number[] {
  return widths(canvas, columns).map((width) => width - PADDING.left - PADDING.right);
}

function drawRows(
  canvas: Canvas,
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
  withHead: boolean,
): void {
  const cells = new CellLines(canvas, columns);
  const body = rows.map((row) => columns.map((_, index) => cells.cellOf(row[index] ?? '')));
  const head = withHead ? [columns.map(({ heading }) => heading)] : [];
  autoTable(canvas.doc, {
    ...TABLE_STYLE,
    startY: canvas.y,
    head,
    body,
    columnStyles: columnStyles(canvas, columns),
    didParseCell: (data) => {
      if (data.section === 'head') alignHead(data, columns);
      else cells.prepare(data);
    },
    willDrawCell: (data) => {
      if (data.section === 'body') cells.take(data);
    },
    didDrawCell: (data) => {
      if (data.section === 'body') cells.draw(data);
    },
    didDrawPage: ({ cursor }) => {
      canvas.y = cursor?.y ?? canvas.y;
    },
  });
}

const TABLE_STYLE: UserOptions = {
  theme: 'plain',
  margin: MARGIN,
  rowPageBreak: 'avoid',
  showHead: 'everyPage',
  styles: {
    font: TEXT_FAMILY,
    fontStyle: 'normal',
    fontSize: TABLE_SIZE,
    textColor: COLOURS.ink,
    cellPadding: PADDING,
    valign: 'top',
    lineColor: COLOURS.line,
    lineWidth: { bottom: THIN },
  },
  headStyles: { fontStyle: 'bold', fillColor: COLOURS.head, lineWidth: { bottom: 2 * THIN } },
};

function columnStyles(
  canvas: Canvas,
  columns: readonly Column[],
): Record<string, { cellWidth: number }> {
  return Object.fromEntries(
    widths(canvas, columns).map((cellWidth, index) => [String(index), { cellWidth }]),
  );
}

function alignHead({ cell, column }: CellHookData, columns: readonly Column[]): void {
  if (columns[column.index]?.align === 'end') cell.styles.halign = 'right';
}

/** Keeps the lines of each cell. The library sees their text alone, and says how many of them stand on a page. */
class CellLines {
  readonly #canvas: Canvas;
  readonly #columns: readonly Column[];
  readonly #texts = new Map<unknown, Text>();
  readonly #waiting = new Map<unknown, readonly Line[]>();
  #taken: readonly Line[] = [];

  constructor(canvas: Canvas, columns: readonly Column[]) {
    this.#canvas = canvas;
    this.#columns = columns;
  }

  /** A cell for the library, known again by its identity. */
  cellOf(text: Text): CellDef {
    const cell: CellDef = {
      content: spansOf(text)
        .map((span) => span.text)
        .join(''),
    };
    this.#texts.set(cell, text);
    return cell;
  }

  /** Breaks the cell's text when the library asks for its lines. */
  prepare({ cell }: CellHookData): void {
    const text = this.#texts.get(cell.raw) ?? '';
    cell.styles.overflow = (_, width) => {
      const lines = linesFor(this.#canvas, text, { size: TABLE_SIZE, width });
      this.#waiting.set(cell.raw, lines);
      return lines.map(lineText);
    };
  }

  /** Takes as many lines as the library has put on this page, and leaves it nothing to draw. */
  take({ cell }: CellHookData): void {
    const waiting = this.#waiting.get(cell.raw) ?? [];
    this.#taken = waiting.slice(0, cell.text.length);
    this.#waiting.set(cell.raw, waiting.slice(cell.text.length));
    cell.text = [];
  }

  draw({ cell, column }: CellHookData): void {
    const isAtEnd = this.#columns[column.index]?.align === 'end';
    const room = cell.width - PADDING.left - PADDING.right;
    for (const [index, line] of this.#taken.entries()) {
      const x = cell.x + PADDING.left + (isAtEnd ? room - line.width : 0);
      const top = cell.y + PADDING.top + heightOf(index, TABLE_SIZE);
      drawLine(this.#canvas, line, x, top, { size: TABLE_SIZE, colour: COLOURS.ink });
    }
  }
}
