/** Judges the checks of an obligation. */
import type {
  Check,
  CheckOutcome,
  Condition,
  OptionId,
  QuestionId,
  Ruleset,
} from '#ruleset/types.ts';
import type {
  Answer,
  AnswerSlot,
  CheckFinding,
  CountedAnswer,
  LeftOutCheck,
} from './assessment.ts';
import type { Evaluation } from './evaluation.ts';
import { countedIn, distinct, openSlots, restsOn, waitsFor } from './explain.ts';
import { askedForEach, questionsIn, routesAsked } from './routes.ts';

/** The findings of one check: none if it is left out, one, or one for each route on which it is asked. */
export function judge(evaluation: Evaluation, check: Check): readonly CheckFinding[] {
  if (!counts(evaluation, check)) return [];
  return routesOf(evaluation, check).flatMap((route) => judgeOn(evaluation, check, route) ?? []);
}

/** Where answers take a check away: as a whole, or on a route by its table. Empty where it is judged, or of no concern. */
export function leftOutOf(evaluation: Evaluation, check: Check): readonly LeftOutCheck[] {
  const { onlyWhen, leftOutWhen, table } = check;
  if (onlyWhen !== undefined && evaluation.truth(onlyWhen) !== 'true') return [];
  if (leftOutWhen !== undefined && evaluation.truth(leftOutWhen) === 'true') {
    return [{ check, answers: restsOn(evaluation, leftOutWhen) }];
  }
  if (table === undefined) return [];
  return routesOf(evaluation, check)
    .filter(
      (route) => byTable(table.outcomes, tableAnswer(evaluation, check, route)) === 'left-out',
    )
    .map((route) => ({
      check,
      ...(route === undefined ? {} : { route }),
      answers: countedIn(evaluation, table.question, route),
    }));
}

/** What has to be answered before it is known on which routes a check is judged; until then nothing can be met. */
export function routesAwaited(evaluation: Evaluation, check: Check): readonly AnswerSlot[] {
  if (check.forEach === undefined || !counts(evaluation, check)) return [];
  return evaluation.known({ question: check.forEach }) === undefined
    ? openSlots(evaluation, check.forEach)
    : [];
}

function counts(evaluation: Evaluation, { onlyWhen, leftOutWhen }: Check): boolean {
  if (onlyWhen !== undefined && evaluation.truth(onlyWhen) !== 'true') return false;
  return leftOutWhen === undefined || evaluation.truth(leftOutWhen) !== 'true';
}

function routesOf(evaluation: Evaluation, check: Check): readonly (OptionId | undefined)[] {
  return check.forEach === undefined ? [undefined] : routesAsked(evaluation, questionsOf(check));
}

/** Those of a check's questions that are asked for each route. */
export function questionsForEach(ruleset: Ruleset, check: Check): readonly QuestionId[] {
  return askedForEach(ruleset, questionsOf(check));
}

/** The questions whose answers decide a check; not those by which it is of any concern. */
export function questionsOf({ table, metWhen, gapWhen }: Check): readonly QuestionId[] {
  const deciding = [metWhen, gapWhen].filter((part) => part !== undefined);
  return [...(table === undefined ? [] : [table.question]), ...deciding.flatMap(questionsIn)];
}

function judgeOn(
  evaluation: Evaluation,
  check: Check,
  route: OptionId | undefined,
): CheckFinding | undefined {
  const answer = tableAnswer(evaluation, check, route);
  const decided =
    check.table === undefined
      ? byConditions(evaluation, check, route)
      : byTable(check.table.outcomes, answer);
  if (decided === 'left-out') return undefined;
  const softened = decided === 'gap' && isSoftened(evaluation, check, route);
  const outcome = softened ? 'unclear' : decided;
  const awaited = decided === 'unclear' ? slotsAwaited(evaluation, check, route) : [];
  return {
    id: route === undefined ? check.id : `${check.id}.${route}`,
    check,
    ...(route === undefined ? {} : { route }),
    outcome,
    softened,
    ...wordsOf(check, outcome, answer, awaited.length > 0),
    answers: answersOf(evaluation, check, decided, route),
    waitsFor: awaited,
  };
}

function isSoftened(evaluation: Evaluation, check: Check, route: OptionId | undefined): boolean {
  const { softenedWhen } = check;
  return softenedWhen !== undefined && evaluation.truth(softenedWhen, route) === 'true';
}

/**
 * What the rules say of a finding: by the option that decided in a table, by outcome elsewhere. While an answer is missing,
 * that is the reason, and what the rules say of open law would be beside the point.
 */
function wordsOf(
  check: Check,
  outcome: CheckOutcome,
  answer: Answer | undefined,
  isWaiting: boolean,
) {
  const option = optionDeciding(check, answer) ?? '';
  const because = isWaiting ? undefined : own(check.because, check.table ? option : outcome);
  const called = own(check.called, option);
  return {
    pressing: check.pressing.includes(option),
    ...(because === undefined ? {} : { because }),
    ...(called === undefined ? {} : { called }),
  };
}

/** The chosen option, or of several the first of those that are worst. */
function optionDeciding({ table }: Check, answer: Answer | undefined): OptionId | undefined {
  if (table === undefined || typeof answer !== 'object') {
    return typeof answer === 'string' ? answer : undefined;
  }
  const decided = byTable(table.outcomes, answer);
  return answer.find((option) => (own(table.outcomes, option) ?? 'unclear') === decided);
}

/** What stands under a key of the rules, and not what every object has. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function tableAnswer(
  evaluation: Evaluation,
  { table }: Check,
  route?: OptionId,
): Answer | undefined {
  if (table === undefined) return undefined;
  const isForEach = evaluation.ruleset.questions[table.question]?.forEach !== undefined;
  return evaluation.known(
    isForEach && route !== undefined
      ? { question: table.question, route }
      : { question: table.question },
  );
}

export type Decided = CheckOutcome | 'left-out';

const WORST_FIRST: readonly Decided[] = ['gap', 'unclear', 'met'];

/** Unanswered is unclear; of several chosen options the worst decides. */
export function byTable(
  outcomes: Readonly<Record<OptionId, Decided>>,
  answer: Answer | undefined,
): Decided {
  if (answer === undefined || typeof answer === 'number') return 'unclear';
  const chosen = typeof answer === 'string' ? [answer] : answer;
  const found = chosen.map((option) => own(outcomes, option) ?? 'unclear');
  return worst(found);
}

/** What counts of several: one gap is a gap. */
export function worst(found: readonly Decided[]): Decided {
  return WORST_FIRST.find((outcome) => found.includes(outcome)) ?? 'left-out';
}

function byConditions(evaluation: Evaluation, check: Check, route?: OptionId): CheckOutcome {
  const holds = (condition: Condition | undefined): boolean =>
    condition !== undefined && evaluation.truth(condition, route) === 'true';
  // The gap stands first: should a rule ever let both be true, the worse one counts.
  if (holds(check.gapWhen)) return 'gap';
  return holds(check.metWhen) ? 'met' : 'unclear';
}

function conditionsOf({ metWhen, gapWhen }: Check): readonly Condition[] {
  return [metWhen, gapWhen].filter((part) => part !== undefined);
}

/** The answers that decide, those among them that soften. */
function answersOf(
  evaluation: Evaluation,
  check: Check,
  decided: Decided,
  route?: OptionId,
): readonly CountedAnswer[] {
  const { table, softenedWhen } = check;
  const deciding =
    table === undefined
      ? conditionsDeciding(check, decided).flatMap((part) => restsOn(evaluation, part, route))
      : countedIn(evaluation, table.question, route);
  const softening =
    softenedWhen !== undefined && decided === 'gap' && isSoftened(evaluation, check, route)
      ? restsOn(evaluation, softenedWhen, route)
      : [];
  return distinct([...deciding, ...softening, ...judgedBecauseOf(evaluation, check, route)]);
}

/** The answers by which a check is judged at all: those that let it count, and those after which its questions are asked. */
function judgedBecauseOf(
  evaluation: Evaluation,
  check: Check,
  route?: OptionId,
): readonly CountedAnswer[] {
  const asked = questionsOf(check).map((id) => evaluation.ruleset.questions[id]?.askedAfter);
  return [check.onlyWhen, ...asked].flatMap((condition) =>
    condition !== undefined && evaluation.truth(condition, route) === 'true'
      ? restsOn(evaluation, condition, route)
      : [],
  );
}

/** What is true decides; where neither is, both together leave it open. */
function conditionsDeciding(check: Check, decided: Decided): readonly Condition[] {
  const { metWhen, gapWhen } = check;
  if (decided === 'met' && metWhen !== undefined) return [metWhen];
  if (decided === 'gap' && gapWhen !== undefined) return [gapWhen];
  return conditionsOf(check);
}

function slotsAwaited(
  evaluation: Evaluation,
  check: Check,
  route?: OptionId,
): readonly AnswerSlot[] {
  return check.table === undefined
    ? distinct(conditionsOf(check).flatMap((part) => waitsFor(evaluation, part, route)))
    : openSlots(evaluation, check.table.question, route);
}
