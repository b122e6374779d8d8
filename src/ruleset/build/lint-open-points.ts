/** Whether open points and the notes that name them agree. */
import { type Cursor, refuseName } from './cursor.ts';
import { lintFileName } from './lint-files.ts';
import type { RulesFile } from './read.ts';

/** Refuses notes that name an open point that is not there. */
export function lintOpenPoints(files: readonly RulesFile[]): void {
  const points = pointsIn(files);
  const ids = points.map(({ id }) => id);
  for (const at of namedIn(files)) {
    if (at.text !== undefined && !ids.includes(at.text)) refuseName(at, 'open point', at.text, ids);
  }
  for (const point of points) lintFileName(point);
}

/** Refuses open points that no note names. For rules in which all names are right. */
export function lintUnnamedPoints(files: readonly RulesFile[]): void {
  const named = new Set(namedIn(files).map(({ text }) => text));
  for (const { id, root } of pointsIn(files)) {
    if (!named.has(id)) root.at('id').refuse(`no note names the open point "${id}"`);
  }
}

function pointsIn(files: readonly RulesFile[]): readonly RulesFile[] {
  return files.filter(({ kind }) => kind === 'open-points');
}

function namedIn(files: readonly RulesFile[]): readonly Cursor[] {
  return files.flatMap(({ root }) => notesIn(root)).map((note) => note.at('open'));
}

/** Those of an obligation or a fact, or those of a release check. */
function notesIn(root: Cursor): readonly Cursor[] {
  const follows = root.at('follows').entries();
  return [
    ...root.at('notes').items(),
    ...root.at('always').items(),
    ...follows.flatMap(([, notes]) => notes.items()),
    ...root
      .at('decisions')
      .items()
      .flatMap((decision) => decision.at('then').items()),
  ];
}
