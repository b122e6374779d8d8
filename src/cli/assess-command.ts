/** `assess`: answers in, assessment out as JSON. */
import type { Readable } from 'node:stream';
import { assess } from '#engine/assess.ts';
import { assessmentAsJson } from '#report/as-json.ts';
import { LARGEST_DOCUMENT, readLine, type AnswersDocument } from './answers-document.ts';
import { CommandFailed, type Dates, type Place } from './command.ts';
import { checkForced, readFiles } from './read-files.ts';

/** @returns the assessment of one file, or a list of those of several. */
export async function assessFiles(
  files: readonly string[],
  place: Place,
  dates: Dates,
): Promise<string> {
  const documents = await readFiles(files, place, dates);
  const results = documents.map(({ product, on, answers }) =>
    assessmentAsJson(place.ruleset, assess(place.ruleset, answers, on), product),
  );
  return JSON.stringify(results.length === 1 ? results[0] : results, null, 2);
}

/**
 * Reads one document a line to the end, and only then answers: if one line is refused, nothing is printed.
 * Empty lines are passed over.
 */
export async function assessLines(input: Readable, place: Place, dates: Dates): Promise<string> {
  checkForced(dates);
  const problems: string[] = [];
  const results: string[] = [];
  for await (const { text, number } of linesOf(input)) {
    const name = `standard input:${number}`;
    if (text === undefined) {
      problems.push(`${name}: the line is longer than ${LARGEST_DOCUMENT} bytes`);
      continue;
    }
    const read = readLine(text, name, place.ruleset, dates);
    problems.push(...read.problems);
    if (read.document !== undefined) results.push(inShort(place, read.document));
  }
  if (problems.length > 0) throw new CommandFailed(problems);
  return results.join('\n');
}

function inShort({ ruleset }: Place, { answers, on }: AnswersDocument): string {
  const obligations = assess(ruleset, answers, on).obligations.map(
    ({ id, applicability, outcome, timing }) => [id, { applicability, outcome, timing }] as const,
  );
  return JSON.stringify({ obligations: Object.fromEntries(obligations) });
}

interface Line {
  /** Undefined where the line is too long to be a document. */
  readonly text: string | undefined;
  readonly number: number;
}

/** Splits into lines without ever holding more than one document's worth of a line. */
async function* linesOf(input: Readable): AsyncGenerator<Line> {
  let rest = '';
  let number = 1;
  let isTooLong = false;
  input.setEncoding('utf8');
  for await (const chunk of input) {
    const pieces = (rest + String(chunk)).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      const text = isTooLong || piece.length > LARGEST_DOCUMENT ? undefined : piece.trim();
      if (text !== '') yield { text, number };
      isTooLong = false;
      number += 1;
    }
    if (rest.length > LARGEST_DOCUMENT) {
      isTooLong = true;
      rest = '';
    }
  }
  const text = isTooLong ? undefined : rest.trim();
  if (text !== '') yield { text, number };
}
