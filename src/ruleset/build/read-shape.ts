/** Holds a file against its shape. */
import * as v from 'valibot';
import { nearest } from '#ruleset/nearest.ts';
import { cursorAt } from './cursor.ts';
import type { RulesFile } from './read.ts';

/** The file's content as its shape gives it; undefined if it does not fit, with every mistake told. */
export function readShape<Output>(
  { root, isBroken }: Pick<RulesFile, 'root' | 'isBroken'>,
  shape: v.GenericSchema<unknown, Output>,
): Output | undefined {
  if (isBroken) return undefined;
  const result = v.safeParse(shape, root.value);
  for (const issue of result.issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const suggestion = nearestExpected(issue);
    const onKey = issue.path?.at(-1)?.origin === 'key';
    cursorAt(root, path).refuse(issue.message, { suggestion, onKey });
  }
  return result.success ? result.output : undefined;
}

/** For an unknown name of a closed list: the one that may have been meant. */
function nearestExpected({ input, expected, type }: v.BaseIssue<unknown>): string | undefined {
  if (typeof input !== 'string' || (type !== 'picklist' && type !== 'raw_check')) return undefined;
  const known = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  return nearest(input, known);
}
