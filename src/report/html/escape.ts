/** Words within HTML and its style sheet, so that none is taken for a sign of either. */
import { visibleText } from '#report/visible-text.ts';

/** Words as they stand in an element or between double quotes. */
export function escapedHtml(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Words as a string of a style sheet: every sign is written as its code, so that no text can end the string or the element. */
export function styleString(text: string): string {
  const signs = Array.from(visibleText(text).replaceAll('\n', ' '));
  return `"${signs.map((sign) => (/[0-9A-Za-z]/u.test(sign) ? sign : `\\${codeOf(sign)} `)).join('')}"`;
}

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16);
}
