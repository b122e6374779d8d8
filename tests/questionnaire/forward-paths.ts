/** Explores every way forward through the questionnaire of a ruleset. */
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { SnapshotFrom } from 'xstate';
import type { Answer, Answers, AnswerSlot } from '#engine/assessment.ts';
import { evaluate, NOT_SURE, type Evaluation } from '#engine/evaluation.ts';
import {
  placeOf,
  questionnaireMachine,
  type QuestionnaireEvent,
  type QuestionnaireMachine,
} from '#questionnaire/machine.ts';
import { asAsked } from '#questionnaire/progress.ts';
import type { Condition, Page, QuestionId, Ruleset } from '#ruleset/types.ts';

export type Snapshot = SnapshotFrom<QuestionnaireMachine>;
/** One answered page: where it was asked, and where that led. */
export interface Step {
  readonly from: Snapshot;
  readonly to: Snapshot;
}

/**
 * Every step that answering forwards can take. Two states are one if they stand on the same page and
 * agree on everything that a later page's conditions still read; which is sound, because on the way forward an
 * answer once given does not change.
 */
export function explore(ruleset: Ruleset): readonly Step[] {
  // What is asked follows from answers and facts alone; without obligations thousands of states stay small.
  const asking: Ruleset = { ...ruleset, obligations: [] };
  const map = getAdjacencyMap(questionnaireMachine(asking), {
    input: { answers: {}, on: '2026-11-23' },
    limit: 200_000,
    events: (snapshot) => eventsAt(ruleset, snapshot),
    serializeState: (snapshot) => keyOf(ruleset, snapshot),
    serializeEvent: (event) => JSON.stringify(event),
  });
  return adjacencyMapToArray(map).map(({ state, nextState }) => ({ from: state, to: nextState }));
}

/** All pages in the order in which they are asked. */
export function pagesAsAsked({ pages }: Ruleset): readonly Page[] {
  return asAsked(pages.map((page) => ({ page }))).map(({ page }) => page);
}

/** Every way to answer the page that is asked; on the review, the confirmation. */
function eventsAt(ruleset: Ruleset, snapshot: Snapshot): QuestionnaireEvent[] {
  const place = placeOf(snapshot);
  if (place.kind === 'complete') return [];
  if (place.kind === 'review') return [{ type: 'review.confirmed' }];
  const questions = ruleset.pages.find(({ id }) => id === place.page)?.questions ?? [];
  const slots = snapshot.context.assessment.wanted.filter(({ question }) =>
    questions.includes(question),
  );
  return waysToAnswer(ruleset, slots).map((answers) => ({
    type: 'page.answered',
    page: place.page,
    answers,
  }));
}

/** All combinations over the questions of a page; on all routes alike, since conditions do not read a single route. */
function waysToAnswer(ruleset: Ruleset, slots: readonly AnswerSlot[]): readonly Answers[] {
  const ids = [...new Set(slots.map(({ question }) => question))];
  return ids.reduce<readonly Answers[]>(
    (ways, id) =>
      ways.flatMap((way) =>
        answersTo(ruleset, id, slots).map((answer) => ({ ...way, [id]: answer })),
      ),
    [{}],
  );
}

function answersTo(ruleset: Ruleset, id: QuestionId, slots: readonly AnswerSlot[]) {
  const question = ruleset.questions[id];
  if (question === undefined) return [];
  const options = question.options.map((option) => option.id);
  if (question.forEach !== undefined) {
    const routes = slots.filter((slot) => slot.question === id).map(({ route }) => route ?? '');
    return [...options, NOT_SURE].map((option) =>
      Object.fromEntries(routes.map((route) => [route, option])),
    );
  }
  if (question.kind === 'number') return [0, 4.9, 5, 10, NOT_SURE];
  if (question.kind !== 'choices') return [...options, NOT_SURE];
  const others = options.filter((option) => option !== question.alone);
  const alone = question.alone === undefined ? [] : [[question.alone]];
  return [...alone, ...representatives(ruleset, id, others), others, NOT_SURE] as Answer[];
}

/** One option of each kind: those for which the same questions are asked lead the same way. */
function representatives(
  ruleset: Ruleset,
  id: QuestionId,
  options: readonly string[],
): readonly (readonly string[])[] {
  const asked = Object.values(ruleset.questions).filter(({ forEach }) => forEach === id);
  const kindOf = (option: string): string =>
    asked.map(({ among }) => among === undefined || among.includes(option)).join();
  const kinds = [...new Set(options.map(kindOf))];
  return kinds.map((kind) => options.filter((option) => kindOf(option) === kind).slice(0, 1));
}

function keyOf(ruleset: Ruleset, snapshot: Snapshot): string {
  const place = placeOf(snapshot);
  if (place.kind !== 'page') return place.kind;
  const evaluation = evaluate(ruleset, snapshot.context.answers);
  const pages = pagesAsAsked(ruleset);
  const index = pages.findIndex(({ id }) => id === place.page);
  const passed = new Set(pages.slice(0, index).flatMap(({ questions }) => questions));
  const later = pages.slice(index).flatMap(({ questions }) => questions);
  const needed = later.flatMap((id) => {
    const question = ruleset.questions[id];
    if (question === undefined) return [];
    const { askedWhile, askedAfter, forEach } = question;
    return [
      residue(evaluation, askedWhile, passed),
      askedAfter === undefined ? '' : residue(evaluation, askedAfter, passed),
      forEach === undefined ? '' : String(evaluation.slotsOf(id).length > 0),
    ];
  });
  return `${place.page}|${needed.join('|')}`;
}

/** What is left of a condition once the passed questions are answered for good. */
function residue(
  evaluation: Evaluation,
  condition: Condition,
  passed: ReadonlySet<QuestionId>,
): string {
  if (read(evaluation.ruleset, condition).every((id) => passed.has(id))) {
    return evaluation.truth(condition);
  }
  if ('of' in condition) {
    return `(${condition.of.map((part) => residue(evaluation, part, passed)).join(' ')})`;
  }
  if (!('fact' in condition)) return '?';
  const fact = evaluation.ruleset.facts[condition.fact];
  const parts = [fact?.trueWhen, fact?.falseWhen, fact?.unknownWhen];
  return `(${parts.map((part) => (part === undefined ? '' : residue(evaluation, part, passed))).join(' ')})`;
}

const reads = new WeakMap<Condition, readonly QuestionId[]>();

/** Every question that a condition reads, through facts too. */
function read(ruleset: Ruleset, condition: Condition): readonly QuestionId[] {
  const known = reads.get(condition) ?? [...new Set(readAnew(ruleset, condition))];
  reads.set(condition, known);
  return known;
}

function readAnew(ruleset: Ruleset, condition: Condition): readonly QuestionId[] {
  if ('of' in condition) return condition.of.flatMap((part) => read(ruleset, part));
  if ('fact' in condition) {
    const fact = ruleset.facts[condition.fact];
    return [fact?.trueWhen, fact?.falseWhen, fact?.unknownWhen].flatMap((part) =>
      part === undefined ? [] : read(ruleset, part),
    );
  }
  const than = 'than' in condition && typeof condition.than === 'string' ? [condition.than] : [];
  return [condition.question, ...than];
}
