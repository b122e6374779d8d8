/**
 * A ruleset made ready for many sets of answers: every condition becomes a function without arguments. As in `evaluate`,
 * what is asked and what is true is worked out by need and then remembered; only, the places for it are made beforehand.
 */
import { not, type Truth } from '#ruleset/truth.ts';
import type { Condition, FactId, OptionId, Question, QuestionId, Ruleset } from '#ruleset/types.ts';
import type { Answer, Answers, AnswerSlot } from './assessment.ts';
import { areAmong, fits, givenAnswer, NOT_SURE } from './evaluation.ts';

/** Works something out of the answers that were taken last. */
export type Read<Value> = () => Value;

/** Reads one answer. */
export interface Reader extends AnswerSlot {
  readonly isAsked: Read<boolean>;
  /** The answer as far as it decides anything. */
  readonly known: Read<Answer | undefined>;
}

export interface Prepared {
  readonly ruleset: Ruleset;
  /** Whatever is read from now on is about these answers. */
  readonly take: (answers: Answers) => void;
  /** The readers of a question: one, or one for each route on its list. */
  readonly readersOf: (question: QuestionId) => readonly Reader[];
  /** How a condition is worked out; inside a check for each route, of that route. */
  readonly truth: (condition: Condition, route?: OptionId) => Read<Truth>;
}

/** Prepares what is named, when it is first named; the build has refused circles, so that this ends. */
export function prepare(ruleset: Ruleset): Prepared {
  const now: Now = { answers: {}, turn: 0 };
  const readers = new Map<QuestionId, readonly Reader[]>();
  const conditions = new Map<string, Read<Truth>>();

  /** The same condition in many places is one function: what is small is near at hand for the processor. */
  const truth = (condition: Condition, route?: OptionId): Read<Truth> =>
    remembered(conditions, JSON.stringify([condition, route]), () => truthOf(condition, route));

  function truthOf(condition: Condition, route?: OptionId): Read<Truth> {
    switch (condition.kind) {
      case 'all':
      case 'any':
        return combined(condition, (part) => truth(part, route));
      case 'is':
        return isOneOf(readerOn(prepared, condition.question, route), condition.options);
      case 'is-not':
        return negated(isOneOf(readerOn(prepared, condition.question, route), condition.options));
      case 'is-only':
        return areOnly(readerOn(prepared, condition.question), condition.options);
      case 'at-least':
        return negated(isLess(prepared, condition.question, condition.than));
      case 'less-than':
        return isLess(prepared, condition.question, condition.than);
      case 'fact':
        return route === undefined
          ? once(now, conclusion(prepared, condition.fact))
          : truth(condition);
      case 'not-fact':
        return negated(truth({ kind: 'fact', fact: condition.fact }));
    }
  }

  const prepared: Prepared = {
    ruleset,
    take: (answers) => {
      now.answers = answers;
      now.turn += 1;
    },
    readersOf: (id) => remembered(readers, id, () => prepareReaders(prepared, now, id)),
    truth,
  };
  return prepared;
}

/** The answers that are looked at, and how many there were before them. */
interface Now {
  answers: Answers;
  turn: number;
}

/** Works it out at most once for the answers that are looked at. */
function once<Value>(now: Now, work: Read<Value>): Read<Value> {
  let known: Value;
  let turn = -1;
  return () => {
    if (turn !== now.turn) {
      known = work();
      turn = now.turn;
    }
    return known;
  };
}

/** What counts in place of a condition that is absent. */
export const always = (): boolean => true;
export const never = (): boolean => false;

/** Whether a condition is true, or what counts where there is none. */
export function holds(
  { truth }: Prepared,
  condition: Condition | undefined,
  absent: Read<boolean>,
  route?: OptionId,
): Read<boolean> {
  if (condition === undefined) return absent;
  const found = truth(condition, route);
  return () => found() === 'true';
}

function conclusion(prepared: Prepared, id: FactId): Read<Truth> {
  const fact = prepared.ruleset.facts[id];
  if (fact === undefined) return () => 'unknown';
  if (fact.falseWhen === undefined) return prepared.truth(fact.trueWhen);
  const isTrue = holds(prepared, fact.trueWhen, never);
  const isFalse = holds(prepared, fact.falseWhen, never);
  const isUnknown = holds(prepared, fact.unknownWhen, never);
  return () => {
    if (isFalse()) return 'false';
    return !isUnknown() && isTrue() ? 'true' : 'unknown';
  };
}

function prepareReaders(prepared: Prepared, now: Now, id: QuestionId): readonly Reader[] {
  const question = prepared.ruleset.questions[id];
  if (question === undefined) return [];
  const mayBeAsked = prepared.truth(question.askedWhile);
  const follows = holds(prepared, question.askedAfter, always);
  const isAsked = once(now, () => mayBeAsked() !== 'false' && follows());
  if (question.forEach === undefined) return [prepareReader(now, question, isAsked)];
  const chosen = readerOn(prepared, question.forEach)?.known;
  return routesOf(prepared.ruleset, question).map((route) => {
    const isAskedOn = (): boolean => {
      const routes = isAsked() ? chosen?.() : undefined;
      return typeof routes === 'object' && routes.includes(route);
    };
    return prepareReader(now, question, isAskedOn, route);
  });
}

function routesOf(ruleset: Ruleset, { forEach = '', among }: Question): readonly OptionId[] {
  const { options = [], alone } = ruleset.questions[forEach] ?? {};
  const ids = options.map(({ id }) => id).filter((id) => id !== alone);
  return among === undefined ? ids : ids.filter((id) => among.includes(id));
}

function prepareReader(
  now: Now,
  question: Question,
  isAsked: Read<boolean>,
  route?: OptionId,
): Reader {
  const slot: AnswerSlot = { question: question.id, ...(route === undefined ? {} : { route }) };
  const known = once(now, () => {
    const answer = isAsked() ? givenAnswer(now.answers, slot) : undefined;
    return answer === undefined || answer === NOT_SURE || !fits(question, answer)
      ? undefined
      : answer;
  });
  return { ...slot, isAsked, known };
}

/** The reader on a route, or where there is none; undefined if the question has no such slot. */
export function readerOn(prepared: Prepared, id: QuestionId, route?: OptionId): Reader | undefined {
  const on = prepared.ruleset.questions[id]?.forEach === undefined ? undefined : route;
  return prepared.readersOf(id).find((slot) => slot.route === on);
}

function isOneOf(reader: Reader | undefined, options: readonly OptionId[]): Read<Truth> {
  if (reader === undefined) return () => 'unknown';
  const { known } = reader;
  return () => {
    const answer = known();
    if (typeof answer !== 'string') return 'unknown';
    return options.includes(answer) ? 'true' : 'false';
  };
}

function areOnly(reader: Reader | undefined, options: readonly OptionId[]): Read<Truth> {
  return () => areAmong(reader?.known(), options);
}

function isLess(prepared: Prepared, id: QuestionId, than: number | QuestionId): Read<Truth> {
  const left = readerOn(prepared, id);
  const right = typeof than === 'number' ? { known: () => than } : readerOn(prepared, than);
  return () => {
    const a = left?.known();
    const b = right?.known();
    if (typeof a !== 'number' || typeof b !== 'number') return 'unknown';
    return a < b ? 'true' : 'false';
  };
}

/** `all` is settled by a false part, `any` by a true one; else one unknown part leaves it unknown. */
function combined(
  { kind, of }: Extract<Condition, { readonly kind: 'all' | 'any' }>,
  truth: (part: Condition) => Read<Truth>,
): Read<Truth> {
  const settling = kind === 'all' ? 'false' : 'true';
  const parts = of.map(truth);
  return () => {
    let found = not(settling);
    for (const part of parts) {
      const each = part();
      if (each === settling) return settling;
      if (each === 'unknown') found = 'unknown';
    }
    return found;
  };
}

function negated(part: Read<Truth>): Read<Truth> {
  return () => not(part());
}

function remembered<Key, Value>(
  memory: Map<Key, Value>,
  key: Key,
  work: (key: Key) => Value,
): Value {
  const value = memory.get(key) ?? work(key);
  memory.set(key, value);
  return value;
}
