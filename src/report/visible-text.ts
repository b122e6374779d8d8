/**
 * Text as a file shows it that has all letters at hand (HTML, Markdown, CSV): nothing in it works in secret, and nothing is lost
 * without a word. What the PDF shows as a code for want of a shape is shown as the same code here.
 */

// Variation selectors and joiners stay, unlike in the PDF: emoji, Persian and Indic scripts are drawn by them.
const SHAPELESS = /[\u00ad\u200b\u2060\ufeff]/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
/** Control characters, halves of surrogate pairs, what is no character, what turns the direction of other text, and hidden tags. */
const UNSEEN =
  /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Composed accents, plain line ends, and the code of whatever has no shape of its own: `[U+202E]`. */
export function visibleText(text: string): string {
  return text
    .normalize('NFC')
    .replace(SHAPELESS, '')
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', '    ')
    .replace(UNSEEN, asCode);
}

function asCode(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
