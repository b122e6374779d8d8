/** Which items say something about a place in the law. */
import type { Faq, FaqItem, FaqItemId } from '#ruleset/faq.ts';
import {
  liesIn,
  pathsOfCitation,
  pinpointsIn,
  placesKnown,
  type PinpointPath,
  type Widened,
} from './pinpoint.ts';

/** The places of an item. */
export interface PlacesOfItem {
  readonly id: FaqItemId;
  /** What it cites, its first citation first. */
  readonly cites: readonly (readonly PinpointPath[])[];
  /** Those by whose name it wants to be found. */
  readonly named: readonly PinpointPath[];
}

export interface Citing {
  /** What is most about the places comes first. */
  readonly ids: readonly FaqItemId[];
  readonly widened: readonly Widened[];
}

/** The places of all items, to be kept. */
export function placesOfAll({ items }: Faq): readonly PlacesOfItem[] {
  return items.map(placesOf);
}

/** The items that are about all places, or else about what is around them. */
export function citingAll(all: readonly PlacesOfItem[], asked: readonly PinpointPath[]): Citing {
  const known = all.flatMap(({ cites, named }) => [...cites.flat(), ...named]);
  const { places, widened } = placesKnown(asked, known);
  return { ids: aboutAll(all, places), widened };
}

/** Those that have every place. What is to be found by it comes first, then what cites it first; of two such, what cites less. */
function aboutAll(
  all: readonly PlacesOfItem[],
  places: readonly PinpointPath[],
): readonly FaqItemId[] {
  return all
    .map((item) => ({
      id: item.id,
      unnamed: places.filter((place) => !isNamed(item, place)).length,
      rank: places.reduce((sum, place) => sum + rankOf(item, place), 0),
      cites: item.cites.length,
    }))
    .filter(({ rank }) => rank < NOT_ABOUT_IT)
    .toSorted(
      (left, right) =>
        left.unnamed - right.unnamed || left.rank - right.rank || left.cites - right.cites,
    )
    .map(({ id }) => id);
}

const NOT_ABOUT_IT = Infinity;

/** Which of its citations is the first there; what is only named comes behind all of them. */
function rankOf(item: PlacesOfItem, place: PinpointPath): number {
  const first = item.cites.findIndex((cite) => cite.some((path) => liesIn(path, place)));
  if (first >= 0) return first;
  return isNamed(item, place) ? item.cites.length : NOT_ABOUT_IT;
}

function isNamed({ named }: PlacesOfItem, place: PinpointPath): boolean {
  return named.some((path) => liesIn(path, place));
}

function placesOf({ id, cites, keywords }: FaqItem): PlacesOfItem {
  return {
    id,
    cites: cites.map(({ provision }) => pathsOfCitation(provision)),
    named: keywords.filter(mayBePlace).flatMap((keyword) => pinpointsIn(keyword).paths),
  };
}

/** Few keywords are, and to look closely at all of them takes long. */
function mayBePlace(keyword: string): boolean {
  return /\d|annex/iu.test(keyword);
}
