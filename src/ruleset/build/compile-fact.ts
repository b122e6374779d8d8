/** Makes a fact out of a checked file. */
import type { ByOption, Condition, Fact, Note, Reason } from '#ruleset/types.ts';
import { given } from './given.ts';
import { linked } from './link.ts';
import type { Names } from './names.ts';
import type {
  WrittenCondition,
  WrittenFact,
  WrittenFactReason,
  WrittenNote,
  WrittenReason,
} from './schema.ts';

export function compileFact(written: WrittenFact, names: Names): Fact {
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
    notes: compileNotes(written.notes, names),
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

export function compileNotes(
  written: readonly WrittenNote[] | undefined,
  names: Names,
): readonly Note[] {
  return (written ?? []).map(({ says, when, unless, basis, cites }) => ({
    says,
    cites: cites ?? [],
    ...given({ when: linkedIfThere(when, names), unless: linkedIfThere(unless, names), basis }),
  }));
}

export function linkedIfThere(
  written: WrittenCondition | undefined,
  names: Names,
): Condition | undefined {
  return written === undefined ? undefined : linked(written, names);
}
