/** A page's answers while they are being filled in: what the controls hold, and how it becomes answers. */
import { givenAnswer, NOT_SURE } from '#engine/evaluation.ts';
import { slotKey } from '#engine/slots.ts';
import type { Answer, AnswerByRoute, Answers, AnswerSlot } from '#engine/assessment.ts';
import type { Question, QuestionId, Ruleset } from '#ruleset/types.ts';

/** What one control, or one group of them, holds. Empty means unanswered. */
export type DraftValue = string | readonly string[];

/** By question, and by route below it where it is asked for each; the way the form's names are read. */
export type Draft = Record<QuestionId, DraftValue | Record<string, DraftValue>>;

/** The name of a slot's controls. */
export const fieldName = slotKey;

/** The id of the element around a slot's controls; those of the controls begin with it. */
export function fieldId(slot: AnswerSlot): string {
  return `field-${fieldName(slot)}`;
}

/** The draft with which a page opens: the answers given before, dormant ones included. */
export function draftOf(ruleset: Ruleset, slots: readonly AnswerSlot[], answers: Answers): Draft {
  const draft: Draft = {};
  for (const slot of slots) {
    const value = valueOf(ruleset.questions[slot.question], givenAnswer(answers, slot));
    if (slot.route === undefined) draft[slot.question] = value;
    else draft[slot.question] = { ...routesIn(draft[slot.question]), [slot.route]: value };
  }
  return draft;
}

/** What of a draft is other than what is stored: what has been touched. */
export function touchedIn(draft: Draft, stored: Draft): Draft {
  const slots = Object.entries(draft).flatMap(([question, held]): readonly AnswerSlot[] =>
    isByRoute(held) ? Object.keys(held).map((route) => ({ question, route })) : [{ question }],
  );
  return slots
    .filter((slot) => !isSameHeld(heldIn(draft, slot), heldIn(stored, slot)))
    .reduce<Draft>((touched, slot) => withHeld(touched, slot, heldIn(draft, slot)), {});
}

/** What is stored, with what was filled in over it as far as the controls can show it. */
export function filledInOver(
  ruleset: Ruleset,
  slots: readonly AnswerSlot[],
  stored: Draft,
  draft: Draft | undefined,
): Draft {
  if (draft === undefined) return stored;
  return slots
    .filter((slot) => hasHeld(draft, slot))
    .map((slot) => [slot, heldIn(draft, slot)] as const)
    .filter(([slot, held]) => canShow(ruleset.questions[slot.question], held))
    .reduce((filled, [slot, held]) => withHeld(filled, slot, held), stored);
}

/** Whether two controls hold the same. */
export function isSameHeld(left: DraftValue, right: DraftValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function hasHeld(draft: Draft, { question, route }: AnswerSlot): boolean {
  const held = draft[question];
  if (route !== undefined) return Object.hasOwn(routesIn(held), route);
  return held !== undefined && !isByRoute(held);
}

function withHeld(draft: Draft, { question, route }: AnswerSlot, held: DraftValue): Draft {
  if (route === undefined) return { ...draft, [question]: held };
  return { ...draft, [question]: { ...routesIn(draft[question]), [route]: held } };
}

/** A figure while it is being typed may be anything; of options, only what is offered can be held. */
function canShow(question: Question | undefined, held: DraftValue): boolean {
  if (question?.kind === 'number') return typeof held === 'string';
  const offered = [...(question?.options.map(({ id }) => id) ?? []), NOT_SURE];
  if (question?.kind !== 'choices') return held === '' || offered.includes(String(held));
  return typeof held !== 'string' && held.every((option) => offered.includes(option));
}

/** An answer as the controls can show it; a foreign word, which no control offers, opens as
 * unanswered, and so does a choice that contradicts itself. */
function valueOf(question: Question | undefined, answer: Answer | undefined): DraftValue {
  if (question?.kind === 'number') return answer === undefined ? '' : String(answer);
  const offered = [...(question?.options.map(({ id }) => id) ?? []), NOT_SURE];
  if (question?.kind === 'choices') {
    const chosen = typeof answer === 'object' ? answer : [String(answer)];
    const shown = chosen.filter((option) => offered.includes(option));
    const contradicts = shown.length > 1 && shown.some((option) => option === question.alone);
    return contradicts ? [] : shown;
  }
  return typeof answer === 'string' && offered.includes(answer) ? answer : '';
}

/** What a slot's controls hold. */
export function heldIn(draft: Draft, { question, route }: AnswerSlot): DraftValue {
  const held = draft[question];
  if (route !== undefined) return routesIn(held)[route] ?? '';
  return held === undefined || isByRoute(held) ? '' : held;
}

/** The answers in a draft. Slots without one, or with a figure that cannot be read, are left out. */
export function answersIn(ruleset: Ruleset, slots: readonly AnswerSlot[], draft: Draft): Answers {
  const answers: Record<QuestionId, Answer | AnswerByRoute> = {};
  for (const slot of slots) {
    const answer = answerOf(ruleset.questions[slot.question], heldIn(draft, slot));
    if (answer === undefined) continue;
    if (slot.route === undefined) answers[slot.question] = answer;
    else if (typeof answer === 'string') {
      const others = answers[slot.question];
      answers[slot.question] = { ...(isByRoute(others) ? others : {}), [slot.route]: answer };
    }
  }
  return answers;
}

/** The answer that a value stands for; undefined if it stands for none. */
export function answerOf(question: Question | undefined, held: DraftValue): Answer | undefined {
  if (typeof held !== 'string') return held[0] === NOT_SURE ? NOT_SURE : nonEmpty(held);
  if (held === '' || held === NOT_SURE || question?.kind !== 'number') return held || undefined;
  return readFigure(held);
}

const FIGURE = /^\d{1,9}(?:[.,]\d{1,9})?$/u;

/** Reads a figure of zero or more, with a point or a comma; undefined if it is none. */
export function readFigure(text: string): number | undefined {
  const figure = text.trim();
  return FIGURE.test(figure) ? Number(figure.replace(',', '.')) : undefined;
}

function nonEmpty(chosen: readonly string[]): readonly string[] | undefined {
  return chosen.length === 0 ? undefined : chosen;
}

function routesIn(held: Draft[string] | undefined): Record<string, DraftValue> {
  return isByRoute(held) ? held : {};
}

function isByRoute<Value extends object>(
  held: Value | string | number | readonly string[] | undefined,
): held is Exclude<Value, readonly string[]> {
  return typeof held === 'object' && !Array.isArray(held);
}
