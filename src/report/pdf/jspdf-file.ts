/**
 * The parts of jsPDF that its types and manual leave out and that the tags and the attachment rest on: all of them
 * here, each looked for when a document is opened, so that another version of jsPDF fails with a sentence and not with
 * a file that is subtly wrong.
 */
import type { jsPDF } from 'jspdf';

/** An object of the file. Its number is given out when it is first asked for, from the first page written on. */
export interface FileObject {
  readonly reference: string;
  /** What stands between `obj` and `endobj`; one character a byte. */
  content: string;
}

export interface PdfFile {
  /** Adds operators to the page that is drawn on. */
  write(operators: string): void;
  currentPage(): number;
  newObject(): FileObject;
  /** The reference to a page, while the file is written. */
  pageReference(page: number): string;
  addAnnotation(page: number, annotation: FileObject): void;
  /** Entries for the dictionary of a page. */
  onPage(entries: (page: number) => string): void;
  /** The moment, after the pages, at which the contents of the new objects have to be there. */
  onObjects(fill: () => void): void;
  /** Entries for the catalog. */
  onCatalog(entries: () => string): void;
  /** Compresses bytes, one character each, for a stream with the filter FlateDecode. */
  deflate(bytes: string): string;
  setVersion(version: string): void;
  /** The finished file. Throws what went wrong while it was written, which jsPDF itself only logs. */
  finish(): Uint8Array;
}

/** Wraps a document; throws if it lacks a part that is needed. */
export function fileOf(doc: jsPDF): PdfFile {
  const internal = needed(doc.internal, isInternal, 'internal');
  const versioned = needed(doc, isVersioned, 'version');
  const filtering = needed(doc, isFiltering, 'filters');
  const hooks = new Hooks(internal);
  return {
    write: (operators) => internal.write(operators),
    currentPage: () => doc.getCurrentPageInfo().pageNumber,
    newObject: () => new LateObject(internal),
    pageReference: (page) => `${internal.getPageInfo(page).objId} 0 R`,
    addAnnotation: (page, annotation) => {
      if (!(annotation instanceof LateObject)) throw new Error('An annotation of another file.');
      annotationsOf(internal, page).push({ type: 'reference', object: annotation });
    },
    onPage: (entries) =>
      hooks.on('putPage', (told) =>
        internal.write(entries(needed(told, isPage, 'page').pageNumber)),
      ),
    onObjects: (fill) => hooks.on('putAdditionalObjects', fill),
    onCatalog: (entries) => hooks.on('putCatalog', () => internal.write(entries())),
    deflate: (bytes) => filtering.processDataByFilters(bytes, ['FlateEncode']).data,
    setVersion: (version) => versioned.__private__.setPdfVersion(version),
    finish: () => {
      const bytes = new Uint8Array(doc.output('arraybuffer'));
      hooks.refuseIfUntold();
      return bytes;
    },
  };
}

/** jsPDF tells its listeners where it has come to, and swallows what they throw. */
class Hooks {
  readonly #internal: Internal;
  readonly #waiting = new Set<string>();
  #failure: Error | undefined;

  constructor(internal: Internal) {
    this.#internal = internal;
  }

  on(moment: string, listener: (told: unknown) => void): void {
    this.#waiting.add(moment);
    this.#internal.events.subscribe(moment, (told: unknown) => {
      this.#waiting.delete(moment);
      try {
        listener(told);
      } catch (error) {
        this.#failure ??= error instanceof Error ? error : new Error(String(error));
      }
    });
  }

  refuseIfUntold(): void {
    if (this.#failure !== undefined) throw this.#failure;
    for (const moment of this.#waiting) throw unknownPart(moment);
  }
}

class LateObject implements FileObject {
  readonly #internal: Internal;
  #written: WrittenObject | undefined;

  constructor(internal: Internal) {
    this.#internal = internal;
  }

  /** Asked for by jsPDF, of annotations. */
  get objId(): number {
    return this.#there.objId;
  }

  get reference(): string {
    return `${this.objId} 0 R`;
  }

  get content(): string {
    return this.#there.content;
  }

  set content(content: string) {
    this.#there.content = content;
  }

  get #there(): WrittenObject {
    this.#written ??= this.#internal.newAdditionalObject();
    return this.#written;
  }
}

interface WrittenObject {
  readonly objId: number;
  content: string;
}

interface Internal {
  write(operators: string): void;
  newAdditionalObject(): WrittenObject;
  getPageInfo(page: number): { readonly objId: number };
  readonly events: { subscribe(moment: string, listener: (told: unknown) => void): void };
}

interface Versioned {
  readonly __private__: { setPdfVersion(version: string): void };
}

interface Filtering {
  processDataByFilters(data: string, filters: readonly string[]): { readonly data: string };
}

function annotationsOf(internal: Internal, page: number): unknown[] {
  return needed(internal.getPageInfo(page), hasAnnotations, 'annotations').pageContext.annotations;
}

function needed<Part>(value: unknown, is: (value: unknown) => value is Part, name: string): Part {
  if (is(value)) return value;
  throw unknownPart(name);
}

function unknownPart(name: string): Error {
  return new Error(`This version of jsPDF writes its files in an unknown way (${name}).`);
}

function isInternal(value: unknown): value is Internal {
  return (
    isRecord(value) &&
    hasFunctions(value, ['write', 'newAdditionalObject', 'getPageInfo']) &&
    hasFunctions(value['events'], ['subscribe'])
  );
}

function isVersioned(value: unknown): value is Versioned {
  return isRecord(value) && hasFunctions(value['__private__'], ['setPdfVersion']);
}

function isFiltering(value: unknown): value is Filtering {
  return hasFunctions(value, ['processDataByFilters']);
}

function isPage(value: unknown): value is { readonly pageNumber: number } {
  return isRecord(value) && typeof value['pageNumber'] === 'number';
}

function hasAnnotations(
  value: unknown,
): value is { readonly pageContext: { readonly annotations: unknown[] } } {
  return (
    isRecord(value) &&
    isRecord(value['pageContext']) &&
    Array.isArray(value['pageContext']['annotations'])
  );
}

function hasFunctions(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => typeof value[name] === 'function');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
