/** A place in a rules file, with what stands there: goes down by keys, and takes mistakes down with their place. */
import { nearest } from '#ruleset/nearest.ts';
import type { Mistake } from './mistake.ts';
import { isRecord } from './shapes.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

export interface Told {
  readonly suggestion?: string | undefined;
  /** Characters into the text that stands here. */
  readonly offset?: number;
  /** The mistake lies in the key, not in its value. */
  readonly onKey?: boolean;
}

export interface Cursor {
  readonly value: unknown;
  /** The text that stands here, without white space around it; undefined if there is none. */
  readonly text: string | undefined;
  /** The value of a key; a cursor on nothing if there is no such key. */
  at(key: string): Cursor;
  /** The entries of a list; empty if there is no list. */
  items(): readonly Cursor[];
  /** The entries of a group of keys; empty if there is none. */
  entries(): readonly (readonly [key: string, at: Cursor])[];
  keys(): readonly string[];
  refuse(message: string, told?: Told): void;
}

/** A cursor on the whole of a document. Mistakes are added to `mistakes`. */
export function cursorOn(yaml: YamlDocument, file: string, mistakes: Mistake[]): Cursor {
  return cursor([], yaml.value, (path, message, { suggestion, offset, onKey }) => {
    const place = onKey === true ? yaml.placeOfKey(path) : yaml.place(path, offset);
    mistakes.push({ file, ...place, message, ...(suggestion === undefined ? {} : { suggestion }) });
  });
}

/** A cursor that tells nobody: for what has been checked before. */
export function quietCursor(value: unknown): Cursor {
  return cursor([], value, () => undefined);
}

/** Goes down several steps at once. */
export function cursorAt(from: Cursor, path: Path): Cursor {
  return path.reduce<Cursor>(
    (at, step) => (typeof step === 'number' ? (at.items()[step] ?? at) : at.at(step)),
    from,
  );
}

type Refuse = (path: Path, message: string, told: Told) => void;

function cursor(path: Path, value: unknown, refuse: Refuse): Cursor {
  const fields = isRecord(value) ? Object.entries(value) : [];
  const text = typeof value === 'string' ? value.trim() : '';
  return {
    value,
    text: text === '' ? undefined : text,
    at: (key) => cursor([...path, key], fields.find(([name]) => name === key)?.[1], refuse),
    items: () =>
      Array.isArray(value)
        ? value.map((item: unknown, index) => cursor([...path, index], item, refuse))
        : [],
    entries: () =>
      fields.map(([key, item]) => [key, cursor([...path, key], item, refuse)] as const),
    keys: () => fields.map(([key]) => key),
    refuse: (message, told = {}) => refuse(path, message, told),
  };
}

/** Refuses a name that is not known, with the nearest one that is. */
export function refuseName(
  at: Cursor,
  what: string,
  name: string,
  known: readonly string[],
  told: Told = {},
): void {
  at.refuse(`unknown ${what} "${name}"`, { ...told, suggestion: nearest(name, known) });
}

/** Refuses an option that a question does not have. */
export function refuseOption(
  at: Cursor,
  option: string,
  question: { readonly id: string; readonly options: readonly string[] },
  told: Told = {},
): void {
  const suggestion = nearest(option, question.options);
  at.refuse(`unknown option "${option}" of "${question.id}"`, { ...told, suggestion });
}
