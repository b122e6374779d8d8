/** What a query looks for: concepts, each with all the words that may stand for it. */
import type { Phrase, PhraseHere, Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isCommon, isOfTheTrade, stemOf } from './words.ts';

/** Words that may stand for a concept. */
interface Wording {
  readonly words: Phrase;
  /** How much it is worth beside what was typed. */
  readonly weight: number;
  /** Whether it may be the beginning of a word, as while somebody types. */
  readonly mayBeBeginning: boolean;
}

export interface Concept {
  readonly wordings: readonly Wording[];
  /** Whether it is merely a word of the trade, which may be missing from what is looked for. */
  readonly isOfTheTrade: boolean;
}

/** Written as one word or as two. */
const WRITTEN_OTHERWISE = 0.9;
/** A synonym is worth less than the word itself. */
const SYNONYM = 0.4;

/** A word of a query. */
interface Typed {
  readonly word: string;
  /** What it may be mistyped for. */
  readonly meant: readonly string[];
  /** Of the word and of those. */
  readonly stems: readonly string[];
}

/** The words of a query that say something, those of a phrase together. Where none does, all of them. */
export function conceptsIn(
  words: readonly string[],
  synonyms: Synonyms,
  vocabulary: Vocabulary,
): readonly Concept[] {
  const typed = words.map((word) => typedAs(word, vocabulary));
  const stems = typed.map((each) => each.stems);
  const concepts: Concept[] = [];
  for (let at = 0; at < typed.length;) {
    const phrase = synonyms.longestAt(stems, at) ?? otherwiseAt(typed, at, synonyms, vocabulary);
    const own = typed.slice(at, at + (phrase?.length ?? 1));
    at += own.length;
    if (phrase === undefined && own.every(saysNothing)) continue;
    concepts.push(conceptOf(own, phrase?.group ?? [], vocabulary));
  }
  const fallback = typed.map((each) => conceptOf([each], [], vocabulary));
  return concepts.length > 0 ? concepts : fallback;
}

function typedAs(word: string, vocabulary: Vocabulary): Typed {
  const isMistyped = !isCommon(word) && !vocabulary.has(word);
  const meant = isMistyped ? vocabulary.nearest(word) : [];
  return { word, meant, stems: [word, ...meant].map(stemOf) };
}

function saysNothing({ word, meant }: Typed): boolean {
  return isCommon(word) || (meant.length > 0 && meant.every(isCommon));
}

/** Two words that the texts write as one ("back end"), or one that they write as two ("optout"). */
function otherwiseAt(
  typed: readonly Typed[],
  at: number,
  synonyms: Synonyms,
  vocabulary: Vocabulary,
): PhraseHere | undefined {
  const two = typed.slice(at, at + 2);
  const isTwo = two.length === 2 && !two.every(saysNothing);
  for (const own of isTwo ? [two, two.slice(0, 1)] : [two.slice(0, 1)]) {
    const [phrase] = otherwise(own, vocabulary);
    if (phrase === undefined) continue;
    const same = synonyms.longestAt(
      phrase.map((word) => [stemOf(word)]),
      0,
    );
    return { length: own.length, group: same?.length === phrase.length ? same.group : [] };
  }
  return undefined;
}

/** Short words that stand in the texts are no beginnings: who types "bus" does not mean "business". */
const SHORT = 3;

function conceptOf(
  own: readonly Typed[],
  group: readonly Phrase[],
  vocabulary: Vocabulary,
): Concept {
  const words = own.map(({ word }) => word);
  const ofTheTrade = own.every(({ stems }) => stems.some(isOfTheTrade));
  const mayBeBeginning =
    own.length === 1 && !ofTheTrade && !own.some((each) => isWhole(each, vocabulary));
  const wordings = [
    ...[words, ...mistypedFor(own)].map((each) => wording(each, 1, mayBeBeginning)),
    ...otherwise(own, vocabulary).map((phrase) => wording(phrase, WRITTEN_OTHERWISE)),
    ...group
      .filter((phrase) => phrase.join(' ') !== words.join(' '))
      .map((phrase) => wording(phrase, SYNONYM)),
  ];
  return { wordings, isOfTheTrade: ofTheTrade };
}

function isWhole({ word }: Typed, vocabulary: Vocabulary): boolean {
  return word.length <= SHORT && vocabulary.has(word);
}

function wording(words: Phrase, weight: number, mayBeBeginning = false): Wording {
  return { words, weight, mayBeBeginning };
}

/** Two words as one, or one as two, where the texts have them so. */
function otherwise(own: readonly Typed[], vocabulary: Vocabulary): readonly Phrase[] {
  const joined = joinedOf(own);
  if (own.length > 1) return vocabulary.has(joined) ? [[joined]] : [];
  const parts = vocabulary.partsOf(joined);
  return parts === undefined ? [] : [parts];
}

function mistypedFor(own: readonly Typed[]): readonly Phrase[] {
  if (own.every(({ meant }) => meant.length === 0)) return [];
  const [only] = own;
  if (own.length === 1) return only?.meant.map((word) => [word]) ?? [];
  return [own.map(({ word, meant }) => meant[0] ?? word)];
}

function joinedOf(words: readonly Typed[]): string {
  return words.map(({ word }) => word).join('');
}
