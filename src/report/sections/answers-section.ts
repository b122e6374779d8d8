/** The answers: what does not fit among them, those that count, those set aside, and the questions still open. */
import { NOT_SURE } from '#engine/evaluation.ts';
import type { AnswerSlot, Assessment, CountedAnswer } from '#engine/assessment.ts';
import { confirmed, isToBeConfirmed } from '#engine/confirming.ts';
import { remarkOn, type Remarks } from '#engine/remark.ts';
import { isSameSlot } from '#engine/slots.ts';
import type { Block, Report, ReportSection, Text } from '#report/model.ts';
import {
  answerText,
  NOT_SURE_WORDS,
  slotLabel,
  toBeConfirmedText,
  TO_BE_CONFIRMED,
} from '#report/wording.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { remarkSpans } from './answered.ts';
import { contradictionsPart } from './contradictions-part.ts';

/** Writes all answers, section by section of the questionnaire. */
export function answersSection(
  ruleset: Ruleset,
  assessment: Assessment,
  remarks: Remarks,
): ReportSection {
  const parts = [
    ...contradictionsPart(ruleset, assessment),
    ...countedParts(ruleset, assessment, remarks),
    ...setAside(ruleset, assessment.dormant, remarks),
    ...stillOpen(ruleset, assessment),
  ];
  return {
    id: 'answers',
    heading: 'Answers given',
    newPage: true,
    blocks: [
      {
        kind: 'paragraph',
        text:
          assessment.counted.length === 0
            ? 'No question has been answered yet.'
            : 'The assessment rests on these answers and on nothing else.',
      },
    ],
    sections: parts.map((part) => ({ ...part, sections: [] })),
  };
}

/** How much the assessment rests on: "20 of 22 questions answered, 3 of them with “Not sure”". */
export function answersInShort({ wanted, unanswered, counted }: Assessment): string {
  const unsure = counted.filter(({ answer }) => answer === NOT_SURE).length;
  const answered = `${wanted.length - unanswered.length} of ${wanted.length} questions answered`;
  return unsure === 0 ? answered : `${answered}, ${unsure} of them with “${NOT_SURE_WORDS}”`;
}

/** How many of the answers nobody has looked at since they were copied; nothing if there is none. */
export function stillToConfirm(
  { counted }: Assessment,
  remarks: Remarks,
  copiedFrom?: Report['product'],
): readonly Block[] {
  const number = counted.filter((given) => isToBeConfirmed(remarks, given)).length;
  return number === 0 ? [] : [{ kind: 'paragraph', text: toBeConfirmedText(number, copiedFrom) }];
}

type Part = Pick<ReportSection, 'id' | 'heading' | 'blocks'>;

function countedParts(
  ruleset: Ruleset,
  { counted }: Assessment,
  remarks: Remarks,
): readonly Part[] {
  return ruleset.sections.flatMap(({ id, title }) => {
    const given = counted.filter(({ question }) => ruleset.questions[question]?.section === id);
    if (given.length === 0) return [];
    return [
      {
        id: `answers-${id}`,
        heading: title,
        blocks: [answersTable(ruleset, given, title, remarks)],
      },
    ];
  });
}

function answersTable(
  ruleset: Ruleset,
  given: readonly CountedAnswer[],
  about: string,
  remarks: Remarks,
): Block {
  return twoColumns(
    `Questions and answers: ${about}`,
    'Answer',
    given.map((one) => [
      slotLabel(ruleset, one),
      [
        { text: answerText(ruleset, one, one.answer), strong: true },
        ...(isToBeConfirmed(remarks, one) ? [{ text: ` (${TO_BE_CONFIRMED})` }] : []),
        ...remarkSpans(remarkOn(remarks, one)),
      ],
    ]),
  );
}

function twoColumns(caption: string, second: string, rows: readonly (readonly Text[])[]): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { heading: 'Question', share: 0.58 },
      { heading: second, share: 0.42 },
    ],
    rows,
  };
}

function setAside(
  ruleset: Ruleset,
  dormant: readonly CountedAnswer[],
  remarks: Remarks,
): readonly Part[] {
  if (dormant.length === 0) return [];
  const text =
    'These were given too, but other answers have made their questions fall away. They are kept and count for nothing.';
  return [
    {
      id: 'answers-set-aside',
      heading: 'Answers set aside',
      blocks: [
        { kind: 'paragraph', text },
        // What counts for nothing need not be confirmed.
        answersTable(
          ruleset,
          dormant,
          'set aside, kept but not counted',
          confirmed(remarks, dormant),
        ),
      ],
    },
  ];
}

function stillOpen(ruleset: Ruleset, assessment: Assessment): readonly Part[] {
  const open = assessment.wanted.filter((slot) => isOpen(assessment, slot));
  if (open.length === 0) return [];
  const rows = open.map((slot) => [slotLabel(ruleset, slot), stateOf(assessment, slot)]);
  return [
    {
      id: 'answers-open',
      heading: 'Questions still open',
      blocks: [
        twoColumns('Questions that are asked and have no answer that decides', 'State', rows),
      ],
    },
  ];
}

function isOpen({ counted, unanswered }: Assessment, slot: AnswerSlot): boolean {
  return (
    unanswered.some((one) => isSameSlot(one, slot)) ||
    counted.some((one) => isSameSlot(one, slot) && one.answer === NOT_SURE)
  );
}

function stateOf({ unanswered }: Assessment, slot: AnswerSlot): string {
  return unanswered.some((one) => isSameSlot(one, slot)) ? 'Not answered' : NOT_SURE_WORDS;
}
