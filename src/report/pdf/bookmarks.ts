/** Bookmarks that lead to the exact height of a heading. */
import type { jsPDF } from 'jspdf';
import type { ReportSection } from '#report/model.ts';
import type { Place } from './links.ts';
import { pdfText } from './pdf-text.ts';
import { drawable } from './text-runs.ts';
import { CONTENTS_DEPTH, type Page } from './theme.ts';

/** The part of jsPDF's bookmark writer that is used here and not in its types. */
interface OutlineWriter {
  add(parent: unknown, title: string, options: BookmarkOptions): unknown;
  /** Begins the object of a bookmark. */
  objStart(item: unknown): void;
  /** Writes a title. */
  makeString(title: string): string;
  /** Writes one entry of it. */
  line(text: string): void;
}

interface BookmarkOptions {
  readonly pageNumber: number;
  readonly y: number;
}

/** Adds a bookmark for each heading that the contents list, nested as the sections are. */
export function addBookmarks(
  doc: jsPDF,
  sections: readonly ReportSection[],
  places: ReadonlyMap<string, Place>,
  page: Page,
): void {
  const { outline }: { readonly outline: unknown } = doc;
  if (!isOutlineWriter(outline)) throw new Error('jsPDF writes its bookmarks in an unknown way.');
  aimAtHeights(outline, page);
  // jsPDF would write letters such as č with a byte that is read as a line end.
  outline.makeString = pdfText;
  addBelow(outline, null, sections, places, 1);
}

function addBelow(
  outline: OutlineWriter,
  parent: unknown,
  sections: readonly ReportSection[],
  places: ReadonlyMap<string, Place>,
  depth: number,
): void {
  if (depth > CONTENTS_DEPTH) return;
  for (const section of sections) {
    const place = places.get(section.id);
    if (place === undefined) continue;
    const title = drawable(section.heading).replaceAll('\n', ' ');
    const item = outline.add(parent, title, { pageNumber: place.page, y: place.y });
    addBelow(outline, item, section.sections, places, depth + 1);
  }
}

/** jsPDF aims every bookmark at the top of its page; here the line with the aim is rewritten as it goes by. */
function aimAtHeights(outline: OutlineWriter, page: Page): void {
  const start = outline.objStart.bind(outline);
  const write = outline.line.bind(outline);
  let height: number | undefined;
  outline.objStart = (item) => {
    height = heightOf(item);
    start(item);
  };
  outline.line = (text) => {
    const isAim = height !== undefined && text.startsWith('/Dest ');
    write(
      isAim && height !== undefined
        ? text.replace(/\/XYZ 0 \S+ 0\]/u, `/XYZ 0 ${(page.height - height).toFixed(2)} 0]`)
        : text,
    );
  };
}

function heightOf(item: unknown): number | undefined {
  if (!isRecord(item) || !isRecord(item['options'])) return undefined;
  const { y } = item['options'];
  return typeof y === 'number' ? y : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isOutlineWriter(value: unknown): value is OutlineWriter {
  return (
    isRecord(value) &&
    ['add', 'objStart', 'line', 'makeString'].every((name) => typeof value[name] === 'function')
  );
}
