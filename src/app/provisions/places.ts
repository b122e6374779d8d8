/** Provisions in the order of the law, and those of them that lie in a place. */
import { liesIn, pathsOfCitation, pinpointsIn } from '#faq/pinpoint.ts';
import { BASIS_WORDS } from '#report/wording.ts';
import { inOrderOfPlaces } from '#ruleset/order-of-places.ts';
import type { Basis, Citation, Provision, Ruleset } from '#ruleset/types.ts';

/** How the place that is looked for stands in an address. */
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

/** Those in the place that was typed; where that is no place, those that have its words. All if nothing was typed. */
export function inPlace(all: readonly Provision[], typed: string): readonly Provision[] {
  const { paths } = pinpointsIn(typed);
  if (paths.length > 0) {
    return all.filter(({ citation }) =>
      pathsOfCitation(citation).some((place) => paths.some((path) => liesIn(place, path))),
    );
  }
  const words = typed.toLowerCase().split(/\s+/u);
  return all.filter(({ citation, gist }) => {
    const text = `${citation} ${gist}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
