/** Who reads whom: no circles, nothing unread, and no question asked before what decides whether it is asked. */
import type {
  Condition,
  Fact,
  FactId,
  LegalText,
  Obligation,
  Question,
  QuestionId,
} from '#ruleset/types.ts';
import type { Sound } from './assemble.ts';
import type { Cursor } from './cursor.ts';
import type { NamedQuestion, Names } from './names.ts';
import {
  conditionsOfFact,
  conditionsOfObligation,
  conditionsOfQuestion,
  conditionsThrough,
  factsIn,
  factsThrough,
  type Known,
  questionsIn,
} from '#ruleset/reads.ts';

/**
 * Refuses facts and asked conditions that read themselves.
 * @returns the facts and questions in circles, which nothing else can be proved about.
 */
export function lintCircles(known: Known, names: Names): ReadonlySet<string> {
  const circles = new Set<string>();
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[]): void => {
    const start = way.indexOf(id);
    if (start >= 0) {
      const circle = way.slice(start);
      if (circle.some((each) => circles.has(each))) return;
      for (const each of circle) circles.add(each);
      const shown = [...circle, id].map((each) => `"${each}"`).join(' reads ');
      placeOf(id, names)?.refuse(`a circle: ${shown}`);
      return;
    }
    if (done.has(id)) return;
    for (const next of readsOf(id, known)) visit(next, [...way, id]);
    done.add(id);
  };
  for (const id of [...known.facts.keys(), ...known.questions.keys()]) visit(id, []);
  return circles;
}

function readsOf(id: string, { facts, questions }: Known): readonly string[] {
  const fact = facts.get(id);
  const question = questions.get(id);
  const conditions = [
    ...(fact === undefined ? [] : conditionsOfFact(fact)),
    ...(question === undefined ? [] : conditionsOfQuestion(question)),
  ];
  const routes = question?.forEach === undefined ? [] : [question.forEach];
  return [...conditions.flatMap(factsIn), ...conditions.flatMap(questionsIn), ...routes];
}

function placeOf(id: string, { facts, questions }: Names): Cursor | undefined {
  return (facts.get(id)?.root ?? questions.get(id)?.at)?.at('id');
}

/** A question stands on a later page than all that decide whether it is asked. */
export function lintPageOrder(known: Known, names: Names): void {
  for (const question of known.questions.values()) {
    const named = names.questions.get(question.id);
    if (named === undefined) continue;
    const read = conditionsThrough(conditionsOfQuestion(question), known.facts).flatMap(
      questionsIn,
    );
    const late = [...new Set(read)]
      .map((id) => names.questions.get(id))
      .filter((other): other is NamedQuestion => other !== undefined && other.page >= named.page)
      .filter((other) => other.id !== question.id);
    for (const { id } of late) {
      named.at
        .at('id')
        .refuse(`whether this is asked depends on "${id}", which has to stand on an earlier page`);
    }
  }
}

/** Everything is there for something. Only to be asked once every name is known to be right. */
export function lintUnread(
  { known, obligations, contradictions, texts }: Sound,
  names: Names,
  cited: ReadonlySet<string>,
): void {
  const questions = [...known.questions.values()];
  const roots = [
    ...obligations.flatMap((obligation) => conditionsOfObligation(obligation, known.facts)),
    ...questions.flatMap(conditionsOfQuestion),
    ...contradictions.map(({ when }) => when),
    ...texts.flatMap(conditionsOfLegalText),
  ];
  const facts = factsThrough(roots, known.facts);
  for (const [id, file] of names.facts) {
    if (!facts.has(id)) file.root.at('id').refuse(`the fact "${id}" is read by nothing`);
  }
  const read = questionsRead(obligations, known);
  for (const question of questions) lintQuestionRead(question, read, names);
  for (const [citation, at] of names.provisions) {
    if (!cited.has(citation)) at.refuse(`the provision "${citation}" is cited by nothing`);
  }
}

function lintQuestionRead(
  { id, informationOnly }: Question,
  read: ReadonlySet<QuestionId>,
  names: Names,
): void {
  const at = names.questions.get(id)?.at;
  if (informationOnly && read.has(id)) {
    at?.at('information_only').refuse(
      `"${id}" is read by an obligation, and not information only`,
      { onKey: true },
    );
  }
  if (!informationOnly && !read.has(id)) {
    at?.at('id').refuse(
      `the question "${id}" is read by no obligation, and is not information_only`,
    );
  }
}

/** The questions that can change an obligation: directly, through facts, or by what else is asked. */
function questionsRead(
  obligations: readonly Obligation[],
  { questions, facts }: Known,
): ReadonlySet<QuestionId> {
  const found = new Set<QuestionId>();
  const through = (conditions: readonly Condition[]) =>
    conditionsThrough(conditions, facts).flatMap(questionsIn);
  const waiting = [
    ...through(obligations.flatMap((each) => conditionsOfObligation(each, facts))),
    ...obligations.flatMap(({ checks }) =>
      checks.flatMap(({ table }) => (table ? [table.question] : [])),
    ),
  ];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const question = questions.get(id);
    if (question === undefined) continue;
    waiting.push(...through(conditionsOfQuestion(question)));
    if (question.forEach !== undefined) waiting.push(question.forEach);
  }
  return found;
}

/** Every condition of a text to paste: its own, and those of its blocks and items. */
export function conditionsOfLegalText({ when, body }: LegalText): readonly Condition[] {
  const blocks = body.flatMap((block) => (block.kind === 'for-each' ? block.body : [block]));
  const guarded = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block]));
  return [when, ...guarded.flatMap((each) => [each.when, each.unless])].filter(
    (condition) => condition !== undefined,
  );
}

/** The question by whose options a fact's reason is sorted has to be one that the fact reads. */
export function lintReasonQuestions(
  fact: Fact,
  at: Cursor,
  facts: ReadonlyMap<FactId, Fact>,
): void {
  const read = conditionsThrough(conditionsOfFact(fact), facts).flatMap(questionsIn);
  for (const [key, reason] of Object.entries(fact.because)) {
    if (!('question' in reason) || read.includes(reason.question)) continue;
    const message = `"${fact.id}" does not read "${reason.question}", and cannot be explained by it`;
    at.at('because').at(key).at('by').refuse(message);
  }
}
