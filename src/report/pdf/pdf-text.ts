/** Text outside the pages: titles, descriptions, bookmarks. */

/** Half of a character, which no writing of Unicode may hold. */
const LONE_SURROGATES = /\p{Cs}/gu;
const PLAIN = /^[\x20-\x7e]*$/u;

/** A text as a PDF string: letters where they will do, two bytes a letter for all others. */
export function pdfText(text: string): string {
  const whole = wellFormed(text);
  if (PLAIN.test(whole)) return `(${whole.replace(/[\\()]/gu, '\\$&')})`;
  let hex = 'FEFF';
  for (let at = 0; at < whole.length; at += 1) {
    hex += whole.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
  }
  return `<${hex}>`;
}

/** The text with its halves of characters as codes. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, codeOf);
}

const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;
const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** A text between the tags of XML. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(NOT_IN_XML, codeOf)
    .replace(/[&<>]/gu, (character) => XML_ENTITIES[character] ?? '');
}

/**
 * A text for the properties of the document, which jsPDF writes as they are, two bytes a letter: a byte 0D is then
 * read as a line end and becomes 0A. Letters with that byte, such as č, are taken apart into letter and accent; what
 * cannot be is shown as its code.
 */
export function propertyText(text: string): string {
  return Array.from(wellFormed(text).replace(/[\r\n]+/gu, ' '), (character) => {
    if (!hasLineEnd(character)) return character;
    const apart = character.normalize('NFD');
    return hasLineEnd(apart) ? codeOf(character) : apart;
  }).join('');
}

function hasLineEnd(text: string): boolean {
  return text.split('').some((unit) => {
    const code = unit.charCodeAt(0);
    return code >> 8 === 0x0d || (code & 0xff) === 0x0d;
  });
}

function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
