/** Answers and open questions as they are printed. */
import { personName } from '#report/people.ts';
import type { AnswerSlot, Assessment, CountedAnswer } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { pointersGiven, remarkOn, type Remark, type Remarks } from '#engine/remark.ts';
import { isSameSlot } from '#engine/slots.ts';
import type { Span, Text } from '#report/model.ts';
import { isWebAddress } from '#report/web-address.ts';
import { answerText, evidenceText, slotLabel } from '#report/wording.ts';
import type { Ruleset } from '#ruleset/types.ts';

/** Questions with their answers, each answer on its own line. */
export function answersInCell(
  ruleset: Ruleset,
  answers: readonly CountedAnswer[],
  remarks: Remarks = {},
): readonly Span[] {
  return answers.flatMap((given, index): readonly Span[] => [
    { text: `${index === 0 ? '' : '\n'}${slotLabel(ruleset, given)}\n` },
    { text: answerText(ruleset, given, given.answer), strong: true },
    ...(given.answer === NOT_SURE ? whoSpans(remarkOn(remarks, given)) : []),
    ...remarkSpans(remarkOn(remarks, given)),
  ]);
}

/** What stands in a slot that something waits for: nothing yet, or "not sure". */
export function openState(assessment: Assessment, slot: AnswerSlot): string {
  const isAnswered = assessment.counted.some((given) => isSameSlot(given, slot));
  return isAnswered ? 'you answered “Not sure”' : 'not answered yet';
}

/** A question that something waits for, with its state. */
export function openQuestion(ruleset: Ruleset, assessment: Assessment, slot: AnswerSlot): Text {
  return [{ text: slotLabel(ruleset, slot) }, { text: ` (${openState(assessment, slot)})` }];
}

function whoSpans({ whoCouldTell: who }: Remark): readonly Span[] {
  return who.trim() === '' ? [] : [{ text: `\nCould tell: ${personName(who)}` }];
}

/** What is noted beside an answer, each on a line of its own below it. */
export function remarkSpans({ note, evidence }: Remark): readonly Span[] {
  return [
    ...(note === '' ? [] : [{ text: `\nNote: ${note}` }]),
    ...pointersGiven(evidence).flatMap((pointer): readonly Span[] => {
      const { where } = pointer;
      const about = `\nEvidence: ${evidenceText({ ...pointer, where: '' })}`;
      if (where === '') return [{ text: about }];
      return [
        { text: `${about}: ` },
        isWebAddress(where) ? { text: where, href: where } : { text: where },
      ];
    }),
  ];
}
