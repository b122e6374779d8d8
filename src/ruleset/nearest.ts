/** "Did you mean": the known name nearest to a mistyped one. */

/** No name in the rules is longer; what is longer is noise, and not worth the search. */
const LONGEST_NAME = 80;

/**
 * @returns the known name with the fewest single-letter changes from `name`, if they are few enough for a slip of
 *   the pen (a third of its length, at least two); the first of equals; otherwise undefined. Of a pinpoint that leaves
 *   out its paragraph, the first paragraph.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const longer = known.find((candidate) => candidate.startsWith(`${name}(`));
  if (longer !== undefined) return longer;
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const changes = distance(name, candidate);
    if (changes < least) {
      least = changes;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein distance, row by row. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
