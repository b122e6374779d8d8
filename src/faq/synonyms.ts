/** Words and phrases of which each group means the same to somebody who searches. */
import { stemOf, wordsOf } from './words.ts';

export type Phrase = readonly string[];

export interface PhraseHere {
  /** How many words of what was typed it is. */
  readonly length: number;
  /** All phrases that mean the same, itself among them. */
  readonly group: readonly Phrase[];
}

export class Synonyms {
  /** By the first word's stem; each phrase by the stems of its words. */
  readonly #byFirst = new Map<string, { stems: Phrase; group: readonly Phrase[] }[]>();

  constructor(groups: readonly (readonly string[])[]) {
    for (const group of groups.map((texts) => texts.map(wordsOf))) {
      for (const stems of group.map((phrase) => phrase.map(stemOf))) {
        const [first = ''] = stems;
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { stems, group }]);
      }
    }
  }

  /**
   * The longest phrase that begins at a word, in whatever forms.
   * @param stems of each word that was typed, those of all words that it may be
   */
  longestAt(stems: readonly (readonly string[])[], at: number): PhraseHere | undefined {
    let longest: PhraseHere | undefined;
    for (const { stems: phrase, group } of (stems[at] ?? []).flatMap(
      (stem) => this.#byFirst.get(stem) ?? [],
    )) {
      const isHere = phrase.every((stem, index) => stems[at + index]?.includes(stem));
      if (isHere && phrase.length > (longest?.length ?? 0)) {
        longest = { length: phrase.length, group };
      }
    }
    return longest;
  }
}
