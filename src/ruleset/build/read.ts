/** Gets the rules off the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { nearest } from '#ruleset/nearest.ts';
import { cursorOn, type Cursor } from './cursor.ts';
import type { Mistake } from './mistake.ts';
import { readYaml } from './yaml-document.ts';

/** A file under `rules/` as text. */
export interface RulesText {
  /** From the folder of the rules downwards, with `/`: `obligations/x.yaml`. */
  readonly path: string;
  readonly text: string;
}

export type RulesKind =
  | 'ruleset'
  | 'not-covered'
  | 'release-check'
  | 'update-paths'
  | 'sources'
  | 'open-points'
  | 'questions'
  | 'facts'
  | 'obligations'
  | 'contradictions'
  | 'texts'
  | 'faq'
  | 'faq-topics';

/** A file under `rules/`, read. */
export interface RulesFile {
  readonly kind: RulesKind;
  /** The file's name without `.yaml`. */
  readonly id: string;
  /** As the reader knows it: `rules/obligations/x.yaml`. */
  readonly name: string;
  readonly root: Cursor;
  /** It is no YAML: its names are not known. */
  readonly isBroken: boolean;
}

const FOLDERS: readonly RulesKind[] = [
  'sources',
  'open-points',
  'questions',
  'facts',
  'obligations',
  'contradictions',
  'texts',
  'faq',
];

/** All files below a folder, in the order of their paths; none if the folder is not there. */
export function readTexts(folder: string): readonly RulesText[] {
  let paths: readonly string[];
  try {
    paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
  return [...paths].sort().map((path) => ({
    path: path.split(sep).join('/'),
    text: readFileSync(join(folder, path), 'utf8'),
  }));
}

/**
 * Reads texts as rules files. What is no rules file is refused, but for words to read (`.md`) and hidden files.
 *
 * @param shownAs what the messages call the folder.
 */
export function readFiles(
  texts: readonly RulesText[],
  shownAs: string,
  mistakes: Mistake[],
): readonly RulesFile[] {
  return texts.flatMap(({ path, text }) => {
    if (isNoRule(path)) return [];
    const name = `${shownAs}/${path}`;
    const kind = kindOf(path);
    if (kind === undefined) {
      mistakes.push({ file: name, line: 1, column: 1, ...misplaced(path) });
      return [];
    }
    const yaml = readYaml(text, name);
    mistakes.push(...yaml.mistakes);
    return {
      kind,
      id: basename(path, '.yaml'),
      name,
      root: cursorOn(yaml, name, mistakes),
      isBroken: yaml.mistakes.length > 0,
    };
  });
}

function isNoRule(path: string): boolean {
  return path.endsWith('.md') || path.split('/').some((part) => part.startsWith('.'));
}

function kindOf(path: string): RulesKind | undefined {
  if (path === 'ruleset.yaml') return 'ruleset';
  if (path === 'not-covered.yaml') return 'not-covered';
  if (path === 'release-check.yaml') return 'release-check';
  if (path === 'update-paths.yaml') return 'update-paths';
  if (path === 'faq/topics.yaml') return 'faq-topics';
  const [folder, file, more] = path.split('/');
  if (file === undefined || more !== undefined || !file.endsWith('.yaml')) return undefined;
  return FOLDERS.find((kind) => kind === folder);
}

function misplaced(path: string): Pick<Mistake, 'message' | 'suggestion'> {
  const [folder, file] = path.split('/');
  if (folder !== undefined && file !== undefined && !FOLDERS.some((kind) => kind === folder)) {
    const suggestion = nearest(folder, FOLDERS);
    const message = `unknown folder "${folder}"`;
    return suggestion === undefined ? { message } : { message, suggestion };
  }
  return {
    message:
      'no rule is read from here; rules stand in <folder>/<id>.yaml, the whole in ruleset.yaml',
  };
}
