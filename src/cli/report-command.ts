/** `report`: answers in, a file out, the same bytes as in the browser. The ending of its name says in which form. */
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandFailed, type Dates, type Place } from './command.ts';
import { readFiles } from './read-files.ts';
import { bytesFor, ENDINGS, hasForm } from './report-forms.ts';

/** Writes the report of one answers file; a file that is there is replaced only once the new one is whole. */
export async function reportFile(
  files: readonly string[],
  output: string | undefined,
  place: Place,
  dates: Dates,
): Promise<void> {
  if (output === undefined)
    throw new CommandFailed([`Name the file to write: -o OUT, ending in ${ENDINGS}`]);
  if (!hasForm(output)) throw new CommandFailed([`${output}: a report is written as ${ENDINGS}`]);
  if (files.length > 1) throw new CommandFailed(['A report is about one answers file.']);
  const target = await reached(resolve(place.from, output));
  const [input] = files;
  if (input !== undefined && target === (await reached(resolve(place.from, input)))) {
    throw new CommandFailed([
      `${output}: is the answers file itself; name another file for the report`,
    ]);
  }
  const [document] = await readFiles(files, place, dates);
  if (document === undefined) return;
  await write(target, await bytesFor(output, document, place));
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
