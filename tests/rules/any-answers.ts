/** Arbitrary answers to a ruleset, for properties. */
import fc from 'fast-check';
import type { Answer, AnswerByRoute, Answers, AnswerSlot } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import type { Question, Ruleset } from '#ruleset/types.ts';

/** Answers to any subset of the questions, `not-sure` among them; asked or not. */
export function anyAnswers(ruleset: Ruleset): fc.Arbitrary<Answers> {
  const each = Object.values(ruleset.questions).map(
    (question) => [question.id, anyAnswer(ruleset, question)] as const,
  );
  return fc.record(Object.fromEntries(each), { requiredKeys: [] }) as fc.Arbitrary<Answers>;
}

/** Any answer that the question takes, the wanted ones more often than `not-sure`. */
export function anyAnswer(
  ruleset: Ruleset,
  question: Question,
): fc.Arbitrary<Answer | AnswerByRoute> {
  if (question.forEach === undefined) return orNotSure(plain(question));
  const routes = routesOf(ruleset, question);
  const byRoute = Object.fromEntries(
    routes.map((route) => [route, orNotSure(oneOption(question))]),
  );
  return fc.record(byRoute, { requiredKeys: [] }) as fc.Arbitrary<AnswerByRoute>;
}

function plain(question: Question): fc.Arbitrary<Answer> {
  if (question.kind === 'number') {
    return fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(4.9, 5, 5.5));
  }
  if (question.kind !== 'choices') return oneOption(question);
  const ids = question.options.map(({ id }) => id);
  const others = ids.filter((id) => id !== question.alone);
  const several = fc.subarray(others, { minLength: 1 });
  return question.alone === undefined ? several : fc.oneof(several, fc.constant([question.alone]));
}

function oneOption(question: Question): fc.Arbitrary<string> {
  return fc.constantFrom(...question.options.map(({ id }) => id));
}

function orNotSure<T extends Answer>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | string> {
  return fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: fc.constant(NOT_SURE) });
}

export function routesOf(ruleset: Ruleset, question: Question): readonly string[] {
  const routes = question.forEach === undefined ? undefined : ruleset.questions[question.forEach];
  return routes?.options.map(({ id }) => id).filter((id) => id !== routes.alone) ?? [];
}

/** Every place where an answer can stand, asked or not. */
export function allSlots(ruleset: Ruleset): readonly AnswerSlot[] {
  return Object.values(ruleset.questions).flatMap((question): readonly AnswerSlot[] =>
    question.forEach === undefined
      ? [{ question: question.id }]
      : routesOf(ruleset, question).map((route) => ({ question: question.id, route })),
  );
}
