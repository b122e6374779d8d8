/** Gives a jsPDF document the fonts of the report, and reads their measures back. */
import type { jsPDF } from 'jspdf';
import { asBinaryText } from './bytes.ts';
import { FONT_FILES, type FontRole, type PdfFonts } from './font-files.ts';
import type { Typeface } from './lines.ts';
import { glyphsIn, type Face } from './text-runs.ts';

export const TEXT_FAMILY = 'text';
const FALLBACK_FAMILY = 'fallback';

export type FontStyle = 'normal' | 'bold';

/** Embeds the four fonts. Throws if one is no TrueType font with a Unicode table. */
export function addFonts(doc: jsPDF, fonts: PdfFonts): Typeface {
  const face = (role: FontRole, family: string, style: FontStyle): Face => {
    refuseUnlessTrueType(role, fonts[role]);
    doc.addFileToVFS(FONT_FILES[role], asBinaryText(fonts[role]));
    doc.addFont(FONT_FILES[role], family, style);
    return readFace(doc, family, style);
  };
  return {
    regular: glyphsIn([
      face('regular', TEXT_FAMILY, 'normal'),
      face('fallback', FALLBACK_FAMILY, 'normal'),
    ]),
    bold: glyphsIn([
      face('bold', TEXT_FAMILY, 'bold'),
      face('fallbackBold', FALLBACK_FAMILY, 'bold'),
    ]),
  };
}

const SIGNATURE = [0, 1, 0, 0] as const;

function refuseUnlessTrueType(role: FontRole, bytes: Uint8Array): void {
  if (SIGNATURE.every((byte, at) => bytes[at] === byte)) return;
  throw new Error(`The font file ${FONT_FILES[role]} is no TrueType font.`);
}

const NAMES: readonly (readonly [family: string, style: FontStyle, name: string])[] = [
  [TEXT_FAMILY, 'normal', 'AAAAAA+NotoSans-Regular'],
  [TEXT_FAMILY, 'bold', 'AAAAAB+NotoSans-Bold'],
  [FALLBACK_FAMILY, 'normal', 'AAAAAC+DejaVuSansCondensed'],
  [FALLBACK_FAMILY, 'bold', 'AAAAAD+DejaVuSansCondensed-Bold'],
];

/**
 * Gives each font its own name in the file, with the tag of a subset. jsPDF would write the family for both weights,
 * and some programs tell fonts apart by name. The last thing to do: the document cannot find its fonts afterwards.
 */
export function nameFonts(doc: jsPDF): void {
  for (const [family, style, name] of NAMES) {
    doc.setFont(family, style);
    doc.getFont().fontName = name;
  }
}

/** The part of jsPDF's font metadata that is used here. */
interface TrueType {
  characterToGlyph(code: number): number;
  /** In thousandths of the size. */
  widthOfGlyph(glyph: number): number;
}

function readFace(doc: jsPDF, family: string, style: FontStyle): Face {
  doc.setFont(family, style);
  const font: { readonly metadata: unknown } = doc.getFont();
  const metadata = font.metadata;
  if (!isTrueType(metadata)) throw new Error(`The font "${family}" (${style}) cannot be read.`);
  return {
    family,
    covers: (code) => code <= 0xffff && metadata.characterToGlyph(code) !== 0,
    advance: (code) => metadata.widthOfGlyph(metadata.characterToGlyph(code)),
  };
}

function isTrueType(value: unknown): value is TrueType {
  return (
    typeof value === 'object' &&
    value !== null &&
    'characterToGlyph' in value &&
    typeof value.characterToGlyph === 'function' &&
    'widthOfGlyph' in value &&
    typeof value.widthOfGlyph === 'function'
  );
}
