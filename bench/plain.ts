/**
 * The rules read as they stand: a walk down every condition, anew for each set of answers. The engine is measured against
 * it. It follows `rules/README.md` and not the engine, so that each checks the other; it takes valid answers alone.
 */
import type { Answers } from '#engine/assessment.ts';
import type { OutcomeAlone } from '#engine/outcomes.ts';
import { not, type Truth } from '#ruleset/truth.ts';
import type {
  Check,
  CheckOutcome,
  Condition,
  Fact,
  FactId,
  IsoDate,
  Obligation,
  OptionId,
  Question,
  QuestionId,
  Ruleset,
} from '#ruleset/types.ts';

/** One walk: the rules, the answers, and what is known so far. */
interface Walk {
  readonly ruleset: Ruleset;
  readonly answers: Answers;
  readonly facts: Map<FactId, Truth>;
  readonly asked: Map<QuestionId, boolean>;
}

const APPLICABILITY = { true: 'applies', unknown: 'depends', false: 'does-not-apply' } as const;

/** Whether each obligation applies, what comes out and whether it is in force, without any reason. */
export function plainOutcomes(
  ruleset: Ruleset,
  answers: Answers,
  on: IsoDate,
): readonly OutcomeAlone[] {
  const walk: Walk = { ruleset, answers, facts: new Map(), asked: new Map() };
  return ruleset.obligations.map((obligation) => {
    const applies = truth(walk, obligation.appliesWhen);
    const first = obligation.inForce.find(({ when }) => when === undefined || holds(walk, when));
    return {
      id: obligation.id,
      applicability: APPLICABILITY[applies],
      outcome: outcomeOf(walk, obligation, applies),
      timing: first !== undefined && on >= first.from ? 'in-force' : 'upcoming',
    };
  });
}

function outcomeOf(walk: Walk, obligation: Obligation, applies: Truth): OutcomeAlone['outcome'] {
  if (applies === 'false') return null;
  if (obligation.informationOnly) return 'info';
  const checks = obligation.checks.filter((check) => counts(walk, check));
  const found = checks.flatMap((check) => judge(walk, check));
  if (found.includes('gap')) return holds(walk, obligation.softenedWhen) ? 'unclear' : 'gap';
  const areMet = found.length > 0 && found.every((outcome) => outcome === 'met');
  const isOpen = checks.some((check) => isWithoutRoutes(walk, check));
  return applies === 'true' && areMet && !isOpen ? 'met' : 'unclear';
}

function counts(walk: Walk, { onlyWhen, leftOutWhen }: Check): boolean {
  return (onlyWhen === undefined || holds(walk, onlyWhen)) && !holds(walk, leftOutWhen);
}

/** Whether it is judged for each route, and not answered which there are. */
function isWithoutRoutes(walk: Walk, { forEach }: Check): boolean {
  const routes = forEach === undefined ? undefined : walk.ruleset.questions[forEach];
  return routes !== undefined && isAsked(walk, routes) && several(walk, routes).length === 0;
}

function judge(walk: Walk, check: Check): readonly CheckOutcome[] {
  if (check.forEach === undefined) return judgeOn(walk, check);
  const [first = [], ...others] = questionsIn(check)
    .map((id) => walk.ruleset.questions[id])
    .filter((question) => question?.forEach !== undefined)
    .map((question) => (question === undefined ? [] : routesOf(walk, question)));
  return first
    .filter((route) => others.every((routes) => routes.includes(route)))
    .flatMap((route) => judgeOn(walk, check, route));
}

function judgeOn(walk: Walk, check: Check, route?: OptionId): readonly CheckOutcome[] {
  const decided = check.table ? byTable(walk, check, route) : byConditions(walk, check, route);
  if (decided === 'left-out') return [];
  return [decided === 'gap' && holds(walk, check.softenedWhen, route) ? 'unclear' : decided];
}

function byConditions(walk: Walk, { metWhen, gapWhen }: Check, route?: OptionId): CheckOutcome {
  if (holds(walk, gapWhen, route)) return 'gap';
  return holds(walk, metWhen, route) ? 'met' : 'unclear';
}

function byTable(walk: Walk, { table }: Check, route?: OptionId): CheckOutcome | 'left-out' {
  const question = walk.ruleset.questions[table?.question ?? ''];
  if (table === undefined || question === undefined) return 'unclear';
  if (question.kind !== 'choices') {
    return table.outcomes[option(walk, question.id, route) ?? ''] ?? 'unclear';
  }
  const found = several(walk, question).map((id) => table.outcomes[id]);
  if (found.length === 0) return 'unclear';
  return (['gap', 'unclear', 'met'] as const).find((each) => found.includes(each)) ?? 'left-out';
}

/** The questions that a check names itself. */
function questionsIn({ table, metWhen, gapWhen }: Check): readonly QuestionId[] {
  const named = [metWhen, gapWhen].flatMap((part) => (part === undefined ? [] : namedIn(part)));
  return table === undefined ? named : [table.question];
}

function namedIn(condition: Condition): readonly QuestionId[] {
  if ('of' in condition) return condition.of.flatMap(namedIn);
  return 'question' in condition ? [condition.question] : [];
}

function holds(walk: Walk, condition: Condition | undefined, route?: OptionId): boolean {
  return condition !== undefined && truth(walk, condition, route) === 'true';
}

function truth(walk: Walk, condition: Condition, route?: OptionId): Truth {
  switch (condition.kind) {
    case 'all':
      return settledBy('false', walk, condition.of, route);
    case 'any':
      return settledBy('true', walk, condition.of, route);
    case 'is':
      return isOneOf(walk, condition.question, condition.options, route);
    case 'is-not':
      return not(isOneOf(walk, condition.question, condition.options, route));
    case 'is-only':
      return areOnly(walk, condition.question, condition.options);
    case 'at-least':
      return not(isLess(walk, condition.question, condition.than));
    case 'less-than':
      return isLess(walk, condition.question, condition.than);
    case 'fact':
      return factTruth(walk, condition.fact);
    case 'not-fact':
      return not(factTruth(walk, condition.fact));
  }
}

/** `all` is settled by a false part, `any` by a true one; else one unknown part leaves it unknown. */
function settledBy(
  settling: 'true' | 'false',
  walk: Walk,
  parts: readonly Condition[],
  route?: OptionId,
): Truth {
  let found = not(settling);
  for (const part of parts) {
    const each = truth(walk, part, route);
    if (each === settling) return settling;
    if (each === 'unknown') found = 'unknown';
  }
  return found;
}

function isOneOf(
  walk: Walk,
  id: QuestionId,
  options: readonly OptionId[],
  route?: OptionId,
): Truth {
  const answer = option(walk, id, route);
  if (answer === undefined) return 'unknown';
  return options.includes(answer) ? 'true' : 'false';
}

function areOnly(walk: Walk, id: QuestionId, options: readonly OptionId[]): Truth {
  const question = walk.ruleset.questions[id];
  const chosen = question === undefined ? [] : several(walk, question);
  if (chosen.length === 0) return 'unknown';
  return chosen.every((each) => options.includes(each)) ? 'true' : 'false';
}

function isLess(walk: Walk, id: QuestionId, than: number | QuestionId): Truth {
  const left = figure(walk, id);
  const right = typeof than === 'number' ? than : figure(walk, than);
  if (left === undefined || right === undefined) return 'unknown';
  return left < right ? 'true' : 'false';
}

function factTruth(walk: Walk, id: FactId): Truth {
  const known = walk.facts.get(id);
  if (known !== undefined) return known;
  const fact = walk.ruleset.facts[id];
  const found = fact === undefined ? 'unknown' : conclude(walk, fact);
  walk.facts.set(id, found);
  return found;
}

function conclude(walk: Walk, { trueWhen, falseWhen, unknownWhen }: Fact): Truth {
  if (falseWhen === undefined) return truth(walk, trueWhen);
  if (holds(walk, falseWhen)) return 'false';
  return !holds(walk, unknownWhen) && holds(walk, trueWhen) ? 'true' : 'unknown';
}

function isAsked(walk: Walk, { id, askedWhile, askedAfter }: Question): boolean {
  const known = walk.asked.get(id);
  if (known !== undefined) return known;
  const follows = askedAfter === undefined || holds(walk, askedAfter);
  const found = follows && truth(walk, askedWhile) !== 'false';
  walk.asked.set(id, found);
  return found;
}

/** The known answer to a question with one option; on a route, if it is asked for each. */
function option(walk: Walk, id: QuestionId, route?: OptionId): OptionId | undefined {
  const question = walk.ruleset.questions[id];
  if (question === undefined || !isAsked(walk, question)) return undefined;
  const answer: unknown =
    question.forEach === undefined ? walk.answers[id] : onRoute(walk, question, route);
  return typeof answer === 'string' && answer !== 'not-sure' ? answer : undefined;
}

function onRoute(walk: Walk, question: Question, route: OptionId | undefined): unknown {
  if (route === undefined || !routesOf(walk, question).includes(route)) return undefined;
  const byRoute: unknown = walk.answers[question.id];
  return (byRoute as Readonly<Record<OptionId, unknown>> | undefined)?.[route];
}

function figure(walk: Walk, id: QuestionId): number | undefined {
  const question = walk.ruleset.questions[id];
  const answer = walk.answers[id];
  if (question === undefined || !isAsked(walk, question)) return undefined;
  return typeof answer === 'number' ? answer : undefined;
}

/** The known options of a question with several answers. */
function several(walk: Walk, question: Question): readonly OptionId[] {
  const answer: unknown = walk.answers[question.id];
  return Array.isArray(answer) && isAsked(walk, question) ? (answer as readonly OptionId[]) : [];
}

/** The routes on which a question is asked. */
function routesOf(walk: Walk, question: Question): readonly OptionId[] {
  const routes = walk.ruleset.questions[question.forEach ?? ''];
  if (routes === undefined || !isAsked(walk, question)) return [];
  return several(walk, routes).filter(
    (id) => id !== routes.alone && question.among?.includes(id) !== false,
  );
}
