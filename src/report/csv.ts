/** Tables for spreadsheets: CSV after RFC 4180, opened rightly, and harmless. */
import Papa from 'papaparse';
import { visibleText } from './visible-text.ts';

/** What a spreadsheet takes for a formula begins so; the library's own pattern overlooks one that has a line end in it. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** With a byte order mark, so that spreadsheets read the letters right; what would be a formula begins with an apostrophe. */
export function asCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const csv = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => row.map(visibleText)) },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  );
  return `\ufeff${csv}\r\n`;
}
