/** Makes the ways of an update out of a checked file. */
import type { UpdatePaths } from '#ruleset/types.ts';
import type { WrittenUpdatePaths } from './schema.ts';

export function compileUpdatePaths(written: WrittenUpdatePaths): UpdatePaths {
  const { for_each: forEach, also, stations, paths, marks } = written;
  const named = Object.entries(paths).map(
    ([route, way]) => [route, way.map((station) => stations[station] ?? station)] as const,
  );
  return {
    forEach,
    also: also.map(checkNamed),
    paths: Object.fromEntries(named),
    marks: marks.map(({ check, ...mark }) => ({ ...checkNamed(check), ...mark })),
  };
}

/** `obligation/check`. */
function checkNamed(text: string): UpdatePaths['also'][number] {
  const [obligation = '', check = ''] = text.split('/');
  return { obligation, check };
}
