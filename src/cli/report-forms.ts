/** The forms that a report is written in, by the ending of the file's name. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { assess } from '#engine/assess.ts';
import type { Assessment } from '#engine/assessment.ts';
import { obligationsAsCsv } from '#report/as-csv.ts';
import { renderHtml } from '#report/as-html.ts';
import { assessmentAsJson } from '#report/as-json.ts';
import { renderMarkdown } from '#report/as-markdown.ts';
import { renderPdf } from '#report/as-pdf.ts';
import { renderText } from '#report/as-text.ts';
import { buildReport } from '#report/build-report.ts';
import type { Report } from '#report/model.ts';
import { FONT_FILES } from '#report/pdf/font-files.ts';
import type { AnswersDocument } from './answers-document.ts';
import type { Place } from './command.ts';

interface Subject {
  readonly place: Place;
  readonly assessment: Assessment;
  readonly product: AnswersDocument['product'];
}

type Form = (subject: Subject) => string | Promise<Uint8Array>;

const FORMS: Readonly<Record<string, Form>> = {
  '.pdf': async (subject) => renderPdf(reportOf(subject), await fontsIn(subject.place.fonts)),
  '.html': (subject) => renderHtml(reportOf(subject)),
  '.htm': (subject) => renderHtml(reportOf(subject)),
  '.md': (subject) => renderMarkdown(reportOf(subject)),
  '.txt': (subject) => renderText(reportOf(subject)),
  '.json': (subject) => assessmentInJson(subject),
  '.csv': ({ place, assessment, product }) => obligationsAsCsv(place.ruleset, assessment, product),
};

/** How the endings are named to the user. */
export const ENDINGS = '.pdf, .html, .md, .txt, .json or .csv';

/** Whether a report can be written under such a name. One without an ending, such as that of a device, gets a PDF. */
export function hasForm(output: string): boolean {
  return formFor(output) !== undefined;
}

/** The report of an answers document as the bytes of a file of that name; see `hasForm`. */
export async function bytesFor(
  output: string,
  { product, on, answers }: AnswersDocument,
  place: Place,
): Promise<Uint8Array> {
  const assessment = assess(place.ruleset, answers, on);
  const made = await formFor(output)?.({ place, assessment, product });
  return typeof made === 'string' ? new TextEncoder().encode(made) : (made ?? new Uint8Array());
}

/** The whole assessment as JSON, its last line ended. */
function assessmentInJson({ place, assessment, product }: Subject): string {
  return `${JSON.stringify(assessmentAsJson(place.ruleset, assessment, product), null, 2)}\n`;
}

function formFor(output: string): Form | undefined {
  const ending = extname(output).toLowerCase();
  const known = ending === '' ? '.pdf' : ending;
  return Object.hasOwn(FORMS, known) ? FORMS[known] : undefined;
}

function reportOf({ place, assessment, product }: Subject): Report {
  return buildReport(place.ruleset, assessment, { product });
}

async function fontsIn(folder: string) {
  const read = async (name: string) => new Uint8Array(await readFile(join(folder, name)));
  return {
    regular: await read(FONT_FILES.regular),
    bold: await read(FONT_FILES.bold),
    fallback: await read(FONT_FILES.fallback),
    fallbackBold: await read(FONT_FILES.fallbackBold),
  };
}
