/** The table of contents: its pages are kept free first, and filled when every heading has its page. */
import type { Report, ReportSection } from '#report/model.ts';
import { REPORT_WORDS } from '#report/wording.ts';
import { drawLine, heightOf, linesFor, startPage, type Canvas } from './canvas.ts';
import type { Line } from './lines.ts';
import { headingText } from './headings.ts';
import type { Place } from './links.ts';
import { headingRole, type Element } from './tags.ts';
import { COLOURS, CONTENTS_DEPTH, HEADINGS, TEXT_SIZE } from './theme.ts';

interface Entry {
  readonly section: ReportSection;
  readonly depth: number;
  readonly lines: readonly Line[];
  /** From the top of its page, in points. */
  readonly top: number;
  /** Counted from the first page of the contents, from 0. */
  readonly page: number;
}

export interface Contents {
  readonly entries: readonly Entry[];
  readonly firstPage: number;
  /** Read before the sections, though drawn after them. */
  readonly element: Element;
}

const INDENT = 14;
const NUMBER_WIDTH = 34;
const BEFORE_CHAPTER = 7;

/** Adds the pages that the contents need, after the last page there is. */
export function reserveContents(canvas: Canvas, report: Report): Contents {
  const entries = place(canvas, entriesOf(report.sections, 1));
  const pages = (entries.at(-1)?.page ?? 0) + 1;
  const firstPage = canvas.doc.getNumberOfPages() + 1;
  for (let page = 0; page < pages; page += 1) startPage(canvas);
  return { entries, firstPage, element: canvas.tags.reserve('Sect') };
}

function entriesOf(
  sections: readonly ReportSection[],
  depth: number,
): readonly Pick<Entry, 'section' | 'depth'>[] {
  if (depth > CONTENTS_DEPTH) return [];
  return sections.flatMap((section) => [
    { section, depth },
    ...entriesOf(section.sections, depth + 1),
  ]);
}

function place(
  canvas: Canvas,
  wanted: readonly Pick<Entry, 'section' | 'depth'>[],
): readonly Entry[] {
  let top = canvas.content.top + heightOf(1, HEADINGS[0].size) + HEADINGS[0].after;
  let page = 0;
  return wanted.map(({ section, depth }) => {
    const lines = linesFor(canvas, headingText(section), {
      size: TEXT_SIZE,
      width: canvas.content.width - indentOf(depth) - NUMBER_WIDTH,
      strong: depth === 1,
    });
    if (depth === 1) top += BEFORE_CHAPTER;
    if (top + heightOf(lines.length, TEXT_SIZE) > canvas.content.bottom) {
      top = canvas.content.top;
      page += 1;
    }
    const entry = { section, depth, lines, top, page };
    top += heightOf(lines.length, TEXT_SIZE) + 2;
    return entry;
  });
}

function indentOf(depth: number): number {
  return (depth - 1) * INDENT;
}

/** Fills the reserved pages. */
export function drawContents(
  canvas: Canvas,
  contents: Contents,
  places: ReadonlyMap<string, Place>,
): void {
  const { doc, tags } = canvas;
  tags.inside(contents.element, () => {
    doc.setPage(contents.firstPage);
    tags.element(headingRole(1), () => drawOwnHeading(canvas));
    tags.element('TOC', () => drawEntries(canvas, contents, places));
  });
}

function drawOwnHeading(canvas: Canvas): void {
  const { left, top, width } = canvas.content;
  const { size } = HEADINGS[0];
  for (const line of linesFor(canvas, REPORT_WORDS.contents, { size, width, strong: true })) {
    drawLine(canvas, line, left, top, { size, colour: COLOURS.ink });
  }
}

/** Entries below another are a list of their own after it. */
function drawEntries(
  canvas: Canvas,
  { entries, firstPage }: Contents,
  places: ReadonlyMap<string, Place>,
): void {
  const { doc, tags } = canvas;
  const lists: Element[] = [];
  for (const entry of entries) {
    lists.length = Math.min(lists.length, entry.depth - 1);
    while (lists.length < entry.depth - 1) {
      lists.push(tags.reserve('TOC', {}, lists.at(-1)));
    }
    doc.setPage(firstPage + entry.page);
    const draw = (): void => drawEntry(canvas, entry, places.get(entry.section.id)?.page);
    const list = lists.at(-1);
    if (list === undefined) draw();
    else tags.inside(list, draw);
  }
}

function drawEntry(canvas: Canvas, entry: Entry, page: number | undefined): void {
  const { tags, links, content } = canvas;
  const left = content.left + indentOf(entry.depth);
  const element = tags.element('TOCI', () => tags.element('Reference', () => tags.reserve('Link')));
  tags.inside(element, () => drawEntryLines(canvas, entry, left, page));
  const area = {
    x: left,
    y: entry.top,
    width: content.right - left,
    height: heightOf(entry.lines.length, TEXT_SIZE),
  };
  links.inner({ area, element, words: entry.section.heading }, entry.section.id);
}

function drawEntryLines(
  canvas: Canvas,
  { lines, top }: Entry,
  left: number,
  page: number | undefined,
): void {
  const ink = { size: TEXT_SIZE, colour: COLOURS.ink };
  for (const [index, line] of lines.entries()) {
    drawLine(canvas, line, left, top + heightOf(index, TEXT_SIZE), ink);
  }
  const lastTop = top + heightOf(lines.length - 1, TEXT_SIZE);
  const [number] = linesFor(canvas, String(page ?? ''), { size: TEXT_SIZE, width: NUMBER_WIDTH });
  if (number === undefined) return;
  const numberAt = canvas.content.right - number.width;
  drawLine(canvas, number, numberAt, lastTop, ink);
  const from = left + (lines.at(-1)?.width ?? 0) + 5;
  canvas.tags.artifact(() => drawLeader(canvas, from, numberAt - 5, lastTop));
}

/** A fine dotted line from the words to the page number. */
function drawLeader({ doc }: Canvas, from: number, to: number, top: number): void {
  if (to - from < 10) return;
  const baseline = top + TEXT_SIZE * 0.85;
  doc.setDrawColor(COLOURS.line);
  doc.setLineWidth(0.6);
  doc.setLineDashPattern([0.6, 2.4], 0);
  doc.line(from, baseline, to, baseline);
  doc.setLineDashPattern([], 0);
}
