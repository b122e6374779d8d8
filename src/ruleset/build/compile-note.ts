/** Makes notes and the open points that they may be about out of checked files. */
import type { Note, OpenPoint, OpenPointId } from '#ruleset/types.ts';
import { given } from './given.ts';
import { linkedIfThere } from './link.ts';
import type { Names } from './names.ts';
import type { WrittenNote, WrittenOpenPoint } from './schema.ts';

export type OpenPoints = ReadonlyMap<OpenPointId, OpenPoint>;

export function compileNotes(
  written: readonly WrittenNote[] | undefined,
  names: Names,
  openPoints: OpenPoints,
): readonly Note[] {
  return (written ?? []).flatMap((note): readonly Note[] => {
    const conditions = given({
      when: linkedIfThere(note.when, names),
      unless: linkedIfThere(note.unless, names),
    });
    if ('says' in note) {
      const { says, basis, cites } = note;
      return [{ says, cites: cites ?? [], ...conditions, ...given({ basis }) }];
    }
    const point = openPoints.get(note.open);
    return point === undefined ? [] : [{ ...asNote(point), ...conditions }];
  });
}

function asNote({ id, asks, readings }: OpenPoint): Note {
  const cites = [...new Set(readings.flatMap((reading) => reading.cites))];
  return { says: asks, open: id, basis: 'inference', cites };
}

export function compileOpenPoint({
  id,
  asks,
  readings,
  here,
  record,
}: WrittenOpenPoint): OpenPoint {
  return { id, asks, readings, here, record };
}
