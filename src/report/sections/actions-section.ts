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
  NOT_TAKEN,
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

/** What to do next, by owner, and last what nobody has taken on yet; none where nothing is to be done. */
export function actionsSection(
  ruleset: Ruleset,
  assessment: Assessment,
  actions: Actions,
): readonly ReportSection[] {
  const items = workItems(ruleset, assessment, actions);
  const taken = items.filter(({ isTaken }) => isTaken);
  const waiting = items.filter(({ isTaken }) => !isTaken);
  if (items.length === 0) return [];
  return [
    {
      id: 'actions',
      heading: 'What to do next',
      newPage: true,
      blocks: [
        {
          kind: 'paragraph',
          text: 'What the team does about what is not met. An action that is closed changes no outcome; only an answer does.',
        },
      ],
      sections: [
        ...byOwner(taken).map(({ owner, items: own }, index) => ({
          id: `actions-${index + 1}`,
          heading: owner === '' ? NO_OWNER : owner,
          blocks: [tableOf(ruleset, assessment, own)],
          sections: [],
        })),
        ...notTaken(ruleset, waiting),
      ],
    },
  ];
}

/** What the rules propose where the team has not decided anything. */
function notTaken(ruleset: Ruleset, items: readonly WorkItem[]): readonly ReportSection[] {
  if (items.length === 0) return [];
  return [
    {
      id: 'actions-not-taken',
      heading: NOT_TAKEN,
      blocks: [
        {
          kind: 'table',
          caption: 'What is proposed, the most urgent first',
          columns: [
            { heading: 'What could be done', share: 0.56 },
            { heading: 'About', share: 0.44 },
          ],
          rows: items.map((item): readonly Text[] => [item.action.title, about(ruleset, item)]),
        },
      ],
      sections: [],
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
