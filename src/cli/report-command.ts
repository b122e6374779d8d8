/** `report`: answers in, PDF out, the same bytes as in the browser; or the same words as plain text. */
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { assess } from '#engine/assess.ts';
import { renderPdf } from '#report/as-pdf.ts';
import { renderText } from '#report/as-text.ts';
import { buildReport } from '#report/build-report.ts';
import { FONT_FILES } from '#report/pdf/font-files.ts';
import { CommandFailed, type Dates, type Place } from './command.ts';
import { readFiles } from './read-files.ts';

/** Writes the report of one answers file; a file that is there is replaced only once the new one is whole. */
export async function reportFile(
  files: readonly string[],
  output: string | undefined,
  place: Place,
  dates: Dates,
): Promise<void> {
  if (output === undefined)
    throw new CommandFailed(['Name the file to write: -o OUT.pdf, or OUT.txt']);
  if (/\.(?:html?|md|json|csv|docx?)$/iu.test(output)) {
    throw new CommandFailed([`${output}: a report is written as PDF, or with .txt as plain text`]);
  }
  if (files.length > 1) throw new CommandFailed(['A report is about one answers file.']);
  const target = await reached(resolve(place.from, output));
  const [input] = files;
  if (input !== undefined && target === (await reached(resolve(place.from, input)))) {
    throw new CommandFailed([
      `${output}: is the answers file itself; name another file for the PDF`,
    ]);
  }
  const [document] = await readFiles(files, place, dates);
  if (document === undefined) return;
  const { product, on, answers } = document;
  const assessment = assess(place.ruleset, answers, on);
  const report = buildReport(place.ruleset, assessment, { product });
  const bytes = output.endsWith('.txt')
    ? new TextEncoder().encode(renderText(report))
    : renderPdf(report, await fontsIn(place.fonts));
  await write(target, bytes);
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

/** The file that a path leads to, through links; the path itself where nothing is there yet. */
async function reached(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    if (await isDevice(path)) await writeFile(path, bytes);
    else await replace(path, bytes);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new CommandFailed([`${path}: could not be written (${says})`], 1);
  }
}

/** What is there and no ordinary file, such as a device, is written to and never replaced. */
async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile();
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}
