/** Reads YAML as text and nothing but text, and remembers where everything stands. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { inOrder, type Mistake, type Place } from './mistake.ts';
import { tooDeep } from './nesting.ts';

/** Keys and list positions from the document downwards. */
export type Path = readonly (string | number)[];

export interface YamlDocument {
  /** Text, lists and groups of keys, nothing else: `no` and `4.10` stay text, and what is empty is `''`. */
  readonly value: unknown;
  /**
   * Where a path stands: the value, or its key where the value begins on a later line. What is not there stands where
   * the nearest thing around it does.
   *
   * @param offset characters into a text, if it stands on one line.
   */
  readonly place: (path: Path, offset?: number) => Place;
  /** Where the key of a path stands. */
  readonly placeOfKey: (path: Path) => Place;
  /** Broken YAML, double keys, and what YAML can do but a file here may not: aliases, tags, keys that are no text. */
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads one document with the failsafe schema. Never throws; a document with mistakes has the value `''`.
 *
 * @param name what the mistakes call the file.
 */
export function readYaml(text: string, name: string): YamlDocument {
  const deep = tooDeep(text);
  if (deep !== undefined) return refused([{ file: name, ...deep, message: 'nested too deeply' }]);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // The library compares each key with each other one; `doubleKeys` does it in one go.
    uniqueKeys: false,
    merge: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const found = [...syntax(document), ...unwelcome(document)];
  const mistakes = inOrder(
    found.map(({ offset, message }) => ({ file: name, ...at(offset), message })),
  );
  if (mistakes.length > 0) return refused(mistakes);
  const root = document.contents;
  return {
    value: valueOf(root),
    place: (path, offset = 0) => placeOf(path, root, at, offset),
    placeOfKey: (path) => at(follow(root, path).keyOffset),
    mistakes: [],
  };
}

function refused(mistakes: readonly Mistake[]): YamlDocument {
  const start = { line: 1, column: 1 };
  return { value: '', place: () => start, placeOfKey: () => start, mistakes };
}

/** The library's words for these speak to those who know YAML's own vocabulary. */
const WORDS: ReadonlyMap<string, string> = new Map([
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'a second key on one line; words with a colon in them need quotation marks',
  ],
  ['MULTIPLE_DOCS', 'a second document begins here; a file holds one'],
  ['TAG_RESOLVE_FAILED', 'tags (!) are not read here'],
  ['TAB_AS_INDENT', 'a tab; indent with spaces'],
]);

interface Found {
  readonly offset: number;
  readonly message: string;
}

function syntax(document: Document.Parsed): readonly Found[] {
  return [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    offset: pos[0],
    message: WORDS.get(code) ?? lowerFirst(message),
  }));
}

/** What is YAML, and not welcome in a file that people write and others read. */
function unwelcome(document: Document.Parsed): readonly Found[] {
  const found: Found[] = [];
  visit(document, {
    Alias: (_key, node) => {
      found.push({ offset: offsetOf(node), message: 'aliases are not read here' });
    },
    Value: (_key, node) => {
      if (node.anchor !== undefined) {
        found.push({ offset: offsetOf(node), message: 'anchors are not read here' });
      }
    },
    Map: (_key, node) => {
      found.push(...unwelcomeKeys(node.items));
    },
  });
  return found;
}

function unwelcomeKeys(pairs: readonly Pair[]): readonly Found[] {
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const { key } of pairs) {
    const offset = offsetOf(key);
    const name = textOf(key);
    if (name === undefined || name === '') {
      found.push({ offset, message: 'a key has to be text' });
    } else if (name in Object.prototype || name === 'prototype') {
      found.push({ offset, message: `the key "${name}" is not read here` });
    } else if (seen.has(name)) {
      found.push({ offset, message: `the key "${name}" stands here twice` });
    }
    seen.add(name ?? '');
  }
  return found;
}

function valueOf(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [textOf(key) ?? '', valueOf(value)] as const),
    );
  }
  if (isSeq(node)) return node.items.map(valueOf);
  return textOf(node) ?? '';
}

function textOf(node: unknown): string | undefined {
  if (typeof node === 'string') return node;
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

interface Followed {
  readonly node: unknown;
  readonly keyOffset: number;
}

/** Goes down as far as the path leads. */
function follow(root: Node | null, path: Path): Followed {
  let node: unknown = root;
  let keyOffset = offsetOf(root);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => textOf(key) === String(step));
      if (pair === undefined) break;
      keyOffset = offsetOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      keyOffset = offsetOf(node);
    } else {
      break;
    }
  }
  return { node, keyOffset };
}

function placeOf(
  path: Path,
  root: Node | null,
  at: (offset: number) => Place,
  into: number,
): Place {
  const { node, keyOffset } = follow(root, path);
  const key = at(keyOffset);
  if (isAlias(node) || !isNode(node) || !node.range) return key;
  const [start, end] = node.range;
  const place = at(start);
  if (place.line !== key.line) return key;
  const isOnOneLine = isScalar(node) && at(end).line === place.line;
  if (!isOnOneLine) return place;
  const quote = isScalar(node) && String(node.type).startsWith('QUOTE') ? 1 : 0;
  return into === 0 ? place : { line: place.line, column: place.column + quote + into };
}

function isNode(node: unknown): node is Node {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
