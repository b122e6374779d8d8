/** Which other answers would make something else of a finding, sorted for reading. */
import type { Alternative } from '#engine/alternatives.ts';
import type { Answer, AnswerSlot, CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import { isSameSlot } from '#engine/slots.ts';
import { outcomeWord } from './wording.ts';

/** Answers to one question that all lead to the same. */
export interface OtherAnswers {
  readonly slot: AnswerSlot;
  readonly answers: readonly Answer[];
}

/** Answers to one question, each of which alone would turn the outcome of an obligation. */
export interface Turn extends OtherAnswers {
  readonly after: ObligationFinding;
}

/** The answers each of which alone would make a check met, by question; none if no single one would. */
export function waysToMet(
  { id }: CheckFinding,
  alternatives: readonly Alternative[],
): readonly OtherAnswers[] {
  const met = alternatives.filter(({ after }) =>
    after.checks.some((check) => check.id === id && check.outcome === 'met'),
  );
  return together(met, (one, other) => isSameSlot(one.slot, other.slot)).map(answersOf);
}

/** The answers that would turn the outcome itself, by question and by what would come out. */
export function turnsOf(
  finding: ObligationFinding,
  alternatives: readonly Alternative[],
): readonly Turn[] {
  const turning = alternatives.filter(({ after }) => outcomeWord(after) !== outcomeWord(finding));
  return together(
    turning,
    (one, other) =>
      isSameSlot(one.slot, other.slot) && outcomeWord(one.after) === outcomeWord(other.after),
  ).map((group) => ({ ...answersOf(group), after: group[0].after }));
}

type Group = readonly [Alternative, ...Alternative[]];

function answersOf(group: Group): OtherAnswers {
  return { slot: group[0].slot, answers: group.map(({ answer }) => answer) };
}

/** What belongs together, in the order of what comes first. */
function together(
  alternatives: readonly Alternative[],
  isSame: (one: Alternative, other: Alternative) => boolean,
): readonly Group[] {
  const groups: [Alternative, ...Alternative[]][] = [];
  for (const alternative of alternatives) {
    const group = groups.find(([first]) => isSame(first, alternative));
    if (group === undefined) groups.push([alternative]);
    else group.push(alternative);
  }
  return groups;
}
