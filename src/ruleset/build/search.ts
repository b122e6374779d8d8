/** Looks for answers under which something goes wrong; that there are none is the proof. */
import type { Condition, OptionId, Question, QuestionId } from '#ruleset/types.ts';
import type { Value, Values } from './possible.ts';
import { conditionsThrough, type Known, questionsIn } from '#ruleset/reads.ts';

/** The values worth trying, by question, in the order in which the conditions name them. */
export type Domains = ReadonlyMap<QuestionId, readonly Value[]>;

/**
 * What to try: unanswered, every option that some condition tells from the others, of several answers every set of options
 * likewise, and numbers below, at and above each figure and each other.
 *
 * @param apart questions of which every option is tried.
 */
export function domainsOf(
  conditions: readonly Condition[],
  known: Known,
  apart: readonly QuestionId[] = [],
): Domains {
  const lines = conditionsThrough(conditions, known.facts).flatMap(linesOf);
  const ids = [...new Set(lines.flatMap(questionsIn))];
  const numbers = pointsAround(lines);
  const answersToTry = (id: QuestionId, question: Question | undefined): readonly Value[] => {
    if (question?.kind === 'number') return numbers;
    if (question?.kind === 'choices') return choicesToTry(question, lines);
    return optionsToTry(id, question, lines, apart);
  };
  return new Map(
    ids.map((id): [QuestionId, readonly Value[]] => {
      const question = known.questions.get(id);
      return [id, [...answersToTry(id, question), null]];
    }),
  );
}

function linesOf(condition: Condition): readonly Condition[] {
  return 'of' in condition ? condition.of.flatMap(linesOf) : [condition];
}

/** One option for all that no line tells apart. */
function optionsToTry(
  id: QuestionId,
  question: Question | undefined,
  lines: readonly Condition[],
  apart: readonly QuestionId[],
): readonly OptionId[] {
  const options = question?.options.map((option) => option.id) ?? [];
  if (apart.includes(id)) return options;
  const naming = lines.filter((line) => 'options' in line && line.question === id);
  const first = new Map<string, OptionId>();
  for (const option of options) {
    const looks = naming.map((line) =>
      'options' in line && line.options.includes(option) ? 1 : 0,
    );
    const key = looks.join('');
    if (!first.has(key)) first.set(key, option);
  }
  return [...first.values()];
}

/** One set of options for all that no line tells apart; what stands alone is a set by itself. */
function choicesToTry(
  { id, options, alone }: Question,
  lines: readonly Condition[],
): readonly (readonly OptionId[])[] {
  const naming = lines.flatMap((line) =>
    'options' in line && line.question === id ? [line.options] : [],
  );
  const looksOf = (chosen: readonly OptionId[]): string =>
    naming.map((named) => (chosen.every((each) => named.includes(each)) ? 1 : 0)).join('');
  const sets = new Map<string, readonly OptionId[]>();
  for (const option of options.filter((each) => each.id !== alone)) {
    for (const set of [[], ...sets.values()]) {
      const more = [...set, option.id];
      if (!sets.has(looksOf(more))) sets.set(looksOf(more), more);
    }
  }
  return [...sets.values(), ...(alone === undefined ? [] : [[alone]])];
}

/**
 * Between neighbouring figures there are as many points as there are number questions, so that those can stand in any
 * order to each other there too.
 */
function pointsAround(lines: readonly Condition[]): readonly number[] {
  const comparisons = lines.filter((line) => 'than' in line);
  const asked = new Set(comparisons.flatMap(questionsIn)).size;
  const figures = comparisons.map(({ than }) => than).filter((than) => typeof than === 'number');
  const sorted = [...new Set([0, ...figures])].sort((left, right) => left - right);
  return sorted.flatMap((figure, index) => {
    const next = sorted[index + 1] ?? figure + asked + 1;
    const between = Array.from(
      { length: asked },
      (_, step) => figure + ((next - figure) * (step + 1)) / (asked + 1),
    );
    return [figure, ...between];
  });
}

/**
 * Tries the values, question by question, and leaves out what cannot come to anything.
 *
 * @param isPossible whether it can still go wrong with these values; `isWhole` once every question has one, and then
 *   the answer has to be exact.
 * @returns the first values with which it goes wrong.
 */
export function findValues(
  domains: Domains,
  isPossible: (values: Values, isWhole: boolean) => boolean,
): Values | undefined {
  const order = [...domains];
  const values = new Map<QuestionId, Value>();
  const descend = (depth: number): boolean => {
    const entry = order[depth];
    if (!isPossible(values, entry === undefined)) return false;
    if (entry === undefined) return true;
    const [question, domain] = entry;
    for (const value of domain) {
      values.set(question, value);
      if (descend(depth + 1)) return true;
    }
    values.delete(question);
    return false;
  };
  return descend(0) ? values : undefined;
}

/** Values in words: `a is x, b is unanswered`. */
export function inWords(values: Values): string {
  return [...values]
    .map(([question, value]) => {
      if (value === null) return `${question} is unanswered`;
      if (typeof value === 'object') return `${question} is ${value.join(' and ')}`;
      return `${question} is ${typeof value === 'number' ? Number(value.toFixed(2)) : value}`;
    })
    .join(', ');
}
