/** Provisions in the order of the law, and how the one that is looked for stands in an address. */
import { BASIS_WORDS } from '#report/wording.ts';
import { inOrderOfPlaces } from '#ruleset/order-of-places.ts';
import type { Basis, Citation, Provision, Ruleset } from '#ruleset/types.ts';

/** How the place, or the words, that are looked for stand in an address. */
export const PLACE_QUERY = {
  read: (search: string): string => new URLSearchParams(search).get('place') ?? '',
  write: (place: string): string => (place === '' ? '' : new URLSearchParams({ place }).toString()),
} as const;

/** By source, what binds first; within one as its text runs. */
export function inOrder(
  { sources }: Ruleset,
  provisions: Readonly<Record<Citation, Provision>>,
): readonly Provision[] {
  const rank = new Map(sourcesInOrder(sources).map(({ id }, at) => [id, at]));
  return inOrderOfPlaces(Object.values(provisions), ({ pinpoint }) => pinpoint).toSorted(
    (left, right) => (rank.get(left.source) ?? 0) - (rank.get(right.source) ?? 0),
  );
}

/** What binds comes first. */
export function sourcesInOrder(sources: Ruleset['sources']): Ruleset['sources'] {
  return sources.toSorted((left, right) => rankOf(left.basis) - rankOf(right.basis));
}

function rankOf(basis: Basis): number {
  return Object.keys(BASIS_WORDS).indexOf(basis);
}
