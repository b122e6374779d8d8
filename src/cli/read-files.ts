/** Gets answers documents off the disk. */
import { readFile, stat } from 'node:fs/promises';
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
    const found = await stat(path);
    if (found.isDirectory()) return { problem: 'is a folder, not an answers file' };
    if (found.size > LARGEST_DOCUMENT) {
      return {
        problem: `has ${found.size} bytes; an answers file has at most ${LARGEST_DOCUMENT}`,
      };
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return { text };
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'is not text in UTF-8' };
    return { problem: refusal(error) };
  }
}

function refusal(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}
