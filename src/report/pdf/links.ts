/** Links of the PDF: areas that lead out, and areas that lead to a section once every section has its place. */
import { isWebAddress } from '#report/web-address.ts';
import { number, rectangle, type Area } from './areas.ts';
import type { PdfFile } from './jspdf-file.ts';
import { pdfText } from './pdf-text.ts';
import type { Element, TaggedAnnotation, Tags } from './tags.ts';
import type { Page } from './theme.ts';

/** A place in the document. */
export interface Place {
  readonly page: number;
  /** From the top of the page, in points. */
  readonly y: number;
}

/** What is led from: an area, the element whose words stand there, and the words. */
export interface LinkedWords {
  readonly area: Area;
  readonly element: Element;
  readonly words: string;
}

export interface Links {
  /** Links words to an address; anything but plain http and https is left out. */
  outer(from: LinkedWords, href: string): void;
  /** Links words to a section, by its id. */
  inner(from: LinkedWords, to: string): void;
  /** Says where the sections stand, before the file is written; links to those that do not exist are text. */
  settle(places: ReadonlyMap<string, Place>): void;
}

/** Begins to collect the links of a document. */
export function collectLinks(file: PdfFile, tags: Tags, paper: Page): Links {
  const waiting: { readonly page: number; readonly from: LinkedWords; readonly to: string }[] = [];
  const drawn: { readonly annotation: TaggedAnnotation; readonly entries: () => string }[] = [];
  const add = (page: number, from: LinkedWords, target: () => string): void => {
    const annotation: TaggedAnnotation = { page, object: file.newObject() };
    file.addAnnotation(page, annotation.object);
    tags.annotate(from.element, annotation);
    drawn.push({
      annotation,
      entries: () =>
        linkEntries(from, annotation, `${target()} /Rect ${rectangle(from.area, paper)}`),
    });
  };
  file.onObjects(() => {
    for (const { annotation, entries } of drawn) annotation.object.content = entries();
  });
  return {
    outer(from, href) {
      if (isWebAddress(href)) {
        add(file.currentPage(), from, () => `/A <</S /URI /URI ${pdfText(href)}>>`);
      } else tags.isNoLink(from.element);
    },
    inner(from, to) {
      waiting.push({ page: file.currentPage(), from, to });
    },
    settle(places) {
      for (const { page, from, to } of waiting) {
        const place = places.get(to);
        if (place === undefined) tags.isNoLink(from.element);
        else add(page, from, () => `/Dest ${destination(file, place, paper)}`);
      }
    },
  };
}

/** The height at which a place stands, on its page, in whatever size the reader has. */
function destination(file: PdfFile, { page, y }: Place, paper: Page): string {
  return `[${file.pageReference(page)} /XYZ 0 ${number(paper.height - y)} 0]`;
}

/** Border 0: the words are underlined already. Flag 4: printed, so that it is there for those who read it aloud too. */
function linkEntries({ words }: LinkedWords, { key }: TaggedAnnotation, where: string): string {
  const parent = key === undefined ? '' : ` /StructParent ${key}`;
  return `<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] ${where} /Contents ${pdfText(words)}${parent}>>`;
}
