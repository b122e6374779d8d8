/** Gets answers documents off the disk. */
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDay, LARGEST_DOCUMENT, readDocument, type AnswersDocument } from './answers-document.ts';
import { CommandFailed, type Dates, type Place } from './command.ts';

/**
 * Reads all files.
 * @throws CommandFailed with the problems of all of them, if there is any.
 */
export async function readFiles(
  files: readonly string[],
  place: Place,
  dates: Dates,
): Promise<readonly AnswersDocument[]> {
  if (files.length === 0) throw new CommandFailed(['No answers file was named.']);
  checkForced(dates);
  const problems: string[] = [];
  const documents: AnswersDocument[] = [];
  for (const file of files) {
    const text = await textOf(file, place);
    if ('problem' in text) {
      problems.push(`${file}: ${text.problem}`);
      continue;
    }
    const read = readDocument(text.text, file, place.ruleset, dates);
    problems.push(...read.problems);
    if (read.document !== undefined) documents.push(read.document);
  }
  if (problems.length > 0) throw new CommandFailed(problems);
  return documents;
}

/** @throws CommandFailed if a date was given on the command line that is none. */
export function checkForced({ forced }: Dates): void {
  if (forced === undefined || isDay(forced)) return;
  throw new CommandFailed([`--on: "${String(forced)}" is not a date, written as YYYY-MM-DD.`]);
}

async function textOf(
  file: string,
  { from }: Place,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  const path = resolve(from, file);
  try {
    const bytes = await firstBytes(path, LARGEST_DOCUMENT + 1);
    if (bytes.length > LARGEST_DOCUMENT) {
      return { problem: `is too large: an answers file has at most ${LARGEST_DOCUMENT} bytes` };
    }
    const text = textIn(bytes);
    return text === undefined ? { problem: 'is not text in UTF-8' } : { text };
  } catch (error) {
    return { problem: refusal(error) };
  }
}

/** The text of bytes in UTF-8; undefined if they are something else. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The beginning of a file, a pipe or a device, however much more there is. */
async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(most);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, filled, most - filled);
      filled += bytesRead;
      if (bytesRead === 0 || filled === most) return bytes.subarray(0, filled);
    }
  } finally {
    await file.close();
  }
}

function refusal(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder, not an answers file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}
