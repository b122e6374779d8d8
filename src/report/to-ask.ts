/** The questions that others could answer, by who could: a list to take to them. */
import { NOT_SURE } from '#engine/evaluation.ts';
import type { AnswerSlot, Assessment } from '#engine/assessment.ts';
import { remarkOn, type Remarks } from '#engine/remark.ts';
import { isSameSlot } from '#engine/slots.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { personKey, personName } from './people.ts';
import { slotLabel } from './wording.ts';

export interface QuestionToAsk {
  readonly slot: AnswerSlot;
  readonly question: string;
  /** What can be answered; empty where a figure is asked for. */
  readonly options: readonly string[];
  /** Why it is asked, and what it could settle. */
  readonly why: string;
  readonly settles: readonly string[];
  /** What was noted; may be empty. */
  readonly note: string;
}

export interface PersonToAsk {
  /** A role or a name in words; undefined where nobody is named. */
  readonly who: string | undefined;
  readonly questions: readonly QuestionToAsk[];
}

/** Everything that is answered "not sure", by who could tell; those for whom nobody is named last. */
export function questionsToAsk(
  ruleset: Ruleset,
  assessment: Assessment,
  remarks: Remarks,
): readonly PersonToAsk[] {
  const unsure = assessment.counted.filter(({ answer }) => answer === NOT_SURE);
  const people = new Map<string, { readonly who: string; readonly questions: QuestionToAsk[] }>();
  for (const { question, route } of unsure) {
    const slot = route === undefined ? { question } : { question, route };
    const who = remarkOn(remarks, slot).whoCouldTell;
    const person = people.get(personKey(who)) ?? { who: personName(who), questions: [] };
    person.questions.push(questionToAsk(ruleset, assessment, remarks, slot));
    people.set(personKey(who), person);
  }
  return [...people.values()]
    .map(({ who, questions }) => ({ who: who === '' ? undefined : who, questions }))
    .toSorted(namedFirst);
}

function namedFirst(left: PersonToAsk, right: PersonToAsk): number {
  if (left.who === undefined || right.who === undefined) {
    return Number(left.who === undefined) - Number(right.who === undefined);
  }
  return left.who.localeCompare(right.who, 'en');
}

function questionToAsk(
  ruleset: Ruleset,
  { obligations }: Assessment,
  remarks: Remarks,
  slot: AnswerSlot,
): QuestionToAsk {
  const question = ruleset.questions[slot.question];
  const page = ruleset.pages.find(({ id }) => id === question?.page);
  return {
    slot,
    question: slotLabel(ruleset, slot),
    options: question?.options.map(({ label }) => label) ?? [],
    why: page?.why ?? '',
    settles: obligations
      .filter(({ waitsFor }) => waitsFor.some((one) => isSameSlot(one, slot)))
      .map(({ obligation }) => `${obligation.title} (${obligation.code})`),
    note: remarkOn(remarks, slot).note,
  };
}

/** A list with more than these would not be short. */
const MOST_NAMED = 5;

/** What a question could settle, the first of it by name; empty if nothing. */
export function settlesText({ settles }: QuestionToAsk): string {
  if (settles.length === 0) return '';
  const more = settles.length - MOST_NAMED;
  const named = settles.slice(0, MOST_NAMED).join('; ');
  return `It could settle: ${named}${more > 0 ? `; and ${more} more` : ''}`;
}

/** One person's questions as plain text, to be sent. */
export function asMessage(product: string, { who, questions }: PersonToAsk): string {
  const head = `Questions about software updates of ${product}${who === undefined ? '' : `, for ${who}`}`;
  const items = questions.map((asked, index) => {
    const { question, options, why, note } = asked;
    const settles = settlesText(asked);
    return [
      `${index + 1}. ${question}`,
      ...options.map((option) => `   [ ] ${option}`),
      `   Why it matters: ${why}`,
      ...(settles === '' ? [] : [`   ${settles}`]),
      ...(note === '' ? [] : [`   Note: ${note}`]),
    ].join('\n');
  });
  return `${[head, ...items].join('\n\n')}\n`;
}
