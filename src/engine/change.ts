/** Changing answers without losing any: a change names its slots, everything else stays. */
import type { Answer, AnswerByRoute, Answers, AnswerSlot } from './assessment.ts';
import { givenAnswer, isByRoute } from './evaluation.ts';

/** One slot with its new answer; without one, the slot is cleared. */
export interface SlotChange extends AnswerSlot {
  readonly answer?: Answer;
}

/** The changes that take back a change of these answers. */
export function inverseOf(answers: Answers, changes: readonly SlotChange[]): readonly SlotChange[] {
  return changes.map(({ question, route }) => {
    const slot = route === undefined ? { question } : { question, route };
    const answer = givenAnswer(answers, slot);
    return answer === undefined ? slot : { ...slot, answer };
  });
}

/** @returns the answers after the change; the ones given are left as they are. */
export function changeAnswers(answers: Answers, changes: readonly SlotChange[]): Answers {
  return changes.reduce(changeOne, answers);
}

function changeOne(answers: Answers, { question, route, answer }: SlotChange): Answers {
  if (route === undefined) {
    return answer === undefined ? without(answers, question) : { ...answers, [question]: answer };
  }
  const byRoute = routesIn(answers, question);
  const changed =
    typeof answer === 'string' ? { ...byRoute, [route]: answer } : without(byRoute, route);
  return Object.keys(changed).length === 0
    ? without(answers, question)
    : { ...answers, [question]: changed };
}

function routesIn(answers: Answers, question: string): AnswerByRoute {
  const present = Object.hasOwn(answers, question) ? answers[question] : undefined;
  return isByRoute(present) ? present : {};
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
