/** The order in which the places of a source are read. The alphabet knows neither Roman numbers nor "fifth". */

/** What counts at each step inwards; figures before letters. */
type Step = number | string;

/** The kinds of places in the order in which they are told; what is of none of them comes last. */
const KINDS = ['article', 'annex', 'recital', 'point', 'example', 'footnote'];

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** Words that name a step, or join two, and do not count themselves. */
const JOINING: ReadonlySet<string> = new Set(['part', 'point', 'points', 'and', 'subparagraph']);

/** Whatever has a place (a pinpoint, without the name of its source), in the order of the text. */
export function inOrderOfPlaces<One>(
  all: readonly One[],
  placeOf: (one: One) => string,
): readonly One[] {
  // Each place is taken apart once, and not at each comparison.
  return all
    .map((one) => ({ one, steps: stepsOf(placeOf(one)) }))
    .toSorted((left, right) => compare(left.steps, right.steps))
    .map(({ one }) => one);
}

/** A place from the outside in, its kind first: 13(8), fifth subparagraph, as `[0, 13, 8, 5]`. */
function stepsOf(place: string): readonly Step[] {
  const words = place.toLowerCase().match(/[a-z]+|\d+/gu) ?? [];
  const kind = KINDS.findIndex((name) => words[0] === name || words[0] === `${name}s`);
  const isAnnex = KINDS[kind] === 'annex';
  const inner = kind === -1 ? words : words.slice(1);
  return [
    kind === -1 ? KINDS.length : kind,
    ...inner.flatMap((word, at) => {
      // Annexes and their parts have Roman numbers; elsewhere the same signs are letters.
      if (isAnnex && (at === 0 || inner[at - 1] === 'part')) return [fromRoman(word) ?? word];
      return JOINING.has(word) ? [] : [stepOf(word)];
    }),
  ];
}

function stepOf(word: string): Step {
  if (/^\d/u.test(word)) return Number(word);
  const ordinal = ORDINALS.indexOf(word);
  return ordinal === -1 ? word : ordinal + 1;
}

const ROMAN_SIGNS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** Undefined for what is no Roman number. */
function fromRoman(word: string): number | undefined {
  const values = Array.from(word, (sign) => ROMAN_SIGNS[sign]);
  if (!values.every((value) => value !== undefined)) return undefined;
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

function compare(left: readonly Step[], right: readonly Step[]): number {
  const at = left.findIndex((step, index) => step !== right[index]);
  if (at === -1) return left.length - right.length;
  const other = right[at];
  return other === undefined ? 1 : compareSteps(left[at] ?? 0, other);
}

function compareSteps(left: Step, right: Step): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : 1;
  return typeof left === 'number' ? -1 : 1;
}
