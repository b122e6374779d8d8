/**
 * One set of answers, looked at through one ruleset: what is asked, what counts, what is true.
 * Evaluates by need and remembers; the build has refused cycles, so this always ends.
 */
import type { Condition, FactId, OptionId, Question, QuestionId, Ruleset } from '#ruleset/types.ts';
import { all, any, not, type Truth } from '#ruleset/truth.ts';
import type { Answer, AnswerByRoute, Answers, AnswerSlot } from './assessment.ts';

export const NOT_SURE = 'not-sure';

export interface Evaluation {
  readonly ruleset: Ruleset;
  /** Whether a condition holds; inside a check for each route, of that route. */
  truth(condition: Condition, route?: OptionId): Truth;
  factTruth(fact: FactId): Truth;
  /** Whether the question is asked at all; one for each route may be asked and yet have no slot. */
  isAsked(question: QuestionId): boolean;
  /** The asked slots of a question: one, or one for each chosen route on its list; none if it is not asked. */
  slotsOf(question: QuestionId): readonly AnswerSlot[];
  /** The answer that counts in a slot, `not-sure` included; undefined if there is none or the slot is not asked. */
  counted(slot: AnswerSlot): Answer | undefined;
  /** The answer as far as it decides anything: undefined also for `not-sure`. */
  known(slot: AnswerSlot): Answer | undefined;
}

/** Prepares the look at one set of answers. Answers of the wrong shape count as absent; nothing throws. */
export function evaluate(ruleset: Ruleset, answers: Answers): Evaluation {
  const facts = new Map<FactId, Truth>();
  const asked = new Map<QuestionId, boolean>();

  function truth(condition: Condition, route?: OptionId): Truth {
    switch (condition.kind) {
      case 'all':
        return all(condition.of.map((part) => truth(part, route)));
      case 'any':
        return any(condition.of.map((part) => truth(part, route)));
      case 'is':
        return isOneOf(condition.question, condition.options, route);
      case 'is-not':
        return not(isOneOf(condition.question, condition.options, route));
      case 'is-only':
        return areAmong(known({ question: condition.question }), condition.options);
      case 'at-least':
        return not(isLess(condition.question, condition.than));
      case 'less-than':
        return isLess(condition.question, condition.than);
      case 'fact':
        return factTruth(condition.fact);
      case 'not-fact':
        return not(factTruth(condition.fact));
    }
  }

  function factTruth(id: FactId): Truth {
    return remembered(facts, id, () => {
      const fact = ruleset.facts[id];
      if (fact === undefined) return 'unknown';
      if (fact.falseWhen === undefined) return truth(fact.trueWhen);
      if (truth(fact.falseWhen) === 'true') return 'false';
      if (fact.unknownWhen !== undefined && truth(fact.unknownWhen) === 'true') return 'unknown';
      return truth(fact.trueWhen) === 'true' ? 'true' : 'unknown';
    });
  }

  function isOneOf(question: QuestionId, options: readonly OptionId[], route?: OptionId): Truth {
    const answer = known(slotFor(question, route));
    if (typeof answer !== 'string') return 'unknown';
    return options.includes(answer) ? 'true' : 'false';
  }

  function isLess(question: QuestionId, than: number | QuestionId): Truth {
    const left = known({ question });
    const right = typeof than === 'number' ? than : known({ question: than });
    if (typeof left !== 'number' || typeof right !== 'number') return 'unknown';
    return left < right ? 'true' : 'false';
  }

  function slotFor(question: QuestionId, route?: OptionId): AnswerSlot {
    const isForEach = ruleset.questions[question]?.forEach !== undefined;
    return isForEach && route !== undefined ? { question, route } : { question };
  }

  function isAsked(id: QuestionId): boolean {
    return remembered(asked, id, () => {
      const question = ruleset.questions[id];
      if (question === undefined || truth(question.askedWhile) === 'false') return false;
      return question.askedAfter === undefined || truth(question.askedAfter) === 'true';
    });
  }

  function slotsOf(id: QuestionId): readonly AnswerSlot[] {
    const question = ruleset.questions[id];
    if (question === undefined || !isAsked(id)) return [];
    if (question.forEach === undefined) return [{ question: id }];
    return chosenRoutes(question).map((route) => ({ question: id, route }));
  }

  function chosenRoutes(question: Question): readonly OptionId[] {
    const routes = question.forEach === undefined ? undefined : ruleset.questions[question.forEach];
    const chosen = routes === undefined ? undefined : known({ question: routes.id });
    if (routes === undefined || !Array.isArray(chosen)) return [];
    return routes.options
      .map((option) => option.id)
      .filter((id) => id !== routes.alone && chosen.includes(id))
      .filter((id) => question.among === undefined || question.among.includes(id));
  }

  function isSlotAsked({ question, route }: AnswerSlot): boolean {
    if (route === undefined) {
      return isAsked(question) && ruleset.questions[question]?.forEach === undefined;
    }
    return slotsOf(question).some((slot) => slot.route === route);
  }

  function counted(slot: AnswerSlot): Answer | undefined {
    const question = ruleset.questions[slot.question];
    if (question === undefined || !isSlotAsked(slot)) return undefined;
    const answer = givenAnswer(answers, slot);
    return answer !== undefined && fits(question, answer) ? answer : undefined;
  }

  function known(slot: AnswerSlot): Answer | undefined {
    const answer = counted(slot);
    return answer === NOT_SURE ? undefined : answer;
  }

  return { ruleset, truth, factTruth, isAsked, slotsOf, counted, known };
}

/** Whether nothing but these options is chosen. */
export function areAmong(answer: Answer | undefined, options: readonly OptionId[]): Truth {
  if (typeof answer !== 'object') return 'unknown';
  return answer.every((option) => options.includes(option)) ? 'true' : 'false';
}

/** What stands in the answers for a slot, asked or not; undefined if nothing of that shape does. */
export function givenAnswer(answers: Answers, { question, route }: AnswerSlot): Answer | undefined {
  if (!Object.hasOwn(answers, question)) return undefined;
  const answer = answers[question];
  if (route === undefined) return isPlain(answer) ? answer : undefined;
  return isByRoute(answer) && Object.hasOwn(answer, route) ? answer[route] : undefined;
}

/** Whether an answer is one that the question offers: a foreign word must stay unknown, not come out as "another option". */
export function fits(question: Question, answer: Answer): boolean {
  if (answer === NOT_SURE) return true;
  if (question.kind === 'number') return typeof answer === 'number' && answer >= 0;
  const offers = (option: OptionId) => question.options.some(({ id }) => id === option);
  if (question.kind !== 'choices') return typeof answer === 'string' && offers(answer);
  if (typeof answer !== 'object' || answer.length === 0) return false;
  const stands = answer.length === 1 || !answer.some((option) => option === question.alone);
  return stands && answer.every(offers);
}

function isPlain(answer: Answers[string] | undefined): answer is Answer {
  return typeof answer !== 'object' ? answer !== undefined : Array.isArray(answer);
}

/** Answers come from outside, so `null` may stand where a group is expected. */
export function isByRoute(answer: unknown): answer is AnswerByRoute {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, work: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = work();
  memory.set(key, value);
  return value;
}
