/** Finds provisions by a place, or by words of their own and of what rests on them. */
import { liesIn, pathsOfCitation, pinpointsIn, placesKnown, type Widened } from '#faq/pinpoint.ts';
import { isCommon, stemOf, wordsOf } from '#faq/words.ts';
import { citationsIn } from '#ruleset/citing.ts';
import type { Faq } from '#ruleset/faq.ts';
import type { Citation, Provision, Ruleset } from '#ruleset/types.ts';
import { questionName } from '#report/wording.ts';

export interface ProvisionSearch {
  /** All if nothing was typed. */
  readonly find: (typed: string) => FoundProvisions;
}

export interface FoundProvisions {
  readonly provisions: readonly Provision[];
  /** Places in which no provision lies, and the nearest around them in which one does. */
  readonly widened: readonly Widened[];
}

/** Whether a place in the law was typed, and not words. */
export function isPlace(typed: string): boolean {
  return pinpointsIn(typed).paths.length > 0;
}

/** Over provisions in their order. What rests on them is gone through when words are first looked for. */
export function provisionSearch(
  all: readonly Provision[],
  ruleset: Ruleset,
  faq: Faq,
): ProvisionSearch {
  let resting: ReadonlyMap<Citation, KnownWords> | undefined;
  const byWords = (typed: string): readonly Provision[] => {
    const words = meaningOf(typed);
    if (words.length === 0) return all;
    resting ??= knownWords(all, ruleset, faq);
    const known = resting;
    return all.filter(({ citation }) => words.every((word) => known.get(citation)?.has(word)));
  };
  return {
    find: (typed) =>
      isPlace(typed) ? inPlace(all, typed) : { provisions: byWords(typed), widened: [] },
  };
}

function inPlace(all: readonly Provision[], typed: string): FoundProvisions {
  const known = all.flatMap(({ citation }) => pathsOfCitation(citation));
  const { places, widened } = placesKnown(pinpointsIn(typed).paths, known);
  const provisions = all.filter(({ citation }) =>
    pathsOfCitation(citation).some((place) => places.some((path) => liesIn(place, path))),
  );
  return { provisions, widened };
}

/** Words of grammar say nothing, unless nothing else was typed. */
function meaningOf(typed: string): readonly string[] {
  const words = wordsOf(typed);
  const meaning = words.filter((word) => !isCommon(word));
  return meaning.length > 0 ? meaning : words;
}

/** The words by which one provision is found: their other forms and their beginnings find it too. */
class KnownWords {
  readonly #words = new Set<string>();
  readonly #stems = new Set<string>();

  add(text: string): void {
    for (const word of wordsOf(text)) {
      this.#words.add(word);
      this.#stems.add(stemOf(word));
    }
  }

  has(word: string): boolean {
    if (this.#words.has(word) || this.#stems.has(stemOf(word))) return true;
    // Of figures the beginning is another figure.
    if (/^\d/u.test(word)) return false;
    return [...this.#words].some((one) => one.startsWith(word));
  }
}

function knownWords(
  all: readonly Provision[],
  ruleset: Ruleset,
  faq: Faq,
): ReadonlyMap<Citation, KnownWords> {
  const found = new Map(all.map(({ citation }) => [citation, new KnownWords()]));
  for (const { citation, gist } of all) found.get(citation)?.add(`${citation} ${gist}`);
  for (const { cites, text } of whatRests(ruleset, faq)) {
    for (const citation of new Set(cites)) found.get(citation)?.add(text);
  }
  return found;
}

interface Resting {
  readonly cites: readonly Citation[];
  readonly text: string;
}

/** All by which people may know what rests on a provision. */
function whatRests(
  { obligations, questions, releaseCheck, texts, openPoints }: Ruleset,
  { items }: Faq,
): readonly Resting[] {
  const asked = [...Object.values(questions), ...(releaseCheck?.questions ?? [])];
  return [
    ...obligations.map((one) => resting(one, one.title)),
    ...asked.map((question) => resting(question, questionName(question))),
    ...texts.map((text) => resting(text, text.title)),
    ...Object.values(openPoints).map((point) => resting(point, point.asks)),
    ...items.map(({ cites, question, keywords }) => ({
      cites: cites.map(({ provision }) => provision),
      text: [question, ...keywords].join(' '),
    })),
  ];
}

function resting(rule: unknown, text: string): Resting {
  return { cites: citationsIn(rule), text };
}
