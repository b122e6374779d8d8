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
import type { Condition, QuestionId, Ruleset } from '#ruleset/types.ts';

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
  const asking: Ruleset = {
    ...ruleset,
    // The authors' order; that of the first pass is walked with generated answers.
    pages: ruleset.pages.map((page) => ({ ...page, isFirstPass: false })),
    obligations: [],
    contradictions: [],
    texts: [],
  };
  const map = getAdjacencyMap(questionnaireMachine(asking), {
    input: { answers: {}, on: '2026-11-23' },
    limit: 200_000,
    events: (snapshot) => eventsAt(ruleset, snapshot),
    serializeState: (snapshot) => keyOf(ruleset, snapshot),
    serializeEvent: (event) => JSON.stringify(event),
  });
  return adjacencyMapToArray(map).map(({ state, nextState }) => ({ from: state, to: nextState }));
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

/** Answers of which each leads another way: what no condition tells apart is tried once. */
function answersTo(ruleset: Ruleset, id: QuestionId, slots: readonly AnswerSlot[]) {
  const question = ruleset.questions[id];
  if (question === undefined) return [];
  const options = question.options.map((option) => option.id);
  if (question.forEach !== undefined) {
    const routes = slots.filter((slot) => slot.question === id).map(({ route }) => route ?? '');
    const [first = ''] = options;
    // No condition of a page reads what is answered for a single route.
    return [Object.fromEntries(routes.map((route) => [route, first]))];
  }
  if (question.kind === 'number') return toldApart(ruleset, id, [0, 4.9, 5, 10, NOT_SURE]);
  if (question.kind !== 'choices') return toldApart(ruleset, id, [...options, NOT_SURE]);
  const others = options.filter((option) => option !== question.alone);
  const alone = question.alone === undefined ? [] : [[question.alone]];
  return [...alone, ...representatives(ruleset, id, others), others, NOT_SURE] as Answer[];
}

/** One answer of all those for which every condition that reads the question comes out alike. */
function toldApart(ruleset: Ruleset, id: QuestionId, answers: readonly Answer[]): Answer[] {
  const leaves = leavesOf(ruleset, id);
  const kinds = new Map<string, Answer>();
  for (const answer of answers) {
    const kind = leaves.map((leaf) => comesOut(leaf, answer)).join();
    if (!kinds.has(kind)) kinds.set(kind, answer);
  }
  return [...kinds.values()];
}

type Leaf = Extract<Condition, { readonly question: QuestionId }>;

function leavesOf(ruleset: Ruleset, id: QuestionId): readonly Leaf[] {
  const conditions = [
    ...Object.values(ruleset.questions).flatMap((each) => [each.askedWhile, each.askedAfter]),
    ...Object.values(ruleset.facts).flatMap((fact) => [
      fact.trueWhen,
      fact.falseWhen,
      fact.unknownWhen,
    ]),
  ];
  const within = (condition: Condition | undefined): readonly Leaf[] => {
    if (condition === undefined || 'fact' in condition) return [];
    if ('of' in condition) return condition.of.flatMap(within);
    const isOfTwo = 'than' in condition && condition.than === id;
    return condition.question === id || isOfTwo ? [condition] : [];
  };
  return conditions.flatMap(within);
}

/** What an answer makes of a condition that reads it alone; of one that compares two questions nothing is claimed. */
function comesOut(leaf: Leaf, answer: Answer): string {
  if (answer === NOT_SURE) return 'unknown';
  if ('options' in leaf) {
    const isOne = leaf.options.includes(String(answer));
    return String(leaf.kind === 'is' ? isOne : !isOne);
  }
  if (typeof leaf.than !== 'number') return JSON.stringify(answer);
  return String(Number(answer) >= leaf.than);
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
  const { passed, conditions, routed } = stillRead(ruleset, place.page);
  const needed = conditions.map((condition) => residue(evaluation, condition, passed));
  const routes = routed.map((id) => evaluation.slotsOf(id).length > 0);
  return `${place.page}|${needed.join('|')}|${routes.join()}`;
}

interface StillRead {
  /** The questions of the pages before. */
  readonly passed: ReadonlySet<QuestionId>;
  /** Every condition of the pages from here on, each once. */
  readonly conditions: readonly Condition[];
  /** The questions from here on that are asked for each route. */
  readonly routed: readonly QuestionId[];
}

const stillReadAt = new Map<string, StillRead>();

function stillRead(ruleset: Ruleset, page: string): StillRead {
  const known = stillReadAt.get(page);
  if (known !== undefined) return known;
  const { pages } = ruleset;
  const index = pages.findIndex(({ id }) => id === page);
  const later = pages
    .slice(index)
    .flatMap(({ questions }) => questions)
    .flatMap((id) => ruleset.questions[id] ?? []);
  const all = later.flatMap(({ askedWhile, askedAfter }) => [askedWhile, askedAfter]);
  const found: StillRead = {
    passed: new Set(pages.slice(0, index).flatMap(({ questions }) => questions)),
    conditions: distinct(all.filter((condition) => condition !== undefined)),
    routed: later.filter(({ forEach }) => forEach !== undefined).map(({ id }) => id),
  };
  stillReadAt.set(page, found);
  return found;
}

function distinct(conditions: readonly Condition[]): readonly Condition[] {
  return [...new Map(conditions.map((each) => [JSON.stringify(each), each])).values()];
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
    const parts = condition.of.map((part) => residue(evaluation, part, passed));
    return together(parts, condition.kind === 'all');
  }
  if (!('fact' in condition)) return `?${JSON.stringify(condition)}`;
  const fact = evaluation.ruleset.facts[condition.fact];
  const parts = [fact?.trueWhen, fact?.falseWhen, fact?.unknownWhen];
  const left = parts.map((part) => (part === undefined ? '' : residue(evaluation, part, passed)));
  return `${condition.kind === 'fact' ? '' : 'not '}(${left.join(' ')})`;
}

/** What is left of parts of which all, or any, have to hold: one can settle it, and others make no difference. */
function together(parts: readonly string[], areAllNeeded: boolean): string {
  const [settles, makesNoDifference] = areAllNeeded ? ['false', 'true'] : ['true', 'false'];
  if (parts.includes(settles)) return settles;
  const left = [...new Set(parts)].filter((part) => part !== makesNoDifference);
  if (left.length === 0) return makesNoDifference;
  return left.length === 1 ? (left[0] ?? '') : `${areAllNeeded ? 'all' : 'any'}(${left.join(' ')})`;
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
