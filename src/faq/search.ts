/**
 * Finding items of the FAQ. A query is taken apart into places in the law and concepts; a concept is a word, or a phrase of
 * the synonyms, with whatever means the same. An item is found that has nearly all of them, the best first.
 */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Faq, FaqItemId } from '#ruleset/faq.ts';
import { citingAll, placesOfAll, type PlacesOfItem } from './citing.ts';
import { conceptsIn, type Concept } from './concepts.ts';
import { pinpointsIn, saysPlace, type PinpointPath, type Widened } from './pinpoint.ts';
import { Synonyms } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';
import { formsOf, isCommon, isTelling, wordsOf } from './words.ts';

export interface FoundItems {
  /** The best first. */
  readonly ids: readonly FaqItemId[];
  /** What is to be marked in the texts: words as `markedParts` compares them. */
  readonly marks: ReadonlySet<string>;
  /** Places that were asked for though no item is about them: what is found is about what is around them. */
  readonly widened: readonly Widened[];
}

export interface FaqSearch {
  /** What a query finds; of an empty one everything, in the order of the FAQ. */
  readonly find: (query: string) => FoundItems;
  /** Items whose words are nearest to those of some text that say something, whether it has much in common with them or not; five at most. */
  readonly nearest: (text: string) => readonly FaqItemId[];
  /** Makes ready in small slices, so that nobody waits; whoever searches before it is done waits for all of it. */
  readonly prepare: () => Promise<void>;
  /** Whether that is done. */
  readonly isReady: () => boolean;
}

/** What is searched in. */
interface Prepared {
  readonly index: MiniSearch;
  readonly vocabulary: Vocabulary;
  readonly synonyms: Synonyms;
}

/** An item that has a concept. */
interface Found {
  readonly id: FaqItemId;
  readonly score: number;
  readonly standing: number;
  readonly terms: readonly string[];
}

type FoundByWords = Pick<FoundItems, 'ids' | 'marks'>;

const NO_MARKS: ReadonlySet<string> = new Set();

/** How much each field weighs. */
const BOOST = { question: 4, keywords: 6, short: 2, rest: 0.5, topic: 0.3 } as const;
/** How much a concept says that is in no better field; what is only mentioned in passing says little. */
const STANDING: Readonly<Record<string, number>> = { question: 1, keywords: 1, short: 0.8 };
const IN_PASSING = 0.4;
/** What a word of the trade counts beside others. */
const BESIDE = 0.1;
/** What has a word in its heart does not drown what merely has it. */
const FLATTENED = 0.5;
/** Of the concepts that the best has, as much as this is enough. */
const ENOUGH = 0.5;
const AT_MOST_NEAR = 5;
/** Items that are taken up without a pause: some milliseconds. */
const SLICE = 4;

/** The search of a FAQ; to be kept, since it makes itself ready only once. */
export function faqSearch(faq: Faq): FaqSearch {
  const all = faq.items.map(({ id }) => id);
  let prepared: Prepared | undefined;
  let preparing: Promise<void> | undefined;
  let places: readonly PlacesOfItem[] | undefined;
  const made = (): Prepared => (prepared ??= prepareAtOnce(faq));

  const byWords = (text: string): FoundByWords => {
    const words = typedWords(text);
    if (words.length === 0) return { ids: text.trim() === '' ? all : [], marks: NO_MARKS };
    const { index, synonyms, vocabulary } = made();
    return byConcepts(index, conceptsIn(words, synonyms, vocabulary));
  };

  const find = (query: string): FoundItems => {
    const { paths, rest } = pinpointsIn(query);
    if (paths.length === 0) return { ...byWords(rest), widened: [] };
    places ??= placesOfAll(faq);
    const { ids, widened } = citingAll(places, paths);
    const hasWords = typedWords(rest).some(isTelling);
    // "Upgrade from 1.2.3" is about a version, and "5 (five) years" about years.
    const isDoubtful = ids.length === 0 || widened.some(({ to }) => isHardlyPlace(to));
    if (isDoubtful && hasWords && !saysPlace(query)) return { ...byWords(rest), widened: [] };
    // "What does CRA Article 13(9) say" looks for the place alone.
    if (ids.length === 0 || !hasWords) return { ids, marks: NO_MARKS, widened };
    const narrower = byWords(rest);
    const both = narrower.ids.filter((id) => ids.includes(id));
    return { ids: both.length > 0 ? both : ids, marks: narrower.marks, widened };
  };

  const nearest = (text: string): readonly FaqItemId[] => {
    const words = typedWords(text).filter((word) => !isCommon(word));
    if (words.length === 0) return [];
    const found = made().index.search(words.join(' '), { ...LOOSE, combineWith: 'OR' });
    return found.slice(0, AT_MOST_NEAR).map(idOf);
  };

  const prepare = (): Promise<void> => {
    if (prepared !== undefined) return Promise.resolve();
    preparing ??= prepareInSlices(faq).then((inSlices) => {
      prepared ??= inSlices;
    });
    return preparing;
  };

  return { find, nearest, prepare, isReady: () => prepared !== undefined };
}

/** Words of a query, and the letters of one: nobody types more, and what is pasted must not keep anybody waiting. */
const MOST_WORDS = 40;
const LONGEST_WORD = 40;

function typedWords(text: string): readonly string[] {
  const words = wordsOf(text.slice(0, MOST_WORDS * LONGEST_WORD)).slice(0, MOST_WORDS);
  return words.map((word) => word.slice(0, LONGEST_WORD));
}

/** Figures that look like a place in which nothing is, whose whole article or chapter alone is known. */
function isHardlyPlace(to: PinpointPath): boolean {
  return to.length === 2 || to[0] === 'faq';
}

const BY_BEGINNING = { prefix: (term: string): boolean => term.length > 2 };

const LOOSE = {
  ...BY_BEGINNING,
  fuzzy: (term: string): number | false => (term.length > 3 && !/\d/u.test(term) ? 0.2 : false),
};

function prepareAtOnce(faq: Faq): Prepared {
  const prepared = empty(faq);
  prepared.index.addAll(documentsOf(faq));
  return prepared;
}

async function prepareInSlices(faq: Faq): Promise<Prepared> {
  const prepared = empty(faq);
  await prepared.index.addAllAsync(documentsOf(faq), { chunkSize: SLICE });
  return prepared;
}

/** An index that notes the words of what it takes up. */
function empty(faq: Faq): Prepared {
  const vocabulary = new Vocabulary();
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    tokenize: (text, field) => {
      const words = wordsOf(text);
      // Which words stand side by side in passing says nothing, and would be most of them.
      if (field !== 'rest') vocabulary.addPairs(words);
      return [...words];
    },
    processTerm: (term) => [...vocabulary.add(term)],
    searchOptions: {
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      boost: BOOST,
      weights: { prefix: 0.7, fuzzy: 0.35 },
    },
  });
  for (const phrase of faq.synonyms.flat()) vocabulary.addPairs(wordsOf(phrase));
  return { index, vocabulary, synonyms: new Synonyms(faq.synonyms) };
}

function documentsOf({ items, topics }: Faq) {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  return items.map((item) => ({
    id: item.id,
    question: item.question,
    keywords: [...item.keywords, item.id, ...item.formerly, item.number ?? ''].join(' · '),
    short: item.short,
    rest: [...item.answer, ...item.do, ...item.cites.map(({ supports }) => supports)].join(' '),
    topic: titles.get(item.topic) ?? '',
  }));
}

/** What an item has of the concepts of a query. */
interface Had {
  readonly score: number;
  /** How many of those that it may not be without. */
  readonly count: number;
}

const NOTHING_HAD: Had = { score: 0, count: 0 };

/** Each concept is looked for by itself, so that it is known how many of them an item has. */
function byConcepts(index: MiniSearch, concepts: readonly Concept[]): FoundByWords {
  const meant = meantBy(concepts);
  const had = new Map<FaqItemId, Had>();
  const marks = new Set<string>();
  for (const concept of concepts) {
    const isMeant = meant.includes(concept);
    const found = bestOfConcept(index, concept);
    const worth = worthOf(found, index.documentCount) * (isMeant ? 1 : BESIDE);
    const highest = found.reduce((most, { score }) => Math.max(most, score), 0);
    for (const { id, score, terms } of found) {
      const before = had.get(id) ?? NOTHING_HAD;
      had.set(id, {
        score: before.score + worth * (score / highest) ** FLATTENED,
        count: before.count + (isMeant ? 1 : 0),
      });
      for (const term of terms) marks.add(term);
    }
  }
  return { ids: bestOf(had, meant.length), marks };
}

/** Those that are looked for: words of the trade only where nothing else was typed. */
function meantBy(concepts: readonly Concept[]): readonly Concept[] {
  const telling = concepts.filter(({ isOfTheTrade }) => !isOfTheTrade);
  return telling.length > 0 ? telling : concepts;
}

/** What has enough of the concepts that are meant, the best first. */
function bestOf(had: ReadonlyMap<FaqItemId, Had>, meant: number): readonly FaqItemId[] {
  const most = [...had.values()].reduce((so, { count }) => Math.max(so, count), 0);
  // Of two words both are meant; of a sentence one may be missing.
  const enough = Math.max(1, meant < 3 ? most : Math.ceil(most * ENOUGH));
  return [...had]
    .filter(([, { count }]) => count >= enough)
    .toSorted(([, left], [, right]) => right.score - left.score)
    .map(([id]) => id);
}

/** A rare word says more than one that stands everywhere, and less if no item is about it. */
function worthOf(found: readonly Found[], items: number): number {
  const standing = found.reduce((most, one) => Math.max(most, one.standing), 0);
  return standing * Math.log(1 + items / found.length);
}

/** The best that a concept reaches in each item, by any of its wordings. */
function bestOfConcept(index: MiniSearch, concept: Concept): readonly Found[] {
  const best = new Map<FaqItemId, Found>();
  for (const { words, weight, mayBeBeginning } of concept.wordings) {
    for (const result of index.search(allOf(words, mayBeBeginning))) {
      const id = idOf(result);
      // A phrase counts once, and not once for each of its words.
      const score = (result.score * weight) / words.length;
      if (score <= (best.get(id)?.score ?? 0)) continue;
      best.set(id, { id, score, standing: standingOf(result), terms: result.terms });
    }
  }
  return [...best.values()];
}

/** That of the best field in which it stands. */
function standingOf({ match }: SearchResult): number {
  const fields = Object.values(match).flat();
  return fields.reduce((most, field) => Math.max(most, STANDING[field] ?? IN_PASSING), 0);
}

/** Every word, and of each word any form; its beginning is that of the word itself, and not of its stem. */
function allOf(words: readonly string[], mayBeBeginning: boolean): Query {
  const meaning = words.length > 1 ? words.filter((word) => !isCommon(word)) : words;
  return {
    combineWith: 'AND',
    queries: (meaning.length > 0 ? meaning : words).map((word) => ({
      combineWith: 'OR',
      queries: [
        { queries: [word], ...(mayBeBeginning ? BY_BEGINNING : {}) },
        ...formsOf(word).slice(1),
      ],
    })),
  };
}

function idOf({ id }: SearchResult): FaqItemId {
  return String(id);
}
