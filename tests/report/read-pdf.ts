/** Reads a PDF back with another program's library, so that the tests see what a reader sees. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Fragment {
  readonly text: string;
  /** Left edge and baseline, from the upper left corner of the page in points. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface ReadLink {
  readonly page: number;
  /** Upper edge of the area, from the top of the page. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly href?: string;
  readonly target?: Target;
}

export interface Target {
  readonly page: number;
  /** From the top of the page in points. */
  readonly y: number;
}

export interface Bookmark {
  readonly title: string;
  readonly target: Target;
  readonly depth: number;
}

export interface ReadPdf {
  readonly pages: readonly (readonly Fragment[])[];
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly links: readonly ReadLink[];
  readonly bookmarks: readonly Bookmark[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((page) => fragmentsOf(pdf, page)));
  const sizes = await Promise.all(numbers.map((page) => sizeOf(pdf, page)));
  const links = (await Promise.all(numbers.map((page) => linksOf(pdf, page)))).flat();
  const bookmarks = await bookmarksOf(pdf, await pdf.getOutline(), 1);
  const { info } = await pdf.getMetadata();
  const read = {
    pages,
    sizes,
    links,
    bookmarks,
    info: Object.fromEntries(Object.entries(info)),
    language: languageOf(info),
  };
  await task.destroy();
  return read;
}

/** All characters of a page or of the document, without the spaces. */
export function letters(pages: readonly (readonly Fragment[])[]): string {
  return withoutSpaces(pages.map((page) => page.map(({ text }) => text).join('')).join(''));
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

async function fragmentsOf(pdf: PDFDocumentProxy, number: number): Promise<readonly Fragment[]> {
  const page = await pdf.getPage(number);
  const height = page.getViewport({ scale: 1 }).height;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [size, , , , x, y] = item.transform.map(Number);
    return [{ text: item.str, x: x ?? 0, y: height - (y ?? 0), size: size ?? 0 }];
  });
}

async function sizeOf(
  pdf: PDFDocumentProxy,
  number: number,
): Promise<readonly [width: number, height: number]> {
  const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
  return [width, height];
}

/** What pdf.js says of a link; its types leave it open. */
interface Annotation {
  readonly rect: readonly [left: number, y1: number, right: number, y2: number];
  readonly url?: string;
  readonly dest?: unknown;
}

async function linksOf(pdf: PDFDocumentProxy, number: number): Promise<readonly ReadLink[]> {
  const page = await pdf.getPage(number);
  const height = page.getViewport({ scale: 1 }).height;
  const found: ReadLink[] = [];
  const annotations: readonly Annotation[] = await page.getAnnotations();
  for (const { rect, url, dest } of annotations) {
    const [left, y1, right, y2] = rect;
    const area = { page: number, top: height - Math.max(y1, y2), left, right };
    const target = await targetOf(pdf, dest);
    if (url !== undefined) found.push({ ...area, href: url });
    else if (target !== undefined) found.push({ ...area, target });
  }
  return found;
}

async function targetOf(pdf: PDFDocumentProxy, dest: unknown): Promise<Target | undefined> {
  if (!isPlace(dest)) return undefined;
  const page = (await pdf.getPageIndex(dest[0])) + 1;
  const height = (await pdf.getPage(page)).getViewport({ scale: 1 }).height;
  return { page, y: height - dest[3] };
}

type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0];
type PlaceInPdf = readonly [page: PageReference, kind: unknown, left: unknown, top: number];

function isPlace(dest: unknown): dest is PlaceInPdf {
  return Array.isArray(dest) && typeof dest[0] === 'object' && typeof dest[3] === 'number';
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function bookmarksOf(
  pdf: PDFDocumentProxy,
  outline: Outline | null,
  depth: number,
): Promise<readonly Bookmark[]> {
  const found: Bookmark[] = [];
  for (const item of outline ?? []) {
    const target = await targetOf(pdf, item.dest);
    if (target !== undefined) found.push({ title: item.title, target, depth });
    found.push(...(await bookmarksOf(pdf, item.items, depth + 1)));
  }
  return found;
}

function languageOf(info: object): string | null {
  return 'Language' in info && typeof info.Language === 'string' ? info.Language : null;
}
