/** Which questions and facts a condition reads. */
import type { Condition, Fact, FactId, Obligation, Question, QuestionId } from './types.ts';

/** What the compiler knows of questions and facts while it proves things about them. */
export interface Known {
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly facts: ReadonlyMap<FactId, Fact>;
}

/** The questions that a condition names itself. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(questionsIn))];
    case 'is':
    case 'is-not':
    case 'is-only':
      return [condition.question];
    case 'at-least':
    case 'less-than':
      return typeof condition.than === 'string'
        ? [condition.question, condition.than]
        : [condition.question];
    default:
      return [];
  }
}

/** The facts that a condition names itself. */
export function factsIn(condition: Condition): readonly FactId[] {
  if ('of' in condition) return [...new Set(condition.of.flatMap(factsIn))];
  return 'fact' in condition ? [condition.fact] : [];
}

export function conditionsOfFact({ trueWhen, falseWhen, unknownWhen }: Fact): readonly Condition[] {
  return [trueWhen, falseWhen, unknownWhen].filter((part) => part !== undefined);
}

export function conditionsOfQuestion({ askedWhile, askedAfter }: Question): readonly Condition[] {
  return [askedWhile, askedAfter].filter((part) => part !== undefined);
}

/** What decides whether an obligation applies, from when, and what comes out. */
export function conditionsDeciding(obligation: Obligation): readonly Condition[] {
  const { appliesWhen, softenedWhen, inForce, checks } = obligation;
  return [
    appliesWhen,
    softenedWhen,
    ...inForce.map(({ when }) => when),
    ...checks.flatMap((check) => [
      check.onlyWhen,
      check.leftOutWhen,
      check.softenedWhen,
      check.metWhen,
      check.gapWhen,
    ]),
  ].filter((condition) => condition !== undefined);
}

/** Every condition of an obligation, its checks and the notes that stand with it. */
export function conditionsOfObligation(
  obligation: Obligation,
  facts: Known['facts'],
): readonly Condition[] {
  const { notes, notesOf } = obligation;
  const allNotes = [...notes, ...notesOf.flatMap((id) => facts.get(id)?.notes ?? [])];
  const ofNotes = allNotes.flatMap(({ when, unless }) => [when, unless]);
  return [
    ...conditionsDeciding(obligation),
    ...ofNotes.filter((condition) => condition !== undefined),
  ];
}

/** All facts that conditions read, through other facts too. Facts that are not known are named, and not followed. */
export function factsThrough(
  conditions: readonly Condition[],
  facts: ReadonlyMap<FactId, Fact>,
): ReadonlySet<FactId> {
  const found = new Set<FactId>();
  const waiting = conditions.flatMap(factsIn);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const fact = facts.get(id);
    if (fact !== undefined) waiting.push(...conditionsOfFact(fact).flatMap(factsIn));
  }
  return found;
}

/** These conditions and those of all facts that they read. */
export function conditionsThrough(
  conditions: readonly Condition[],
  facts: ReadonlyMap<FactId, Fact>,
): readonly Condition[] {
  const read = [...factsThrough(conditions, facts)].map((id) => facts.get(id));
  return [
    ...conditions,
    ...read.flatMap((fact) => (fact === undefined ? [] : conditionsOfFact(fact))),
  ];
}

/** Whether all that conditions read, through facts too, is known; without that nothing can be proved about them. */
export function isKnownThrough(
  conditions: readonly Condition[],
  { questions, facts }: Known,
): boolean {
  const read = conditionsThrough(conditions, facts).flatMap(questionsIn);
  return (
    read.every((id) => questions.has(id)) &&
    [...factsThrough(conditions, facts)].every((id) => facts.has(id))
  );
}
