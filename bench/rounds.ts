/** Times several ways of doing the same, round by round in turn, so that a machine that slows down slows all of them. */

/** Milliseconds for one call, in each round. */
export type Rounds = readonly number[];

/**
 * @param ways what to time, by name; each is called for every input, again and again, until a round is long enough to
 *   be timed well.
 */
export function timeInTurn<Input, Name extends string>(
  ways: Readonly<Record<Name, (input: Input) => unknown>>,
  inputs: readonly Input[],
  rounds: number,
): Readonly<Record<Name, Rounds>> {
  const names = Object.keys(ways) as Name[];
  const repeats = new Map(names.map((name) => [name, warmUp(ways[name], inputs)]));
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(timeOne(ways[name], inputs, repeats.get(name) ?? 1));
  }
  return times;
}

/** Milliseconds. */
const SHORTEST_ROUND = 50;
const WARM_UP = 500;

/** Lets the program be optimised. @returns how often to go through the inputs in a round. */
function warmUp<Input>(way: (input: Input) => unknown, inputs: readonly Input[]): number {
  const end = performance.now() + WARM_UP;
  let last = 0;
  do last = timeOne(way, inputs, 1) * inputs.length;
  while (performance.now() < end);
  return Math.max(1, Math.ceil(SHORTEST_ROUND / last));
}

/** @returns milliseconds for one call. */
function timeOne<Input>(
  way: (input: Input) => unknown,
  inputs: readonly Input[],
  repeats: number,
): number {
  const begun = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const input of inputs) way(input);
  }
  return (performance.now() - begun) / (repeats * inputs.length);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The median of the ratios round by round, which says more than the ratio of the medians. */
export function ratio(numerator: Rounds, denominator: Rounds): number {
  return median(numerator.map((value, round) => value / (denominator[round] ?? NaN)));
}
