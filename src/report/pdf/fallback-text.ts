/**
 * Teaches one jsPDF document to measure, split and draw text run by run, each in the font that has its characters.
 * What draws through the document afterwards, the table library included, loses no character.
 */
import type { jsPDF } from 'jspdf';
import { TEXT_FAMILY, type FontStyle } from './faces.ts';
import { breakLines, lineText, type Typeface } from './lines.ts';
import { runsOf, widthOf, type GlyphsOf, type Run } from './text-runs.ts';

/** Draws runs from left to right on a baseline, in the size and colour that the document has. Widths in points. */
export type DrawRuns = (runs: readonly Run[], style: FontStyle, x: number, y: number) => void;

const RIGHT_TO_LEFT = /[\u0590-\u05ff](?:[\u0590-\u05ff ,.-]*[\u0590-\u05ff])?/gu;

/** The letters from left to right: a PDF draws as it is told, and readers turn Hebrew back when it is copied. */
function asSeen(text: string): string {
  return text.replace(RIGHT_TO_LEFT, (phrase) => Array.from(phrase).reverse().join(''));
}

/** Overrides text, getTextWidth, getStringUnitWidth and splitTextToSize of this document alone. */
export function teachFallback(doc: jsPDF, typeface: Typeface): DrawRuns {
  const drawPlain = doc.text.bind(doc);
  const drawRuns: DrawRuns = (runs, style, x, y) => {
    let at = x;
    for (const { family, text, width } of runs) {
      doc.setFont(family, style);
      drawPlain(asSeen(text), at, y);
      at += width;
    }
    doc.setFont(TEXT_FAMILY, style);
  };
  overrideDrawing(doc, typeface, drawRuns);
  overrideMeasures(doc, typeface);
  return drawRuns;
}

function overrideDrawing(doc: jsPDF, typeface: Typeface, drawRuns: DrawRuns): void {
  doc.text = (text, x, y) => {
    const style = styleOf(doc);
    const size = doc.getFontSize();
    const lines = typeof text === 'string' ? text.split('\n') : text;
    for (const [index, line] of lines.entries()) {
      const runs = runsOf(currentGlyphs(doc, typeface)(line)).map((run) => ({
        ...run,
        width: (run.width * size) / 1000,
      }));
      drawRuns(runs, style, x, y + index * size * doc.getLineHeightFactor());
    }
    return doc;
  };
}

function overrideMeasures(doc: jsPDF, typeface: Typeface): void {
  const unitWidth = (text: string): number => widthOf(currentGlyphs(doc, typeface)(text)) / 1000;
  doc.getStringUnitWidth = unitWidth;
  doc.getTextWidth = (text) => unitWidth(text) * doc.getFontSize();
  doc.splitTextToSize = (text: string | readonly string[], width: number): string[] => {
    const size = doc.getFontSize();
    const strong = styleOf(doc) === 'bold';
    const whole = typeof text === 'string' ? text : text.join('\n');
    return breakLines(whole, typeface, { size, width, strong }).map(lineText);
  };
}

function currentGlyphs(doc: jsPDF, typeface: Typeface): GlyphsOf {
  return styleOf(doc) === 'bold' ? typeface.bold : typeface.regular;
}

function styleOf(doc: jsPDF): FontStyle {
  return doc.getFont().fontStyle === 'bold' ? 'bold' : 'normal';
}
