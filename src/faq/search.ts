/**
 * Finding items of the FAQ. A query is taken apart into places in the law and concepts; a concept is a word, or a phrase of
 * the synonyms, with whatever means the same. An item is found that has nearly all of them, the best first.
 */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Faq, FaqItem, FaqItemId } from '#ruleset/faq.ts';
import { liesIn, pathsOfCitation, pinpointsIn, type PinpointPath } from './pinpoint.ts';
import { formsOf, isCommon, wordsOf } from './words.ts';

export interface FoundItems {
  /** The best first. */
  readonly ids: readonly FaqItemId[];
  /** What is to be marked in the texts: words as `markedParts` compares them. */
  readonly marks: ReadonlySet<string>;
}

export interface FaqSearch {
  /** What a query finds; of an empty one everything, in the order of the FAQ. */
  readonly find: (query: string) => FoundItems;
  /** Items whose words are nearest to some text, whether it has much in common with them or not; five at most. */
  readonly nearest: (text: string) => readonly FaqItemId[];
}

/** One thing that is looked for: words that stand for it, the query's own first. */
interface Concept {
  readonly own: readonly string[];
  readonly others: readonly (readonly string[])[];
}

/** How much each field weighs. */
const BOOST = { question: 4, keywords: 6, short: 2, rest: 0.5, topic: 0.3 } as const;
/** A synonym is worth less than the word itself. */
const SYNONYM = 0.4;
/** What has a word in its heart does not drown what merely has it. */
const FLATTENED = 0.5;
/** Of the concepts that the best has, as much as this is enough. */
const ENOUGH = 0.5;
const AT_MOST_NEAR = 5;

/** Prepares the search of a FAQ; to be kept. */
export function faqSearch(faq: Faq): FaqSearch {
  const index = indexOf(faq);
  const synonyms = faq.synonyms.map((group) => group.map(wordsOf));
  const places = faq.items.map((item) => [item.id, placesOf(item)] as const);

  const find = (query: string): FoundItems => {
    const { paths, rest } = pinpointsIn(query);
    const citing = paths.length === 0 ? undefined : citingAll(places, paths);
    const concepts = conceptsIn(rest, synonyms);
    const all = faq.items.map(({ id }) => id);
    if (concepts.length === 0) return { ids: citing ?? all, marks: new Set() };
    const { ids, marks } = byConcepts(index, concepts);
    if (citing === undefined) return { ids, marks };
    const both = ids.filter((id) => citing.includes(id));
    return { ids: both.length > 0 ? both : citing, marks };
  };

  const nearest = (text: string): readonly FaqItemId[] =>
    index
      .search(wordsOf(text).join(' '), { ...LOOSE, combineWith: 'OR' })
      .slice(0, AT_MOST_NEAR)
      .map(idOf);

  return { find, nearest };
}

const BY_BEGINNING = { prefix: (term: string): boolean => term.length > 2 };

const LOOSE = {
  ...BY_BEGINNING,
  fuzzy: (term: string): number | false => (term.length > 3 && !/\d/u.test(term) ? 0.2 : false),
};

function indexOf({ items, topics }: Faq): MiniSearch {
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => [...formsOf(term)],
    searchOptions: {
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      boost: BOOST,
      weights: { prefix: 0.7, fuzzy: 0.35 },
    },
  });
  index.addAll(
    items.map((item) => ({
      id: item.id,
      question: item.question,
      keywords: [...item.keywords, item.id, item.number ?? ''].join(' · '),
      short: item.short,
      rest: [...item.answer, ...item.do, ...item.cites.map(({ supports }) => supports)].join(' '),
      topic: topics.find(({ id }) => id === item.topic)?.title ?? '',
    })),
  );
  return index;
}

/** The words of a query that say something, those of a phrase together. Where none does, all of them. */
function conceptsIn(
  text: string,
  synonyms: readonly (readonly (readonly string[])[])[],
): readonly Concept[] {
  const words = wordsOf(text);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const { length, group } = longestPhraseAt(words, at, synonyms);
    const own = words.slice(at, at + Math.max(1, length));
    at += own.length;
    if (group === undefined && own.every(isCommon)) continue;
    concepts.push({ own, others: group?.filter((phrase) => !isSame(phrase, own)) ?? [] });
  }
  const fallback = words.map((word) => ({ own: [word], others: [] }));
  return concepts.length > 0 ? concepts : fallback;
}

function longestPhraseAt(
  words: readonly string[],
  at: number,
  synonyms: readonly (readonly (readonly string[])[])[],
): { readonly length: number; readonly group?: readonly (readonly string[])[] } {
  let longest: ReturnType<typeof longestPhraseAt> = { length: 0 };
  for (const group of synonyms) {
    for (const phrase of group) {
      const isHere = phrase.every((word, index) => isForm(word, words[at + index]));
      if (isHere && phrase.length > longest.length) longest = { length: phrase.length, group };
    }
  }
  return longest;
}

/** Whether a word of a query is one of a phrase, in whatever form. */
function isForm(word: string, typed: string | undefined): boolean {
  if (typed === undefined) return false;
  return typed === word || formsOf(typed).at(-1) === formsOf(word).at(-1);
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, at) => isForm(word, right[at]));
}

/** Each concept is looked for by itself, so that it is known how many of them an item has. */
function byConcepts(index: MiniSearch, concepts: readonly Concept[]): FoundItems {
  const scores = new Map<FaqItemId, number[]>();
  const marks = new Set<string>();
  for (const concept of concepts) {
    const found = bestOfConcept(index, concept);
    // A rare word says more than one that stands everywhere.
    const rarity = Math.log(1 + index.documentCount / found.length);
    const highest = Math.max(...found.map(([, score]) => score));
    for (const [id, score, terms] of found) {
      scores.set(id, [...(scores.get(id) ?? []), rarity * (score / highest) ** FLATTENED]);
      for (const term of terms) marks.add(term);
    }
  }
  const most = Math.max(0, ...[...scores.values()].map(({ length }) => length));
  // Of two words both are meant; of a sentence one may be missing.
  const enough = concepts.length < 3 ? most : Math.ceil(most * ENOUGH);
  const ids = [...scores]
    .filter(([, found]) => found.length >= enough)
    .map(([id, found]) => [id, total(found)] as const)
    .toSorted(([, left], [, right]) => right - left)
    .map(([id]) => id);
  return { ids, marks };
}

/** The best that a concept reaches in each item, by its own words or by what means the same. */
function bestOfConcept(
  index: MiniSearch,
  { own, others }: Concept,
): readonly (readonly [FaqItemId, number, readonly string[]])[] {
  const best = new Map<FaqItemId, readonly [FaqItemId, number, readonly string[]]>();
  const take = (results: readonly SearchResult[], weight: number): void => {
    for (const result of results) {
      const id = idOf(result);
      const score = result.score * weight;
      if (score > (best.get(id)?.[1] ?? 0)) best.set(id, [id, score, result.terms]);
    }
  };
  const exact = index.search(allOf(own), BY_BEGINNING);
  take(exact, 1);
  // A word that stands nowhere is mistyped; one that stands somewhere is meant.
  if (exact.length === 0) take(index.search(allOf(own), LOOSE), 1);
  for (const other of others) take(index.search(allOf(other)), SYNONYM);
  return [...best.values()];
}

/** Every word, and of each word any form. */
function allOf(words: readonly string[]): Query {
  const meaning = words.length > 1 ? words.filter((word) => !isCommon(word)) : words;
  return {
    combineWith: 'AND',
    queries: (meaning.length > 0 ? meaning : words).map((word) => ({
      combineWith: 'OR',
      queries: [...formsOf(word)],
    })),
  };
}

/** Those that cite all places; what cites it first comes first. */
function citingAll(
  places: readonly (readonly [FaqItemId, readonly (readonly PinpointPath[])[]])[],
  paths: readonly PinpointPath[],
): readonly FaqItemId[] {
  return places
    .map(([id, cites]) => [id, paths.map((path) => firstCite(cites, path))] as const)
    .filter(([, ranks]) => ranks.every((rank) => rank >= 0))
    .toSorted(([, left], [, right]) => total(left) - total(right))
    .map(([id]) => id);
}

function firstCite(cites: readonly (readonly PinpointPath[])[], asked: PinpointPath): number {
  return cites.findIndex((cite) => cite.some((place) => liesIn(place, asked)));
}

function placesOf({ cites }: FaqItem): readonly (readonly PinpointPath[])[] {
  return cites.map(({ provision }) => pathsOfCitation(provision));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function idOf({ id }: SearchResult): FaqItemId {
  return String(id);
}
