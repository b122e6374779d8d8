/** Makes a fact out of a checked file. */
import type { ByOption, Fact, Reason } from '#ruleset/types.ts';
import { compileNotes, type OpenPoints } from './compile-note.ts';
import { compileReason, compileReasons } from './compile-reason.ts';
import { given } from './given.ts';
import { linked, linkedIfThere } from './link.ts';
import type { Names } from './names.ts';
import type { WrittenFact, WrittenFactReason } from './schema.ts';

export function compileFact(written: WrittenFact, names: Names, openPoints: OpenPoints): Fact {
  const { id, means, because, cites } = written;
  return {
    id,
    means,
    trueWhen: linked(written.true_when, names),
    because: given({
      false: reasonOfFact(because?.false),
      unknown: reasonOfFact(because?.unknown),
    }),
    cites: cites ?? [],
    notes: compileNotes(written.notes, names, openPoints),
    ...given({
      falseWhen: linkedIfThere(written.false_when, names),
      unknownWhen: linkedIfThere(written.unknown_when, names),
    }),
  };
}

function reasonOfFact(written: WrittenFactReason | undefined): Reason | ByOption | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string' || !('by' in written)) return compileReason(written);
  return { question: written.by, options: compileReasons(written.options) };
}
