/** Reads a PDF back with another program's library, so that the tests see what a reader sees. */
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

export interface ReadAttachment {
  readonly filename: string;
  readonly description: string;
  readonly content: Uint8Array;
}

export interface ReadPdf {
  readonly pages: readonly (readonly Fragment[])[];
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly links: readonly ReadLink[];
  readonly bookmarks: readonly Bookmark[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  /** The title in the metadata. */
  readonly titleInXml: unknown;
  readonly attachments: readonly ReadAttachment[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((page) => fragmentsOf(pdf, page)));
  const sizes = await Promise.all(numbers.map((page) => sizeOf(pdf, page)));
  const links = (await Promise.all(numbers.map((page) => linksOf(pdf, page)))).flat();
  const bookmarks = await bookmarksOf(pdf, await pdf.getOutline(), 1);
  const { info, metadata } = await pdf.getMetadata();
  const attachments: unknown = await pdf.getAttachments();
  const read = {
    pages,
    sizes,
    links,
    bookmarks,
    info: Object.fromEntries(Object.entries(info)),
    language: languageOf(info),
    titleInXml: titleIn(metadata),
    attachments: attachmentsIn(attachments),
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

function titleIn(metadata: { get(name: string): unknown } | null): unknown {
  return metadata?.get('dc:title');
}

function attachmentsIn(found: unknown): readonly ReadAttachment[] {
  if (typeof found !== 'object' || found === null) return [];
  return Object.values(found).filter(isAttachment);
}

function isAttachment(value: unknown): value is ReadAttachment {
  return (
    typeof value === 'object' &&
    value !== null &&
    'filename' in value &&
    'content' in value &&
    value.content instanceof Uint8Array
  );
}

function languageOf(info: object): string | null {
  return 'Language' in info && typeof info.Language === 'string' ? info.Language : null;
}

/** An element of the tags, with the text that belongs to it alone. */
export interface ReadElement {
  readonly role: string;
  readonly alt?: string;
  /** Its own text and its elements, in reading order; the area of a link is the word "annotation" in brackets. */
  readonly kids: readonly (ReadElement | string)[];
}

/** The tags of each page: the tree to the elements that have something on it. */
export async function readTags(bytes: Uint8Array): Promise<readonly ReadElement[]> {
  return eachPage(bytes, tagsOf);
}

/** What is drawn on each page. */
export async function readDrawings(bytes: Uint8Array): Promise<readonly (readonly Drawing[])[]> {
  return eachPage(bytes, drawingsOf);
}

async function eachPage<Found>(
  bytes: Uint8Array,
  read: (pdf: PDFDocumentProxy, page: number) => Promise<Found>,
): Promise<readonly Found[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const found = await Promise.all(numbers.map((page) => read(pdf, page)));
  await task.destroy();
  return found;
}

/** All text of an element, in reading order. */
export function tagText(element: ReadElement | string): string {
  return typeof element === 'string' ? element : element.kids.map(tagText).join('');
}

/** Every element of a role in the trees, from above downwards. */
export function withRole(
  trees: readonly (ReadElement | string)[],
  role: string,
): readonly ReadElement[] {
  return trees.flatMap((one) => {
    if (typeof one === 'string') return [];
    return [...(one.role === role ? [one] : []), ...withRole(one.kids, role)];
  });
}

async function tagsOf(pdf: PDFDocumentProxy, number: number): Promise<ReadElement> {
  const page = await pdf.getPage(number);
  const texts = new Map<number, string>();
  for (const { owner, text } of await drawingsOf(pdf, number)) {
    if (typeof owner === 'number') texts.set(owner, (texts.get(owner) ?? '') + text);
  }
  const tree: unknown = await page.getStructTree();
  return elementOf(tree, texts);
}

/** One thing that is drawn, and to what it belongs: a number among the tags of its page, an artifact, or nothing. */
export interface Drawing {
  readonly owner: number | 'artifact' | undefined;
  /** Empty for what is no text. */
  readonly text: string;
}

const PAINTING: readonly number[] = [OPS.constructPath, OPS.stroke, OPS.fill, OPS.fillStroke];

/** Everything that is drawn on a page, in the order of the file. */
async function drawingsOf(pdf: PDFDocumentProxy, number: number): Promise<readonly Drawing[]> {
  const page = await pdf.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawings: Drawing[] = [];
  const open: Drawing['owner'][] = [];
  for (const [index, operator] of fnArray.entries()) {
    const told: unknown = argsArray[index];
    if (operator === OPS.beginMarkedContent) open.push('artifact');
    else if (operator === OPS.beginMarkedContentProps) open.push(ownerIn(told));
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.showText) drawings.push({ owner: open.at(-1), text: shownIn(told) });
    else if (PAINTING.includes(operator)) drawings.push({ owner: open.at(-1), text: '' });
  }
  return drawings;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function ownerIn(told: unknown): Drawing['owner'] {
  const [role, id] = listOf(told);
  if (typeof id === 'number') return id;
  return role === 'Artifact' ? 'artifact' : undefined;
}

function shownIn(told: unknown): string {
  const [glyphs] = listOf(told);
  return listOf(glyphs)
    .map((glyph) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
        ? String(glyph.unicode)
        : '',
    )
    .join('');
}

function elementOf(node: unknown, texts: ReadonlyMap<number, string>): ReadElement {
  if (!isNode(node)) throw new Error('The tags of a page cannot be read.');
  return {
    role: node.role,
    ...(node.alt === undefined ? {} : { alt: node.alt }),
    kids: (node.children ?? []).map((kid) => {
      if (!isLeaf(kid)) return elementOf(kid, texts);
      return kid.type === 'content'
        ? (texts.get(Number(/\d+$/u.exec(kid.id)?.[0])) ?? '')
        : '[annotation]';
    }),
  };
}

interface Node {
  readonly role: string;
  readonly alt?: string;
  readonly children?: readonly unknown[];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'role' in value;
}

function isLeaf(value: unknown): value is { readonly type: string; readonly id: string } {
  return typeof value === 'object' && value !== null && 'type' in value && 'id' in value;
}
