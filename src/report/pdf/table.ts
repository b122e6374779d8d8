/** Tables: the library breaks them into pages, the cells are drawn with the report's own lines, signs and links. */
import { autoTable, type CellDef, type CellHookData, type UserOptions } from 'jspdf-autotable';
import type { Block, Text } from '#report/model.ts';
import { captionHeight, drawCaption, type CaptionStyle } from './captions.ts';
import { drawLine, heightOf, keepTogether, linesFor, type Canvas } from './canvas.ts';
import { TEXT_FAMILY } from './faces.ts';
import { lineText, spansOf, type Line } from './lines.ts';
import type { Attributes, Element } from './tags.ts';
import { COLOURS, MARGIN, TABLE_SIZE } from './theme.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;
type Column = Table['columns'][number];
type Pairs = Extract<Block, { readonly kind: 'pairs' }>['pairs'];

const PADDING = { top: 4, right: 6, bottom: 3, left: 4 };
const THIN = 0.5;
const CAPTION: CaptionStyle = { role: 'Caption', gap: 2 };

/** Draws a table with its caption; rows stay whole unless one is higher than a page. */
export function drawTable(canvas: Canvas, table: Table): void {
  const { columns } = table;
  keepTogether(canvas, leastOfTable(canvas, table));
  canvas.tags.element('Table', () => {
    drawCaption(canvas, table.caption, CAPTION);
    const cells = new Cells(canvas, columns);
    const heads = columns.map(({ heading }): Text => [{ text: heading, strong: true }]);
    const head = [cells.row(heads, () => ({ role: 'TH', attributes: { scope: 'Column' } }))];
    drawRows(canvas, cells, {
      head,
      body: table.rows.map((row) => cells.row(row, () => ({ role: 'TD' }))),
      columnStyles: columnStyles(canvas, columns),
    });
  });
}

/** Labels and values as a table whose heads stand at the left. */
export function drawPairs(canvas: Canvas, pairs: Pairs): void {
  keepTogether(canvas, leastOfPairs(canvas, pairs));
  canvas.tags.element('Table', () => {
    const cells = new Cells(canvas, PAIR_COLUMNS);
    const body = pairs.map((pair) =>
      cells.row(rowOfPair(pair), (column) =>
        column === 0 ? { role: 'TH', attributes: { scope: 'Row' } } : { role: 'TD' },
      ),
    );
    drawRows(canvas, cells, { body, columnStyles: columnStyles(canvas, PAIR_COLUMNS) });
  });
}

const PAIR_COLUMNS: readonly Column[] = [
  { heading: '', share: 0.3 },
  { heading: '', share: 0.7 },
];

function rowOfPair([label, value]: Pairs[number]): readonly Text[] {
  return [[{ text: label, strong: true }], value];
}

/** A table up to this height, in points, is not torn: a row or two overleaf are easily missed. */
const SMALL_TABLE = 190;

/** The least that has to stand on one page, in points: all of a small table, the beginning of any other. */
export function leastOfTable(canvas: Canvas, table: Table): number {
  return leastOf(
    canvas,
    headAndFirstRow(canvas, table),
    rowHeights(canvas, table.columns, table.rows.slice(1)),
  );
}

/** The same for labels and values. */
export function leastOfPairs(canvas: Canvas, pairs: Pairs): number {
  const [first = 0, ...rest] = rowHeights(canvas, PAIR_COLUMNS, pairs.map(rowOfPair));
  return leastOf(canvas, first, rest);
}

/** Lines of a row that has to be torn, because no page has room for it. */
const TORN_LINES = 4;

function leastOf({ content }: Canvas, beginning: number, rest: readonly number[]): number {
  if (beginning > content.height) return heightOf(TORN_LINES, TABLE_SIZE);
  const whole = rest.reduce((sum, height) => sum + height, beginning);
  return whole <= SMALL_TABLE ? whole : beginning;
}

function rowHeights(
  canvas: Canvas,
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
): readonly number[] {
  return rows.map((row) => rowHeight(canvas, columns, row));
}

/** The height of caption, head and first row, in points. */
function headAndFirstRow(canvas: Canvas, table: Table): number {
  const head = table.columns.map(({ heading }): Text => [{ text: heading, strong: true }]);
  return (
    captionHeight(canvas, table.caption, CAPTION) +
    rowHeight(canvas, table.columns, head) +
    rowHeight(canvas, table.columns, table.rows[0] ?? [])
  );
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

function drawRows(canvas: Canvas, cells: Cells, rows: UserOptions): void {
  autoTable(canvas.doc, {
    ...TABLE_STYLE,
    ...rows,
    startY: canvas.y,
    didParseCell: (data) => cells.prepare(data),
    willDrawCell: (data) => cells.take(data),
    didDrawCell: (data) => cells.draw(data),
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

/** What the library knows of a cell, and what the report knows of it. */
interface KnownCell {
  readonly text: Text;
  readonly element: Element;
  /** Those that are not drawn yet; a row may go over pages. */
  waiting: readonly Line[];
  /** The head of a table is read once, however often it is drawn. */
  isDrawn: boolean;
}

type CellRole = (column: number) => {
  readonly role: 'TH' | 'TD';
  readonly attributes?: Attributes;
};

/** Keeps the lines of each cell. The library sees their text alone, and says how many of them stand on a page. */
class Cells {
  readonly #canvas: Canvas;
  readonly #columns: readonly Column[];
  readonly #known = new Map<unknown, KnownCell>();
  #taken: readonly Line[] = [];

  constructor(canvas: Canvas, columns: readonly Column[]) {
    this.#canvas = canvas;
    this.#columns = columns;
  }

  /** A row for the library, whose cells are known again by their identity; a missing cell is an empty one. */
  row(texts: readonly Text[], roleOf: CellRole): CellDef[] {
    const { tags } = this.#canvas;
    return tags.element('TR', () =>
      this.#columns.map((_, column) => {
        const { role, attributes } = roleOf(column);
        return this.#cell(texts[column] ?? '', tags.reserve(role, attributes));
      }),
    );
  }

  #cell(text: Text, element: Element): CellDef {
    const cell: CellDef = {
      content: spansOf(text)
        .map((span) => span.text)
        .join(''),
    };
    this.#known.set(cell, { text, element, waiting: [], isDrawn: false });
    return cell;
  }

  #of({ cell }: CellHookData): KnownCell {
    const known = this.#known.get(cell.raw);
    if (known === undefined) throw new Error('The table has a cell that is not of the report.');
    return known;
  }

  /** Breaks the cell's text when the library asks for its lines. */
  prepare(data: CellHookData): void {
    const known = this.#of(data);
    data.cell.styles.overflow = (_, width) => {
      known.waiting = linesFor(this.#canvas, known.text, { size: TABLE_SIZE, width });
      return known.waiting.map(lineText);
    };
  }

  /** Takes as many lines as the library has put on this page, and leaves it but the ground and rules to draw. */
  take(data: CellHookData): void {
    const known = this.#of(data);
    const { cell, section } = data;
    if (section === 'head') this.#taken = known.waiting;
    else {
      this.#taken = known.waiting.slice(0, cell.text.length);
      known.waiting = known.waiting.slice(cell.text.length);
    }
    cell.text = [];
    this.#canvas.tags.beginArtifact();
  }

  draw(data: CellHookData): void {
    const { tags } = this.#canvas;
    const known = this.#of(data);
    tags.endArtifact();
    const isRepeated = data.section === 'head' && known.isDrawn;
    if (isRepeated) tags.artifact(() => this.#drawTaken(data));
    else tags.inside(known.element, () => this.#drawTaken(data));
    known.isDrawn = true;
  }

  #drawTaken({ cell, column }: CellHookData): void {
    const isAtEnd = this.#columns[column.index]?.align === 'end';
    const room = cell.width - PADDING.left - PADDING.right;
    for (const [index, line] of this.#taken.entries()) {
      const x = cell.x + PADDING.left + (isAtEnd ? room - line.width : 0);
      const top = cell.y + PADDING.top + heightOf(index, TABLE_SIZE);
      drawLine(this.#canvas, line, x, top, { size: TABLE_SIZE, colour: COLOURS.ink });
    }
  }
}
