/** Slots, compared and named. */
import type { AnswerSlot } from './assessment.ts';

/** The name of a slot: the question's id, and the route's after a full stop where it is asked for each. */
export function slotKey({ question, route }: AnswerSlot): string {
  return route === undefined ? question : `${question}.${route}`;
}

export function isSameSlot(left: AnswerSlot, right: AnswerSlot): boolean {
  return left.question === right.question && left.route === right.route;
}
