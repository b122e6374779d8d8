/** Renders a report as PDF: embedded fonts, contents, bookmarks, links. The same input gives the same bytes. */
import type { Report, ReportSection } from './model.ts';
import type { Attachment } from './pdf/attachment.ts';
import { renderText } from './as-text.ts';
import { drawBlock } from './pdf/blocks.ts';
import { addBookmarks } from './pdf/bookmarks.ts';
import { startPage, type Canvas } from './pdf/canvas.ts';
import { drawContents, reserveContents } from './pdf/contents.ts';
import { drawCover } from './pdf/cover.ts';
import { openDocument } from './pdf/document.ts';
import { nameFonts } from './pdf/faces.ts';
import type { PdfFonts } from './pdf/font-files.ts';
import { drawHeading } from './pdf/headings.ts';
import type { Place } from './pdf/links.ts';
import { drawRunningLines } from './pdf/running-lines.ts';
import type { Paper } from './pdf/theme.ts';

export interface RenderOptions {
  /** A4 unless told otherwise. */
  readonly paper?: Paper;
  /** A JSON file to go with the report, from which it can be opened again. */
  readonly attachment?: Attachment;
  /** Told after each section, and once more when the file is ready (`done` equals `total`). */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told the characters of the report that no font has, each once; they are drawn as their codes. */
  readonly onCoded?: (characters: string) => void;
}

/**
 * Renders a report.
 *
 * @param fonts the four TrueType files of `FONT_FILES`; throws if one cannot be read.
 * @returns the bytes of the file.
 */
export function renderPdf(
  report: Report,
  fonts: PdfFonts,
  { paper = 'a4', attachment, onProgress, onCoded }: RenderOptions = {},
): Uint8Array {
  // One step for each section, and one for what ties them together.
  const total = countSections(report.sections) + 1;
  let done = 0;
  const step = (): void => {
    done += 1;
    onProgress?.(done, total);
  };
  const canvas = openDocument(report, fonts, { paper, attachment });
  onCoded?.(codedIn(canvas, renderText(report)));
  drawCover(canvas, report);
  const contents = reserveContents(canvas, report);
  const places = new Map<string, Place>();
  for (const section of report.sections) {
    drawSection({ canvas, places, step }, section, 1, false);
  }
  drawContents(canvas, contents, places);
  drawRunningLines(canvas, report);
  addBookmarks(canvas.doc, report.sections, places, canvas.page);
  canvas.links.settle(places);
  nameFonts(canvas.doc);
  const bytes = canvas.file.finish();
  step();
  return bytes;
}

interface Rendering {
  readonly canvas: Canvas;
  /** Where the sections drawn so far begin. */
  readonly places: Map<string, Place>;
  readonly step: () => void;
}

function drawSection(
  rendering: Rendering,
  section: ReportSection,
  depth: number,
  followsHeading: boolean,
): void {
  const { canvas, places } = rendering;
  const followsContents = places.size === 0;
  if (followsContents || (section.newPage === true && canvas.y > canvas.content.top)) {
    startPage(canvas);
  }
  canvas.tags.element('Sect', () => {
    places.set(section.id, drawHeading(canvas, section, depth, followsHeading));
    for (const block of section.blocks) drawBlock(canvas, block);
    rendering.step();
    for (const [index, child] of section.sections.entries()) {
      drawSection(rendering, child, depth + 1, index === 0 && section.blocks.length === 0);
    }
  });
}

function codedIn({ typeface }: Canvas, text: string): string {
  const coded = Array.from(new Set(text)).filter((character) =>
    typeface.regular(character).some((glyph) => glyph.text.startsWith('[U+')),
  );
  return coded.join('');
}

function countSections(sections: readonly ReportSection[]): number {
  return sections.reduce((sum, section) => sum + 1 + countSections(section.sections), 0);
}
