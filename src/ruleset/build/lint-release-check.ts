/** Whether the release check holds together: every question is used, every decision can come about, and one always does. */
import type { Condition, Note, Question, ReleaseCheck } from '#ruleset/types.ts';
import { type Cursor, quietCursor } from './cursor.ts';
import { lintOnce } from './lint-files.ts';
import { lintOptions } from './lint-questions.ts';
import { linkCondition } from './link.ts';
import type { Names } from './names.ts';
import { can, possible, type Values } from './possible.ts';
import type { RulesFile } from './read.ts';
import { conditionsOfQuestion, type Known, questionsIn } from '#ruleset/reads.ts';
import { type Domains, domainsOf, findValues, inWords } from './search.ts';

/** @param own the names within the check, see `namesWithin`. */
export function lintReleaseCheck({ root }: RulesFile, own: Names): void {
  const questions = root.at('questions').items();
  lintOnce(
    questions.map((question) => question.at('id')),
    'question of the release check',
  );
  lintOnce(
    root
      .at('decisions')
      .items()
      .map((decision) => decision.at('id')),
    'decision',
  );
  for (const question of own.questions.values()) lintOptions(question);
  for (const [place, question] of questions.entries()) lintOrder(question, place, own);
}

/** A question hangs on earlier ones alone. */
function lintOrder(question: Cursor, place: number, own: Names): void {
  const after = question.at('asked_after');
  const condition = linkCondition(quietCursor(after.value), own, 'of-the-product');
  if (condition === undefined) return;
  for (const id of questionsIn(condition)) {
    if ((own.questions.get(id)?.page ?? 0) < place) continue;
    after.refuse(`whether this is asked depends on "${id}", which has to stand before it`, {
      onKey: true,
    });
  }
}

/** Refuses questions that decide nothing, decisions that never come about, and answers that none is made for. */
export function proveReleaseCheck(check: ReleaseCheck, root: Cursor): void {
  const { questions, decisions } = check;
  const read = [
    ...decisions.map(({ when }) => when),
    ...questions.flatMap(conditionsOfQuestion),
    ...notesOf(check).flatMap(({ when, unless }) => [when, unless]),
  ].flatMap((condition) => (condition === undefined ? [] : questionsIn(condition)));
  for (const [place, { id }] of questions.entries()) {
    if (read.includes(id)) continue;
    const at = root.at('questions').items()[place]?.at('id');
    at?.refuse(`the question "${id}" is read by nothing in the release check`);
  }
  const search = searchThrough(check);
  proveDecided(check, root, search);
  proveReached(check, root, search);
}

function notesOf({ decisions, follows, always }: ReleaseCheck): readonly Note[] {
  return [...decisions.map(({ then }) => then), ...Object.values(follows), always].flat();
}

interface Search {
  readonly domains: Domains;
  readonly known: Known;
  /** Whether every question that is asked can have an answer, and no other one has. */
  readonly isAnswered: (values: Values) => boolean;
}

/** Only what decides is tried: a question that is read by notes alone cannot change what comes out. */
function searchThrough({ questions, decisions }: ReleaseCheck): Search {
  const known: Known = {
    questions: new Map(questions.map((question) => [question.id, question])),
    facts: new Map(),
  };
  const conditions = decisions.map(({ when }) => when);
  const seen = new Set<string>();
  for (const condition of conditions) {
    for (const id of questionsIn(condition)) {
      const question = known.questions.get(id);
      if (!seen.has(id) && question !== undefined) conditions.push(...askedAfter(question));
      seen.add(id);
    }
  }
  return {
    domains: domainsOf(conditions, known),
    known,
    isAnswered: (values) =>
      [...values].every(([id, value]) => {
        const [after] = askedAfter(known.questions.get(id));
        if (after === undefined) return value !== null;
        const isAsked = possible(after, values, known);
        return value === null ? can(isAsked, 'false', 'unknown') : can(isAsked, 'true');
      }),
  };
}

function askedAfter(question: Question | undefined): readonly Condition[] {
  return question?.askedAfter === undefined ? [] : [question.askedAfter];
}

/** Once all is answered something is decided, and nothing before it is left open. */
function proveDecided({ decisions }: ReleaseCheck, root: Cursor, search: Search): void {
  const { domains, known, isAnswered } = search;
  /** The first decision that is open while all before it are ruled out; past the last one, all are ruled out. */
  const openAt = (values: Values): number | undefined => {
    for (const [place, { when }] of decisions.entries()) {
      const truth = possible(when, values, known);
      if (can(truth, 'unknown')) return place;
      if (!can(truth, 'false')) return undefined;
    }
    return decisions.length;
  };
  const found = findValues(domains, (values) => isAnswered(values) && openAt(values) !== undefined);
  if (found === undefined) return;
  const place = openAt(found) ?? decisions.length;
  const at = root.at('decisions').items()[place]?.at('when');
  if (at === undefined) {
    root.at('decisions').refuse(`nothing is decided where ${inWords(found)}`, { onKey: true });
  } else at.refuse(`"when" is unknown though all is answered, where ${inWords(found)}`);
}

function proveReached({ decisions }: ReleaseCheck, root: Cursor, search: Search): void {
  const { domains, known, isAnswered } = search;
  for (const [place, { when }] of decisions.entries()) {
    const before = decisions.slice(0, place);
    const found = findValues(
      domains,
      (values) =>
        isAnswered(values) &&
        can(possible(when, values, known), 'true') &&
        before.every((earlier) => can(possible(earlier.when, values, known), 'false')),
    );
    if (found !== undefined) continue;
    const at = root.at('decisions').items()[place]?.at('when');
    at?.refuse('this decides nothing: no answers make it true, or those before it have them all', {
      onKey: true,
    });
  }
}
