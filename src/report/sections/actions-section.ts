/** Who does what by when: the actions that the team has taken on. */
import type { Actions } from '#engine/action.ts';
import type { Assessment } from '#engine/assessment.ts';
import { pointersGiven } from '#engine/remark.ts';
import type { Block, ReportSection, Span, Text } from '#report/model.ts';
import {
  byOwner,
  isClosedInVain,
  isOverdue,
  NOT_JUDGED,
  OVERDUE,
  stillText,
  workItems,
  type WorkItem,
} from '#report/work.ts';
import {
  ACTION_STATE_WORDS,
  checkOutcomeMark,
  checkOutcomeWord,
  checkTitle,
  evidenceText,
  longDate,
  NO_OWNER,
} from '#report/wording.ts';
import type { IsoDate, Ruleset } from '#ruleset/types.ts';
import { obligationSectionId } from './obligation-section.ts';

/** The section of the actions, by owner; none where none was taken on. */
export function actionsSection(
  ruleset: Ruleset,
  assessment: Assessment,
  actions: Actions,
): readonly ReportSection[] {
  const taken = workItems(ruleset, assessment, actions).filter(({ isTaken }) => isTaken);
  if (taken.length === 0) return [];
  return [
    {
      id: 'actions',
      heading: 'Actions',
      newPage: true,
      blocks: [
        {
          kind: 'paragraph',
          text: 'What the team does about what is not met. An action that is closed changes no outcome; only an answer does.',
        },
      ],
      sections: byOwner(taken).map(({ owner, items }, index) => ({
        id: `actions-${index + 1}`,
        heading: owner === '' ? NO_OWNER : owner,
        blocks: [tableOf(ruleset, assessment, items)],
        sections: [],
      })),
    },
  ];
}

function tableOf(ruleset: Ruleset, { on }: Assessment, items: readonly WorkItem[]): Block {
  return {
    kind: 'table',
    caption: 'Each action with its state, and what it is about',
    columns: [
      { heading: 'What is to be done', share: 0.44 },
      { heading: 'State', share: 0.2 },
      { heading: 'About', share: 0.36 },
    ],
    rows: items.map((item): readonly Text[] => [done(item), state(item, on), about(ruleset, item)]),
  };
}

function done({ action }: WorkItem): Text {
  const besides = [
    ...(action.note === '' ? [] : [`Note: ${action.note}`]),
    ...pointersGiven(action.evidence).map((pointer) => `Evidence: ${evidenceText(pointer)}`),
  ];
  return [
    { text: action.title, strong: true },
    ...besides.map((text): Span => ({ text: `\n${text}` })),
  ];
}

function state(item: WorkItem, today: IsoDate): Text {
  const { action } = item;
  const lines = [
    ACTION_STATE_WORDS[action.state],
    ...(action.due === '' ? [] : [`Due ${longDate(action.due)}`]),
    ...(action.state === 'will-not-do' && action.reason !== '' ? [action.reason] : []),
    ...(isClosedInVain(item) && item.check !== undefined
      ? [`The check ${stillText(item.check)}.`]
      : []),
  ].join('\n');
  return isOverdue(item, today)
    ? [{ text: OVERDUE, mark: 'pressing', strong: true }, { text: `\n${lines}` }]
    : lines;
}

function about(ruleset: Ruleset, { obligation, check }: WorkItem): Text {
  const { code } = obligation.obligation;
  const to = obligationSectionId(obligation);
  const where: Span =
    obligation.applicability === 'does-not-apply' ? { text: code } : { text: code, to };
  if (check === undefined) return [where, { text: `\n${NOT_JUDGED}` }];
  return [
    { text: checkOutcomeWord(check), mark: checkOutcomeMark(check), strong: true },
    { text: `\n${checkTitle(ruleset, check)} (` },
    where,
    { text: ')' },
  ];
}
