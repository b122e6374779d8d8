/**
 * The tags of the PDF: what each thing on a page is, in reading order, for those who do not see it. Drawing functions
 * say what they draw as they draw it; everything else on a page is an artifact, which is not read.
 */
import type { FileObject, PdfFile } from './jspdf-file.ts';
import type { Area } from './areas.ts';
import { writeTags } from './tag-objects.ts';
import type { Page } from './theme.ts';

export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference';

export interface Attributes {
  /** Says what a figure shows. */
  readonly alt?: string;
  /** What the head of a table stands for. */
  readonly scope?: 'Row' | 'Column';
  /** Where a figure stands on its page. */
  readonly bounds?: Area;
}

/** Something on a page that belongs to an element. */
export interface MarkedContent {
  readonly page: number;
  /** Counted on its page, from 0. */
  readonly id: number;
}

/** The area of a link, of which an element is the text. */
export interface TaggedAnnotation {
  readonly page: number;
  readonly object: FileObject;
  /** Its key in the tree that leads from pages and areas back to elements. */
  key?: number;
}

/** Made and filled by `Tags` alone. */
export interface Element {
  role: Role;
  readonly parent: Element | undefined;
  readonly attributes: Attributes;
  readonly kids: Kid[];
}

export type Kid =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'content'; readonly content: MarkedContent }
  | { readonly kind: 'annotation'; readonly annotation: TaggedAnnotation };

/** A line at the head or foot of every page. */
export type Running = 'Header' | 'Footer';

export class Tags {
  readonly #file: PdfFile;
  readonly #document: Element;
  /** The elements to which the contents of each page belong, by their numbers. */
  readonly #pages: Element[][] = [];
  /** The words of each link. */
  readonly #words = new WeakMap<Element, object>();
  #current: Element;
  #inArtifact = false;

  constructor(file: PdfFile, page: Page) {
    this.#file = file;
    this.#document = { role: 'Document', parent: undefined, attributes: {}, kids: [] };
    this.#current = this.#document;
    writeTags(file, page, this.#document, this.#pages);
  }

  /** A new element at the end of the current one, or of another, to be filled by and by. */
  reserve(role: Role, attributes: Attributes = {}, parent: Element = this.#current): Element {
    const element: Element = { role, parent, attributes, kids: [] };
    parent.kids.push({ kind: 'element', element });
    return element;
  }

  /** What is drawn meanwhile goes to the end of an element. */
  inside<Result>(element: Element, draw: () => Result): Result {
    const before = this.#current;
    this.#current = element;
    try {
      return draw();
    } finally {
      this.#current = before;
    }
  }

  /** What is drawn meanwhile is a new element. */
  element<Result>(role: Role, draw: () => Result, attributes?: Attributes): Result {
    return this.inside(this.reserve(role, attributes), draw);
  }

  /** The link from whose words the last ones were; a new one if those came from others. A link may go over lines. */
  linkFor(words: object): Element {
    const last = this.#current.kids.at(-1);
    if (last?.kind === 'element' && this.#words.get(last.element) === words) return last.element;
    const element = this.reserve('Link');
    this.#words.set(element, words);
    return element;
  }

  /** Draws something that is read, on one page. */
  content(draw: () => void): void {
    if (this.#inArtifact) {
      draw();
      return;
    }
    const page = this.#file.currentPage();
    const onPage = (this.#pages[page] ??= []);
    const id = onPage.push(this.#current) - 1;
    this.#current.kids.push({ kind: 'content', content: { page, id } });
    this.#file.write(`/${this.#current.role} <</MCID ${id}>> BDC`);
    draw();
    this.#file.write('EMC');
  }

  /** Draws something that is not read: a rule, a ground, a running line. */
  artifact(draw: () => void, running?: Running): void {
    if (this.#inArtifact) {
      draw();
      return;
    }
    this.beginArtifact(running);
    draw();
    this.endArtifact();
  }

  /** For what somebody else draws; the end has to come on the same page. */
  beginArtifact(running?: Running): void {
    this.#inArtifact = true;
    this.#file.write(
      running === undefined
        ? '/Artifact BMC'
        : `/Artifact <</Type /Pagination /Subtype /${running}>> BDC`,
    );
  }

  endArtifact(): void {
    this.#inArtifact = false;
    this.#file.write('EMC');
  }

  annotate(element: Element, annotation: TaggedAnnotation): void {
    element.kids.push({ kind: 'annotation', annotation });
  }

  /** A link that leads nowhere is text. */
  isNoLink(element: Element): void {
    if (element.kids.every(({ kind }) => kind !== 'annotation')) {
      element.role = 'Span';
    }
  }
}

const HEADINGS: readonly Role[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/** The role of a heading, by its depth from 1; deeper ones are the sixth. */
export function headingRole(depth: number): Role {
  return HEADINGS[depth - 1] ?? 'H6';
}
