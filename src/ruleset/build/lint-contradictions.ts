/** Whether each contradiction names what it shows, can come about, and shows answers that are there. */
import type { Condition, Contradiction, QuestionId } from '#ruleset/types.ts';
import { type Cursor, quietCursor, refuseName } from './cursor.ts';
import { routesRead } from './lint-checks.ts';
import { linkCondition } from './link.ts';
import type { Names } from './names.ts';
import { can, possible, type Value, type Values } from './possible.ts';
import type { RulesFile } from './read.ts';
import {
  conditionsOfQuestion,
  conditionsThrough,
  isKnownThrough,
  type Known,
  questionsIn,
} from '#ruleset/reads.ts';
import { domainsOf, findValues, inWords } from './search.ts';

export function lintContradiction({ root }: RulesFile, names: Names): void {
  const between = root.at('between').items();
  for (const [index, at] of between.entries()) {
    if (at.text === undefined) continue;
    if (!names.questions.has(at.text)) {
      if (names.hasAllQuestions) refuseName(at, 'question', at.text, [...names.questions.keys()]);
    } else if (between.findIndex(({ text }) => text === at.text) < index) {
      at.refuse(`the question "${at.text}" stands here twice`);
    } else lintShown(at, at.text, root.at('when'), names);
  }
  if (new Set(routesRead(root.at('when').value, names)).size > 1) {
    root.at('when').refuse('a contradiction cannot mix lists of routes', { onKey: true });
  }
}

/** An answer that is shown has to be one that the condition names itself: what a fact reads would be hard to follow. */
function lintShown(at: Cursor, question: QuestionId, when: Cursor, names: Names): void {
  const condition = linkCondition(quietCursor(when.value), names, 'of-all-answers');
  if (condition === undefined || questionsIn(condition).includes(question)) return;
  at.refuse(`"when" does not name "${question}"`);
}

/** Refuses a contradiction that no answers bring about, or that would show an answer which need not be there. */
export function proveContradiction(
  { when, between }: Contradiction,
  at: Cursor,
  known: Known,
): void {
  if (!isKnownThrough(conditionsAround(when, known), known)) return;
  const find = (isMeant: (values: Values) => boolean): Values | undefined =>
    answersFor(when, known, isMeant);
  if (find(() => true) === undefined) {
    at.at('when').refuse('no answers make "when" true', { onKey: true });
    return;
  }
  for (const [index, question] of between.entries()) {
    const open = find((values) => (values.get(question) ?? null) === null);
    if (open === undefined) continue;
    const message = `"when" is true without an answer to "${question}" where ${inWords(open)}`;
    at.at('between').items()[index]?.refuse(message);
  }
}

/** Whether some answers make a condition true. While that cannot be known, they may. */
export function canComeAbout(when: Condition, known: Known): boolean {
  if (!isKnownThrough(conditionsAround(when, known), known)) return true;
  return answersFor(when, known, () => true) !== undefined;
}

/** Answers under which a condition is true and all that is answered can be asked. */
function answersFor(
  when: Condition,
  known: Known,
  isMeant: (values: Values) => boolean,
): Values | undefined {
  return findValues(
    domainsOf(conditionsAround(when, known), known),
    (values) =>
      can(possible(when, values, known), 'true') && isMeant(values) && areAsked(values, known),
  );
}

/** A condition, and all that decide whether the questions behind it are asked. */
function conditionsAround(when: Condition, { questions, facts }: Known): readonly Condition[] {
  const found = [when];
  const seen = new Set<QuestionId>();
  for (const condition of found) {
    for (const id of conditionsThrough([condition], facts).flatMap(questionsIn)) {
      const question = questions.get(id);
      if (!seen.has(id) && question !== undefined) found.push(...conditionsOfQuestion(question));
      seen.add(id);
    }
  }
  return found;
}

/** Whether every question that has an answer can be asked: what is set aside brings about nothing. */
function areAsked(values: Values, known: Known): boolean {
  return [...values].every(([id, value]) => value === null || canBeAsked(id, values, known));
}

function canBeAsked(id: QuestionId, values: Values, known: Known): boolean {
  const question = known.questions.get(id);
  if (question === undefined) return false;
  const { askedWhile, askedAfter, forEach } = question;
  const routes = forEach === undefined ? undefined : values.get(forEach);
  return (
    can(possible(askedWhile, values, known), 'true', 'unknown') &&
    (askedAfter === undefined || can(possible(askedAfter, values, known), 'true')) &&
    hasRoute(routes, known.questions.get(forEach ?? '')?.alone)
  );
}

/** Whether some route is chosen, or may still be. */
function hasRoute(routes: Value | undefined, alone: string | undefined): boolean {
  return routes === undefined || (Array.isArray(routes) && !routes.includes(alone));
}
