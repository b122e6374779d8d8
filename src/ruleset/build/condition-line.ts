/** Reads one line of a condition, without asking whether the names in it exist. */

/** A word of a line, and how many characters stand before it. */
export interface Word {
  readonly text: string;
  readonly offset: number;
}

export type ConditionLine =
  | {
      readonly kind: 'is' | 'is-not' | 'is-only';
      readonly question: Word;
      readonly options: readonly Word[];
    }
  | { readonly kind: 'at-least' | 'less-than'; readonly question: Word; readonly than: Word }
  | { readonly kind: 'fact' | 'not-fact'; readonly fact: Word };

/** Why a text is no line of a condition. */
export interface NotALine {
  readonly kind: 'not-a-line';
  readonly message: string;
  readonly offset: number;
}

/** Words of the language; nothing in the rules may be named so. */
export const KEYWORDS: readonly string[] = [
  'is',
  'not',
  'only',
  'or',
  'at',
  'least',
  'less',
  'than',
];

/**
 * Reads `question is option or option`, `question is not option`, `question is only option`, `question is at least 5`,
 * `question is less than 5`, `fact` or `not fact`. Total: what is none of these comes back with the reason and the place.
 */
export function parseConditionLine(text: string): ConditionLine | NotALine {
  const comma = text.indexOf(',');
  if (comma >= 0) return refuse('no comma in a condition; join options with "or"', comma);
  const words = wordsOf(text);
  const [first, second, third] = words;
  if (first === undefined) return refuse('a condition is expected here', 0);
  if (first.text === 'not') return parseFact('not-fact', words.slice(1), text.length);
  if (second === undefined) return parseFact('fact', words, text.length);
  if (KEYWORDS.includes(first.text)) {
    return refuse(
      `a condition begins with a question or a fact, not with "${first.text}"`,
      first.offset,
    );
  }
  if (second.text === 'and')
    return refuse('"and" is a block: all, with one line for each', second.offset);
  if (second.text !== 'is')
    return refuse(`"is" is expected here, not "${second.text}"`, second.offset);
  const rest = words.slice(2);
  switch (third?.text) {
    case 'not':
      return parseOptions('is-not', first, words.slice(3), text.length);
    case 'only':
      return parseOptions('is-only', first, words.slice(3), text.length);
    case 'at':
      return parseComparison('at-least', 'least', first, rest, text.length);
    case 'less':
      return parseComparison('less-than', 'than', first, rest, text.length);
    default:
      return parseOptions('is', first, rest, text.length);
  }
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], offset: match.index }));
}

function parseFact(
  kind: 'fact' | 'not-fact',
  words: readonly Word[],
  end: number,
): ConditionLine | NotALine {
  const [fact, more] = words;
  if (fact === undefined || KEYWORDS.includes(fact.text)) {
    return refuse('the name of a fact is expected here', fact?.offset ?? end);
  }
  if (more !== undefined) {
    return refuse('after "not" stands a fact alone; of a question say "is not"', more.offset);
  }
  return { kind, fact };
}

function parseOptions(
  kind: 'is' | 'is-not' | 'is-only',
  question: Word,
  words: readonly Word[],
  end: number,
): ConditionLine | NotALine {
  const options: Word[] = [];
  for (const [index, word] of words.entries()) {
    const isNameExpected = index % 2 === 0;
    if (isNameExpected && KEYWORDS.includes(word.text)) {
      return refuse(`an option is expected here, not "${word.text}"`, word.offset);
    }
    if (!isNameExpected && word.text !== 'or') {
      return refuse(
        `"or" is expected here, not "${word.text}"; each condition is a line of its own`,
        word.offset,
      );
    }
    if (isNameExpected) options.push(word);
  }
  if (words.length % 2 === 0) return refuse('an option is expected here', end);
  return { kind, question, options };
}

function parseComparison(
  kind: 'at-least' | 'less-than',
  follows: string,
  question: Word,
  words: readonly Word[],
  end: number,
): ConditionLine | NotALine {
  const [, second, than, more] = words;
  if (second?.text !== follows)
    return refuse(`"${follows}" is expected here`, second?.offset ?? end);
  if (than === undefined)
    return refuse('a figure or a question with a number is expected here', end);
  if (more !== undefined) return refuse(`nothing is expected after "${than.text}"`, more.offset);
  return { kind, question, than };
}

function refuse(message: string, offset: number): NotALine {
  return { kind: 'not-a-line', message, offset };
}
