/** Writes the tags as objects of the file: the tree of elements, and the way back to them from pages and links. */
import { rectangle } from './areas.ts';
import type { FileObject, PdfFile } from './jspdf-file.ts';
import { pdfText } from './pdf-text.ts';
import type { Attributes, Element, Kid, TaggedAnnotation } from './tags.ts';
import type { Page } from './theme.ts';

/** Has the tags written with the file. Both are read only then, when everything is drawn. */
export function writeTags(
  file: PdfFile,
  paper: Page,
  document: Element,
  pages: readonly (readonly Element[] | undefined)[],
): void {
  const root = file.newObject();
  file.onPage((page) =>
    pages[page] === undefined ? '/Tabs /S' : `/StructParents ${page - 1} /Tabs /S`,
  );
  file.onObjects(() => {
    const objects = objectsOf(file, document);
    const annotations = annotationsIn(document);
    // The pages have the first keys, the areas of links those after them.
    const pageCount = pages.length;
    for (const [index, { annotation }] of annotations.entries()) {
      annotation.key = pageCount + index;
    }
    for (const [element, object] of objects) {
      object.content = elementEntries(file, paper, element, root.reference, objects);
    }
    const wayBack = file.newObject();
    wayBack.content = wayBackEntries(pages, annotations, objects);
    root.content =
      `<</Type /StructTreeRoot /K ${referenceTo(document, objects)} ` +
      `/ParentTree ${wayBack.reference} /ParentTreeNextKey ${pageCount + annotations.length}>>`;
  });
  file.onCatalog(() => `/MarkInfo <</Marked true>> /StructTreeRoot ${root.reference}`);
}

type Objects = ReadonlyMap<Element, FileObject>;

function objectsOf(file: PdfFile, document: Element): Objects {
  const objects = new Map<Element, FileObject>();
  for (const element of withAllBelow(document)) objects.set(element, file.newObject());
  return objects;
}

function withAllBelow(element: Element): readonly Element[] {
  return [
    element,
    ...element.kids.flatMap((kid) => (kid.kind === 'element' ? withAllBelow(kid.element) : [])),
  ];
}

interface Annotated {
  readonly element: Element;
  readonly annotation: TaggedAnnotation;
}

function annotationsIn(document: Element): readonly Annotated[] {
  return withAllBelow(document).flatMap((element) =>
    element.kids.flatMap((kid) =>
      kid.kind === 'annotation' ? [{ element, annotation: kid.annotation }] : [],
    ),
  );
}

function referenceTo(element: Element, objects: Objects): string {
  const object = objects.get(element);
  if (object === undefined) throw new Error('An element of the PDF stands nowhere in its tree.');
  return object.reference;
}

function elementEntries(
  file: PdfFile,
  paper: Page,
  element: Element,
  root: string,
  objects: Objects,
): string {
  const { role, parent, kids, attributes } = element;
  const above = parent === undefined ? root : referenceTo(parent, objects);
  const page = pageOf(kids);
  const entries = kids.map((kid) => kidEntry(file, kid, page, objects));
  return [
    `<</S /${role} /P ${above}`,
    page === undefined ? '' : ` /Pg ${file.pageReference(page)}`,
    entries.length === 0
      ? ''
      : ` /K ${entries.length === 1 ? entries.join('') : `[${entries.join(' ')}]`}`,
    attributeEntries(attributes, paper),
    '>>',
  ].join('');
}

/** The page on which an element begins; what stands there needs no more than its number. */
function pageOf(kids: readonly Kid[]): number | undefined {
  return kids.flatMap((kid) => (kid.kind === 'content' ? [kid.content.page] : []))[0];
}

function kidEntry(file: PdfFile, kid: Kid, page: number | undefined, objects: Objects): string {
  switch (kid.kind) {
    case 'element':
      return referenceTo(kid.element, objects);
    case 'content': {
      const { id, page: own } = kid.content;
      if (own === page) return String(id);
      return `<</Type /MCR /Pg ${file.pageReference(own)} /MCID ${id}>>`;
    }
    case 'annotation': {
      const { page: own, object } = kid.annotation;
      return `<</Type /OBJR /Pg ${file.pageReference(own)} /Obj ${object.reference}>>`;
    }
  }
}

function attributeEntries({ alt, scope, bounds }: Attributes, paper: Page): string {
  return [
    alt === undefined ? '' : ` /Alt ${pdfText(alt)}`,
    scope === undefined ? '' : ` /A <</O /Table /Scope /${scope}>>`,
    bounds === undefined ? '' : ` /A <</O /Layout /BBox ${rectangle(bounds, paper)}>>`,
  ].join('');
}

function wayBackEntries(
  pages: readonly (readonly Element[] | undefined)[],
  annotations: readonly Annotated[],
  objects: Objects,
): string {
  const ofPages = pages.flatMap((elements, page) =>
    elements === undefined
      ? []
      : [`${page - 1} [${elements.map((element) => referenceTo(element, objects)).join(' ')}]`],
  );
  const ofLinks = annotations.map(
    ({ element, annotation }) => `${annotation.key ?? 0} ${referenceTo(element, objects)}`,
  );
  return `<</Nums [${[...ofPages, ...ofLinks].join('\n')}]>>`;
}
