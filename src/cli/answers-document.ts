/** Reads an answers document: `format`, `product`, `on`, `answers`. Every problem is named with its place. */
import { isRecord, kindOf, readAnswers, unknownName } from '#engine/answers.ts';
import type { Answers } from '#engine/assessment.ts';
import { formatMistake, inOrder, type Mistake } from '#ruleset/build/mistake.ts';
import { readYaml } from '#ruleset/build/yaml-document.ts';
import type { IsoDate, Ruleset } from '#ruleset/types.ts';
import { NAME_LIMIT, VERSION_LIMIT } from '#sessions/session.ts';
import type { Dates } from './command.ts';

export interface AnswersDocument {
  readonly product: { readonly name: string; readonly version: string };
  readonly on: IsoDate;
  readonly answers: Answers;
}

export interface ReadDocument {
  /** Undefined if there are problems. */
  readonly document?: AnswersDocument;
  /** One line each, beginning with the place. */
  readonly problems: readonly string[];
}

/** The format of answers documents that this version reads. */
const FORMAT = '1';
/** Bytes. A whole answers file has about ten thousand; what is far larger is something else. */
export const LARGEST_DOCUMENT = 1_000_000;
/** `expect` and `asked` belong to profiles: what a test expects, and no answer. `about` and `shows` belong to the examples. */
const KNOWN_KEYS = ['format', 'product', 'on', 'answers', 'expect', 'asked', 'about', 'shows'];
/** Characters, as in the form of the application. */
const LIMITS = { name: NAME_LIMIT, version: VERSION_LIMIT };
const NO_NAME = 'Unnamed product';

type Path = readonly (string | number)[];
type Refuse = (path: Path, says: string, isKey?: boolean) => void;

/** Reads YAML or JSON text (JSON is YAML too). `name` is what the messages call the file. */
export function readDocument(
  text: string,
  name: string,
  ruleset: Ruleset,
  dates: Dates,
): ReadDocument {
  const yaml = readYaml(text, name);
  if (yaml.mistakes.length > 0) return { problems: yaml.mistakes.map(formatMistake) };
  const mistakes: Mistake[] = [];
  const document = check(yaml.value, ruleset, dates, (path, says, isKey) => {
    const place = isKey === true ? yaml.placeOfKey(path) : yaml.place(path);
    mistakes.push({ file: name, ...place, message: inPath(path, says) });
  });
  const problems = inOrder(mistakes).map(formatMistake);
  return problems.length > 0 ? { problems } : { document, problems };
}

/** Reads one line of JSON. The place of a problem is the line, and the path within the document. */
export function readLine(text: string, name: string, ruleset: Ruleset, dates: Dates): ReadDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      problems: [`${name}: not JSON: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
  // JSON.parse takes the last of two equal keys without a word; the reader of YAML names the place.
  if (keysIn(value) !== keysWritten(text)) return readDocument(text, name, ruleset, dates);
  const problems: string[] = [];
  const document = check(value, ruleset, dates, (path, says) => {
    problems.push(`${name}: ${inPath(path, says)}`);
  });
  return problems.length > 0 ? { problems } : { document, problems };
}

/** How many keys a value from JSON has, in all its depth. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const within = Object.values(value).reduce<number>((sum, part) => sum + keysIn(part), 0);
  return within + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

/** How many keys stand in a text that is JSON. */
function keysWritten(text: string): number {
  const strings = text.matchAll(/"(?:[^"\\]|\\.)*"\s*(?<colon>:)?/gu);
  return [...strings].filter(({ groups }) => groups?.['colon'] !== undefined).length;
}

function inPath(path: Path, says: string): string {
  return path.length === 0 ? says : `${path.join('.')}: ${says}`;
}

function check(value: unknown, ruleset: Ruleset, dates: Dates, refuse: Refuse): AnswersDocument {
  const fields = isRecord(value) ? value : {};
  if (!isRecord(value)) refuse([], `the document is ${kindOf(value)}, not keys with values`);
  else checkKeys(value, refuse);
  const { answers, problems } = readAnswers(ruleset, fields['answers'] ?? {});
  for (const { path, says, isKey } of problems) refuse(['answers', ...path], says, isKey);
  return {
    product: productIn(fields['product'], refuse),
    on: dayIn(fields['on'], dates, refuse),
    answers,
  };
}

function checkKeys(fields: Readonly<Record<string, unknown>>, refuse: Refuse): void {
  for (const key of Object.keys(fields)) {
    if (!KNOWN_KEYS.includes(key)) refuse([key], unknownName('key', key, KNOWN_KEYS), true);
  }
  if (!('format' in fields)) refuse([], 'no "format"; this version reads format 1');
  else if (fields['format'] !== FORMAT && fields['format'] !== Number(FORMAT)) {
    refuse(['format'], `${kindOf(fields['format'])}; this version reads format 1`);
  }
  if (!('answers' in fields)) refuse([], 'no "answers"');
}

function productIn(value: unknown, refuse: Refuse): AnswersDocument['product'] {
  if (value === undefined) return { name: NO_NAME, version: '' };
  if (!isRecord(value)) {
    refuse(['product'], `${kindOf(value)} where a name and a version are expected`);
    return { name: NO_NAME, version: '' };
  }
  for (const key of Object.keys(value)) {
    if (key !== 'name' && key !== 'version') {
      refuse(['product', key], unknownName('key', key, ['name', 'version']), true);
    }
  }
  return {
    name: textIn(value, 'name', refuse) ?? NO_NAME,
    version: textIn(value, 'version', refuse) ?? '',
  };
}

function textIn(
  product: Readonly<Record<string, unknown>>,
  key: 'name' | 'version',
  refuse: Refuse,
): string | undefined {
  const value = product[key];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') {
    refuse(['product', key], `${kindOf(value)} where text is expected`);
    return undefined;
  }
  const text = String(value);
  if (text.length > LIMITS[key]) {
    refuse(['product', key], `${text.length} characters; at most ${LIMITS[key]} are taken`);
  }
  return text;
}

function dayIn(value: unknown, { today, forced }: Dates, refuse: Refuse): IsoDate {
  if (value !== undefined && !isDay(value)) {
    refuse(['on'], `${kindOf(value)} where a date is expected, as YYYY-MM-DD`);
  }
  return forced ?? (isDay(value) ? value : today);
}

/** Whether a value is a calendar day such as `2026-11-23` that exists. */
export function isDay(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}
