/** What is wrong with an answer that cannot be submitted, as a sentence. */
import type { Question } from '#ruleset/types.ts';
import { answerOf, type DraftValue } from './draft.ts';

/** The error of a slot, or undefined if it is answered. `label` is the question as asked there. */
export function missingIn(question: Question, label: string, held: DraftValue): string | undefined {
  if (answerOf(question, held) !== undefined) return undefined;
  switch (question.kind) {
    case 'number':
      return held === ''
        ? `Enter a number, or choose “Not sure”: ${label}`
        : `Enter a number of zero or more, such as 5 or 2.5: ${label}`;
    case 'choices':
      return `Choose at least one answer, or “Not sure”: ${label}`;
    case 'choice':
    case 'yes-no':
      return `Choose an answer, or “Not sure”: ${label}`;
  }
}
