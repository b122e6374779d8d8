/**
 * From text to glyphs: every character is drawn by the first font that has it, and one that none has is drawn as its
 * code, `[U+6F22]`, because a PDF font leaves out what it lacks without a word.
 */

/** What the text layer has to know of a font. Fonts are embedded by 16-bit codes, so none covers more. */
export interface Face {
  readonly family: string;
  covers(codePoint: number): boolean;
  /** Width of the character in thousandths of the font size. */
  advance(codePoint: number): number;
}

/** What is drawn for one character; several letters where it is drawn as its code. Never split. */
export interface Glyph {
  readonly text: string;
  readonly family: string;
  /** In thousandths of the font size. */
  readonly width: number;
  readonly kind: 'letter' | 'space' | 'line-end' | 'accent';
}

/** Neighbouring glyphs of one font. */
export interface Run {
  readonly family: string;
  readonly text: string;
  readonly width: number;
}

// Soft hyphen, zero-width space, word joiner, byte order mark and variation selectors: they have no shape of their
// own, and fonts draw them as hyphens or boxes.
const SHAPELESS = /[\u00ad\u200b\u2060\ufeff\ufe00-\ufe0f]/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
const WIDE_SPACES = /[\u1680\u2000-\u200a\u205f\u3000]/gu;

/** The text as it is drawn: composed accents, nothing shapeless, plain line ends and spaces. */
export function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(SHAPELESS, '')
    .replace(LINE_ENDS, '\n')
    .replace(WIDE_SPACES, ' ')
    .replaceAll('\t', '    ');
}

/** The glyphs of a text, in its order. `faces` in order of preference, at least one. */
export type GlyphsOf = (text: string) => readonly Glyph[];

/** Prepares the look-up of glyphs in some faces; remembers what it has found. */
export function glyphsIn(faces: readonly [Face, ...Face[]]): GlyphsOf {
  const known = new Map<string, Glyph>();
  const glyphOf = (character: string, face: Face | undefined): Glyph => {
    const key = `${face?.family ?? ''}${character}`;
    const found = known.get(key) ?? makeGlyph(character, face, faces[0]);
    known.set(key, found);
    return found;
  };
  return (text) => {
    const glyphs: Glyph[] = [];
    let last: Face | undefined;
    for (const character of drawable(text)) {
      last = faceFor(character, faces, last);
      glyphs.push(glyphOf(character, last));
    }
    return glyphs;
  };
}

const JOINING = /[ \u00a0,.-]/u;

/** Spaces and stops stay in the font of what stands before them, so that a phrase is not torn into words. */
function faceFor(
  character: string,
  faces: readonly Face[],
  last: Face | undefined,
): Face | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (JOINING.test(character) && last?.covers(code) === true) return last;
  return faces.find((face) => face.covers(code));
}

function makeGlyph(character: string, face: Face | undefined, first: Face): Glyph {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n') {
    return { text: '', family: first.family, width: 0, kind: 'line-end' };
  }
  if (face === undefined) return codeGlyph(code, first);
  const kind = character === ' ' ? 'space' : /\p{M}/u.test(character) ? 'accent' : 'letter';
  return { text: character, family: face.family, width: face.advance(code), kind };
}

function codeGlyph(code: number, face: Face): Glyph {
  const text = `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  const width = Array.from(text).reduce(
    (sum, letter) => sum + face.advance(letter.charCodeAt(0)),
    0,
  );
  return { text, family: face.family, width, kind: 'letter' };
}

/** Joins neighbouring glyphs of one font. */
export function runsOf(glyphs: readonly Glyph[]): readonly Run[] {
  const runs: { family: string; text: string; width: number }[] = [];
  for (const { family, text, width } of glyphs) {
    const last = runs.at(-1);
    if (last === undefined || last.family !== family) runs.push({ family, text, width });
    else {
      last.text += text;
      last.width += width;
    }
  }
  return runs;
}

/** Width of glyphs in thousandths of the font size. */
export function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
}
