/** `assess`: answers in, assessment out as JSON. */
import type { Readable } from 'node:stream';
import { assess } from '#engine/assess.ts';
import { outcomesOf, type OutcomeAlone } from '#engine/outcomes.ts';
import { assessmentAsJson } from '#report/as-json.ts';
import { LARGEST_DOCUMENT, readLine } from './answers-document.ts';
import { CommandFailed, type Dates, type Place } from './command.ts';
import { checkForced, readFiles, textIn } from './read-files.ts';

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
  const outcomes = outcomesOf(place.ruleset);
  for await (const { bytes, number } of linesOf(input)) {
    const name = `standard input:${number}`;
    const text = bytes === undefined ? undefined : textIn(bytes);
    if (text === undefined) {
      const what = bytes === undefined ? `longer than ${LARGEST_DOCUMENT} bytes` : 'not UTF-8';
      problems.push(`${name}: the line is ${what}`);
      continue;
    }
    if (text.trim() === '') continue;
    const read = readLine(text, name, place.ruleset, dates);
    problems.push(...read.problems);
    if (read.document !== undefined)
      results.push(inShort(outcomes(read.document.answers, read.document.on)));
  }
  if (problems.length > 0) throw new CommandFailed(problems);
  return results.join('\n');
}

function inShort(outcomes: readonly OutcomeAlone[]): string {
  const obligations = outcomes.map(({ id, ...outcome }) => [id, outcome] as const);
  return JSON.stringify({ obligations: Object.fromEntries(obligations) });
}

interface Line {
  /** Undefined where the line is too long to be a document. */
  readonly bytes: Uint8Array | undefined;
  /** From 1, empty lines counted. */
  readonly number: number;
}

const LINE_END = 0x0a;

/** Splits into lines without ever holding more than one document's worth of a line. */
async function* linesOf(input: Readable): AsyncGenerator<Line> {
  let rest = Buffer.alloc(0);
  let isTooLong = false;
  let number = 1;
  for await (const read of input) {
    const chunk = Buffer.from(read as Uint8Array);
    let begin = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, begin)) {
      const bytes = Buffer.concat([rest, chunk.subarray(begin, end)]);
      yield { bytes: isTooLong || bytes.length > LARGEST_DOCUMENT ? undefined : bytes, number };
      [rest, isTooLong] = [Buffer.alloc(0), false];
      number += 1;
      begin = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(begin)]);
    if (rest.length > LARGEST_DOCUMENT) [rest, isTooLong] = [Buffer.alloc(0), true];
  }
  yield { bytes: isTooLong ? undefined : rest, number };
}
