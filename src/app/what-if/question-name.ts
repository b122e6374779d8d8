/** How questions and answers are named where they are tried. */
import type { Answer, AnswerSlot, Assessment } from '#engine/assessment.ts';
import { isSameSlot } from '#engine/slots.ts';
import { answerText } from '#report/wording.ts';
import type { Ruleset } from '#ruleset/types.ts';

/** An answer in words, or that there is none. */
export function answerOrNone(
  ruleset: Ruleset,
  slot: AnswerSlot,
  answer: Answer | undefined,
): string {
  return answer === undefined ? 'No answer' : answerText(ruleset, slot, answer);
}

/** The same for a slot that may not be asked: what is kept there counts for nothing then. */
export function answerIn(
  ruleset: Ruleset,
  { wanted }: Assessment,
  slot: AnswerSlot,
  answer: Answer | undefined,
): string {
  if (wanted.some((one) => isSameSlot(one, slot))) return answerOrNone(ruleset, slot, answer);
  return answer === undefined
    ? 'Not asked'
    : `Not asked; set aside: ${answerText(ruleset, slot, answer)}`;
}

/** The id of the part of the screen on which a question is tried. */
export function triedId(question: string): string {
  return `tried-${question}`;
}
