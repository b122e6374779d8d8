/** Sets up the PDF document: paper, fonts, and the data that says what it is. */
import { jsPDF } from 'jspdf';
import type { Report } from '#report/model.ts';
import { documentTitle, TOOL_NAME } from '#report/wording.ts';
import type { IsoDate } from '#ruleset/types.ts';
import { attach, type Attachment } from './attachment.ts';
import { asBinaryText } from './bytes.ts';
import type { Canvas } from './canvas.ts';
import { addFonts, TEXT_FAMILY } from './faces.ts';
import { teachFallback } from './fallback-text.ts';
import { fileIdOf } from './file-id.ts';
import type { PdfFonts } from './font-files.ts';
import { fileOf } from './jspdf-file.ts';
import { lineBreaker } from './lines.ts';
import { collectLinks } from './links.ts';
import { propertyText, xmlText } from './pdf-text.ts';
import { Tags } from './tags.ts';
import { contentOf, LINE_HEIGHT, PAGES, TEXT_SIZE, type Paper } from './theme.ts';

export interface Setup {
  readonly paper: Paper;
  readonly attachment: Attachment | undefined;
}

/** An empty document with one page, ready to draw on. The same report makes the same document, on every machine. */
export function openDocument(
  report: Report,
  fonts: PdfFonts,
  { paper, attachment }: Setup,
): Canvas {
  const doc = new jsPDF({
    unit: 'pt',
    format: paper,
    compress: true,
    putOnlyUsedFonts: true,
  });
  const file = fileOf(doc);
  file.setVersion(VERSION);
  describe(doc, report);
  // Of the content alone, so that the same content is the same file.
  const attached =
    attachment === undefined
      ? []
      : [attachment.name, attachment.description, asBinaryText(attachment.bytes)];
  doc.setFileId(fileIdOf(JSON.stringify([report, paper, ...attached])));
  if (attachment !== undefined) attach(file, attachment);
  const typeface = addFonts(doc, fonts);
  doc.setFont(TEXT_FAMILY, 'normal');
  doc.setFontSize(TEXT_SIZE);
  doc.setLineHeightFactor(LINE_HEIGHT);
  const drawRuns = teachFallback(doc, typeface);
  const page = PAGES[paper];
  const content = contentOf(page);
  const tags = new Tags(file, page);
  const links = collectLinks(file, tags, page);
  const breakLines = lineBreaker(typeface);
  return { doc, file, typeface, breakLines, drawRuns, tags, links, page, content, y: content.top };
}

function describe(doc: jsPDF, report: Report): void {
  doc.setCreationDate(pdfDate(report.assessedOn));
  doc.setProperties({
    title: propertyText(documentTitle(report)),
    subject: propertyText(report.subtitle),
    creator: TOOL_NAME,
  });
  doc.addMetadata(metadataOf(report), true);
  doc.setLanguage(report.language);
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setDisplayMode(undefined, 'continuous', 'UseOutlines');
}

/** The first version of PDF with all that is used here; what is attached has its relation to the rest since then too. */
const VERSION = '1.7';

/** What the document says of itself, once more in XML, where programs look first. */
function metadataOf(report: Report): string {
  const title = xmlText(documentTitle(report));
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${report.language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${xmlText(TOOL_NAME)}</xmp:CreatorTool>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** Days outside this span cannot be written; jsPDF takes years from 1970 to 2037. */
const FIRST_DAY = '1970-01-01';
const LAST_DAY = '2037-12-31';

/** Midnight of the day in universal time. Given as text, because jsPDF writes a date object in local time. */
function pdfDate(day: IsoDate): string {
  const written = day < FIRST_DAY ? FIRST_DAY : day > LAST_DAY ? LAST_DAY : day;
  return `D:${written.replaceAll('-', '')}000000+00'00'`;
}
