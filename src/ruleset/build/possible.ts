/**
 * What a condition can still come out as while only some of the questions it reads have a value. Once all have one, it is
 * what the condition is. This is how the proofs search without trying every combination.
 */
import { all, any, not, type Truth } from '#ruleset/truth.ts';
import type { Condition, Fact, OptionId, QuestionId } from '#ruleset/types.ts';
import type { Known } from '#ruleset/reads.ts';

/** An option, several, a figure, or null for a question that is asked and has no answer. */
export type Value = OptionId | readonly OptionId[] | number | null;

/** Values by question; a question that has none yet may still get any. */
export type Values = ReadonlyMap<QuestionId, Value>;

const BIT: Readonly<Record<Truth, number>> = { true: 1, false: 2, unknown: 4 };
const TRUTHS: readonly Truth[] = ['true', 'false', 'unknown'];
const ANYTHING = 7;

/** Some of the three truths, as a set of bits: sets are combined a hundred thousand times. */
export type Possible = number;

/** Whether one of these truths is among the possible ones. */
export function can(possible: Possible, ...truths: readonly Truth[]): boolean {
  return truths.some((truth) => (possible & BIT[truth]) !== 0);
}

function truthsIn(possible: Possible): readonly Truth[] {
  return TRUTHS.filter((truth) => can(possible, truth));
}

/** An operator on two truths, looked up by two sets of them. */
function lifted(operator: (parts: readonly Truth[]) => Truth): readonly (readonly Possible[])[] {
  const sets = [0, 1, 2, 3, 4, 5, 6, 7];
  return sets.map((left) =>
    sets.map((right) => {
      const results = truthsIn(left).flatMap((l) => truthsIn(right).map((r) => operator([l, r])));
      return results.reduce((found, truth) => found | BIT[truth], 0);
    }),
  );
}

const ALL = lifted(all);
const ANY = lifted(any);
const NOT = lifted(([part]) => not(part ?? 'unknown')).map((row) => row[1] ?? 0);

/** What the condition can come out as. */
export function possible(condition: Condition, values: Values, known: Known): Possible {
  switch (condition.kind) {
    case 'all':
      return combined(ALL, BIT.true, condition.of, values, known);
    case 'any':
      return combined(ANY, BIT.false, condition.of, values, known);
    case 'is':
      return isOneOf(values.get(condition.question), condition.options);
    case 'is-not':
      return negated(isOneOf(values.get(condition.question), condition.options));
    case 'is-only':
      return areAmong(values.get(condition.question), condition.options);
    case 'at-least':
      return negated(isLess(condition.question, condition.than, values));
    case 'less-than':
      return isLess(condition.question, condition.than, values);
    case 'fact':
      return possibleFact(known.facts.get(condition.fact), values, known);
    case 'not-fact':
      return negated(possibleFact(known.facts.get(condition.fact), values, known));
  }
}

function combined(
  table: readonly (readonly Possible[])[],
  start: Possible,
  parts: readonly Condition[],
  values: Values,
  known: Known,
): Possible {
  return parts.reduce(
    (found, part) => table[found]?.[possible(part, values, known)] ?? ANYTHING,
    start,
  );
}

function negated(set: Possible): Possible {
  return NOT[set] ?? ANYTHING;
}

function isOneOf(value: Value | undefined, options: readonly OptionId[]): Possible {
  if (value === undefined) return ANYTHING;
  if (typeof value !== 'string') return BIT.unknown;
  return options.includes(value) ? BIT.true : BIT.false;
}

function areAmong(value: Value | undefined, options: readonly OptionId[]): Possible {
  if (value === undefined) return ANYTHING;
  if (typeof value !== 'object' || value === null) return BIT.unknown;
  return value.every((option) => options.includes(option)) ? BIT.true : BIT.false;
}

function isLess(question: QuestionId, than: number | QuestionId, values: Values): Possible {
  const left = values.get(question);
  const right = typeof than === 'number' ? than : values.get(than);
  if (left === undefined || right === undefined) return ANYTHING;
  if (typeof left !== 'number' || typeof right !== 'number') return BIT.unknown;
  return left < right ? BIT.true : BIT.false;
}

/** A fact that is not known can be anything. */
export function possibleFact(fact: Fact | undefined, values: Values, known: Known): Possible {
  if (fact === undefined) return ANYTHING;
  const isTrue = possible(fact.trueWhen, values, known);
  if (fact.falseWhen === undefined) return isTrue;
  const isFalse = possible(fact.falseWhen, values, known);
  const isOpen = fact.unknownWhen ? possible(fact.unknownWhen, values, known) : BIT.false;
  let found = can(isFalse, 'true') ? BIT.false : 0;
  if (!can(isFalse, 'false', 'unknown')) return found;
  if (can(isOpen, 'true') || can(isTrue, 'false', 'unknown')) found |= BIT.unknown;
  if (can(isOpen, 'false', 'unknown') && can(isTrue, 'true')) found |= BIT.true;
  return found;
}
