/** Answers on trial: what the controls hold, and which change of the stored answers that comes to. */
import { answerOf, draftOf, heldIn, type DraftValue } from '#app/question/draft.ts';
import type { Answer, Answers, AnswerSlot } from '#engine/assessment.ts';
import type { SlotChange } from '#engine/change.ts';
import { givenAnswer } from '#engine/evaluation.ts';
import { isSameSlot } from '#engine/slots.ts';
import type { QuestionId, Ruleset } from '#ruleset/types.ts';

/** What is being tried out. */
export interface Trial {
  /** The questions that lie open to be changed, the last one picked first. */
  readonly picked: readonly QuestionId[];
  /** What the controls hold that have been touched; all others hold what is stored. */
  readonly held: readonly Held[];
}

export interface Held {
  readonly slot: AnswerSlot;
  readonly value: DraftValue;
}

/** A trial as the tab keeps it. */
export interface TrialKept {
  readonly trial: Trial;
  /** The answers on which it was last seen to stand. */
  readonly standsOn: Answers;
  /** The trial that was discarded last, until another one is begun. */
  readonly discarded?: Trial;
}

/** One answer that is another one on trial. Without an answer, there is none on that side. */
export interface TrialChange {
  readonly slot: AnswerSlot;
  readonly now?: Answer;
  readonly onTrial?: Answer;
}

export const NO_TRIAL: Trial = { picked: [], held: [] };

export function withPicked({ picked, held }: Trial, question: QuestionId): Trial {
  return { picked: picked.includes(question) ? picked : [question, ...picked], held };
}

export function withHeld(trial: Trial, slot: AnswerSlot, value: DraftValue): Trial {
  return { ...trial, held: [...withoutHeld(trial, slot).held, { slot, value }] };
}

/** The trial without what is held for a slot. */
export function withoutHeld({ picked, held }: Trial, slot: AnswerSlot): Trial {
  return { picked, held: held.filter((one) => !isSameSlot(one.slot, slot)) };
}

/** The trial without a question, and whatever is held for it. */
export function withoutQuestion({ picked, held }: Trial, question: QuestionId): Trial {
  return {
    picked: picked.filter((one) => one !== question),
    held: held.filter(({ slot }) => slot.question !== question),
  };
}

/** What the controls of a slot show: what is tried, or else what is stored. */
export function valueHeld(
  ruleset: Ruleset,
  answers: Answers,
  { held }: Trial,
  slot: AnswerSlot,
): DraftValue {
  const touched = held.find((one) => isSameSlot(one.slot, slot));
  return touched?.value ?? heldIn(draftOf(ruleset, [slot], answers), slot);
}

/** The answers that are other ones on trial. What cannot be read yet changes nothing. */
export function changesIn(
  ruleset: Ruleset,
  answers: Answers,
  { held }: Trial,
): readonly TrialChange[] {
  return held
    .filter((one) => !isUnreadable(ruleset, one))
    .map(({ slot, value }) =>
      changeOf(slot, givenAnswer(answers, slot), tried(ruleset, slot, value)),
    )
    .filter(({ now, onTrial }) => !isSameAnswer(now, onTrial));
}

/** A change as the engine and the store take it. */
export function asSlotChange({ slot, onTrial }: TrialChange): SlotChange {
  return onTrial === undefined ? slot : { ...slot, answer: onTrial };
}

/** Whether something is typed that is no figure. */
export function isUnreadable(ruleset: Ruleset, { slot, value }: Held): boolean {
  const isTyped = typeof value === 'string' && value.trim() !== '';
  return isTyped && tried(ruleset, slot, value) === undefined;
}

function changeOf(
  slot: AnswerSlot,
  now: Answer | undefined,
  onTrial: Answer | undefined,
): TrialChange {
  return {
    slot,
    ...(now === undefined ? {} : { now }),
    ...(onTrial === undefined ? {} : { onTrial }),
  };
}

/** A figure is read while it is typed, so that "2." on the way to "2.5" is no mistake. */
function tried(ruleset: Ruleset, { question }: AnswerSlot, value: DraftValue): Answer | undefined {
  const held = typeof value === 'string' ? value.trim().replace(/[.,]$/u, '') : value;
  return answerOf(ruleset.questions[question], held);
}

/** In whatever order several options were chosen. */
function isSameAnswer(left: Answer | undefined, right: Answer | undefined): boolean {
  return inOrder(left) === inOrder(right);
}

function inOrder(answer: Answer | undefined): string {
  return JSON.stringify([typeof answer === 'object' ? answer.toSorted() : answer]);
}
