/** Makes reasons out of checked files. */
import type { Reason } from '#ruleset/types.ts';
import { given } from './given.ts';
import type { WrittenReason } from './schema.ts';

/** A reason; a sentence alone rests on what the whole rests on. */
export function compileReason(written: WrittenReason): Reason {
  if (typeof written === 'string') return { says: written, cites: [] };
  const { says, basis, cites } = written;
  return { says, cites: cites ?? [], ...given({ basis }) };
}

export function compileReasons(
  written: Readonly<Record<string, WrittenReason>>,
): Readonly<Record<string, Reason>> {
  return Object.fromEntries(
    Object.entries(written).map(([key, reason]) => [key, compileReason(reason)]),
  );
}
