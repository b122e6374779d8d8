/** The words that a FAQ is written in, and which of them is meant by a word that is none of them. */
import { formsOf } from './words.ts';

/** Shorter words are near to too many others. */
const SHORTEST = 4;
/** From this length on two mistakes may be in a word. */
const LONG = 8;
const AT_MOST = 3;
const SHORTEST_PART = 2;

/** How many mistakes a wrong letter is: in the shortest words more than are allowed, since "café" is not "case". */
const WRONG = { inShortest: 2, otherwise: 1 } as const;

export class Vocabulary {
  readonly #words = new Set<string>();
  /** Words that stand side by side, the second by its stem. */
  readonly #pairs = new Set<string>();

  /** Takes up a word. @returns its forms, as `formsOf`. */
  add(word: string): readonly string[] {
    this.#words.add(word);
    return formsOf(word);
  }

  /** Takes up words that stand side by side, so that they are known when written as one. */
  addPairs(words: readonly string[]): void {
    for (const [at, word] of words.entries()) {
      const forms = this.add(word);
      const before = words[at - 1];
      if (before !== undefined) this.#pairs.add(pairOf(before, forms));
    }
  }

  /** Whether a text has the word, in this very form. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The two words that are written as one: "auto" and "updates" of "autoupdates". */
  partsOf(word: string): readonly string[] | undefined {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      const parts = [word.slice(0, at), word.slice(at)] as const;
      if (this.#pairs.has(pairOf(parts[0], formsOf(parts[1])))) return parts;
    }
    return undefined;
  }

  /** The words nearest to one that may be mistyped; none if none is near. */
  nearest(word: string): readonly string[] {
    if (word.length < SHORTEST || /\d/u.test(word)) return [];
    let nearest: string[] = [];
    let least = word.length < LONG ? 1 : 2;
    const wrong = word.length === SHORTEST ? WRONG.inShortest : WRONG.otherwise;
    for (const other of this.#words) {
      if (other.length < SHORTEST - 1 || Math.abs(other.length - word.length) > least) continue;
      const found = mistakesBetween(word, other, wrong, least);
      if (found === 0 || found > least) continue;
      nearest = found < least ? [other] : [...nearest, other];
      least = found;
    }
    // The first letter is hardly ever the wrong one.
    const alike = nearest.filter((other) => other[0] === word[0]);
    return (alike.length > 0 ? alike : nearest).slice(0, AT_MOST);
  }
}

function pairOf(first: string, forms: readonly string[]): string {
  return `${first} ${forms.at(-1) ?? ''}`;
}

/**
 * Letters that are missing, too many or wrong, and neighbours that changed places.
 * @param wrong how many mistakes a wrong letter is
 * @param most more of them are not counted, and are infinitely many
 */
function mistakesBetween(left: string, right: string, wrong: number, most: number): number {
  let before: readonly number[] = [];
  let fewest = 0;
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= right.length; at += 1) {
      const isSame = left[row - 1] === right[at - 1];
      const isSwapped = left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1];
      now.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (now[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (isSame ? 0 : wrong),
          isSwapped ? (before[at - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    const fewestBefore = fewest;
    fewest = Math.min(...now);
    // A swap goes back to the row before the last.
    if (fewest > most && fewestBefore >= most) return Infinity;
    before = last;
    last = now;
  }
  return last[right.length] ?? 0;
}
