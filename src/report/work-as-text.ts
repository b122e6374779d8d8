/** The list of actions for other tools: CSV for tables, Markdown for task lists, and the text of an issue. */
import { asCsv } from './csv.ts';
import { isClosed } from '#engine/action.ts';
import { pointersGiven } from '#engine/remark.ts';
import type { Citation, Ruleset } from '#ruleset/types.ts';
import { escapeMarkdown, markdownOf } from './markdown.ts';
import { markdownLines } from './markdown-lines.ts';
import type { Report } from './model.ts';
import { citationSpans, reasonSpans } from './sections/cited.ts';
import {
  ACTION_STATE_WORDS,
  checkOutcomeWord,
  checkTitle,
  evidenceText,
  EVIDENCE_WORDS,
  longDate,
  lowerFirst,
  NO_OWNER,
  productName,
  statusText,
} from './wording.ts';
import { byOwner, NOT_JUDGED, NOT_TAKEN, type WorkItem } from './work.ts';

const COLUMNS = [
  'Product',
  'Code',
  'Obligation',
  'Check',
  'Outcome',
  'Applicability and date',
  'Action',
  'Owner',
  'Due',
  'State',
  'Reason',
  'Note',
  'Evidence',
  'Provisions',
] as const;

/** As CSV for spreadsheets, see `asCsv`. */
export function workAsCsv(
  ruleset: Ruleset,
  product: Report['product'],
  items: readonly WorkItem[],
): string {
  const rows = items.map((item) => [productName(product), ...cells(ruleset, item)]);
  return asCsv(COLUMNS, rows);
}

function cells(ruleset: Ruleset, item: WorkItem): readonly string[] {
  const { obligation, check, action } = item;
  return [
    obligation.obligation.code,
    obligation.obligation.title,
    check === undefined ? NOT_JUDGED : checkTitle(ruleset, check),
    check === undefined ? '' : checkOutcomeWord(check),
    statusText(obligation),
    action.title,
    action.owner,
    action.due,
    ACTION_STATE_WORDS[action.state],
    action.state === 'will-not-do' ? action.reason : '',
    action.note,
    pointersGiven(action.evidence).map(evidenceText).join('; '),
    provisionsOf(item).join('; '),
  ];
}

/** What the check itself cites before what its obligation does. */
function provisionsOf({ obligation, check }: WorkItem): readonly Citation[] {
  return [...new Set([...(check?.because?.cites ?? []), ...obligation.obligation.cites])];
}

/** As a task list in Markdown, by owner. */
export function workAsMarkdown(
  ruleset: Ruleset,
  product: Report['product'],
  items: readonly WorkItem[],
): string {
  const head = `# Actions for ${escapeMarkdown(productName(product))}`;
  const parts = byOwner(items).map(({ owner, items: own }) => {
    const lines = own.map((item) => taskOf(ruleset, item));
    return [`## ${escapeMarkdown(owner === '' ? NO_OWNER : owner)}`, lines.join('\n')].join('\n\n');
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

function taskOf(ruleset: Ruleset, { obligation, check, action }: WorkItem): string {
  const { code, title } = obligation.obligation;
  const details = [
    `${code} ${title}`,
    check === undefined
      ? NOT_JUDGED
      : `${checkTitle(ruleset, check)}: ${lowerFirst(checkOutcomeWord(check))}`,
    ...(action.due === '' ? [] : [`due ${longDate(action.due)}`]),
    ...(action.state === 'open' || action.state === 'done'
      ? []
      : [ACTION_STATE_WORDS[action.state]]),
    ...(action.state === 'will-not-do' && action.reason !== '' ? [`because ${action.reason}`] : []),
  ];
  const box = action.state === 'done' ? 'x' : ' ';
  const words = escapeMarkdown(action.title);
  const shown = isClosed(action) && box === ' ' ? `~~${words}~~` : words;
  return `- [${box}] ${shown} (${details.map(escapeMarkdown).join('; ')})`;
}

/** One action as an issue in Markdown: its title in the first line, then what was found, what to do, who by when, and what proves it. */
export function workAsIssue(
  ruleset: Ruleset,
  product: Report['product'],
  item: WorkItem,
): { readonly title: string; readonly body: string } {
  const { obligation, check, action } = item;
  const { code, title, says, basis } = obligation.obligation;
  const part = (heading: string, text: string): readonly string[] =>
    text === '' ? [] : [`## ${heading}`, text];
  const found =
    check === undefined
      ? NOT_JUDGED
      : `**${escapeMarkdown(checkOutcomeWord(check))}**: ${escapeMarkdown(checkTitle(ruleset, check))}`;
  const why =
    check?.because === undefined ? '' : markdownOf(reasonSpans(ruleset, check.because, basis));
  return {
    title: `${productName(product)}: ${action.title} (${code})`,
    body: `${[
      `${code} ${escapeMarkdown(title)}. ${escapeMarkdown(statusText(obligation))}.`,
      escapeMarkdown(says),
      ...part('What was found', [found, why].filter((text) => text !== '').join('\n\n')),
      ...part('To do', escapeMarkdown(action.title)),
      ...part('Owner, due date and state', standOf(item)),
      ...part('What would prove it', evidenceOf(item)),
      ...part('Note', markdownLines(action.note)),
      ...part('Provisions', markdownOf(citationSpans(ruleset, provisionsOf(item)))),
    ].join('\n\n')}\n`,
  };
}

function standOf({ action, isTaken }: WorkItem): string {
  const { owner, due, state, reason } = action;
  const lines = [
    ['Owner', owner.trim() === '' ? NO_OWNER : owner.trim()],
    ['Due', due === '' ? 'No date yet' : longDate(due)],
    ['State', isTaken ? ACTION_STATE_WORDS[state] : NOT_TAKEN],
    ...(state === 'will-not-do' && reason.trim() !== '' ? [['Reason', reason]] : []),
  ];
  return lines.map((line) => `- ${line.map(escapeMarkdown).join(': ')}`).join('\n');
}

function evidenceOf({ check, action }: WorkItem): string {
  const given = pointersGiven(action.evidence).map(
    (pointer) => `- ${escapeMarkdown(evidenceText(pointer))}`,
  );
  if (given.length > 0) return given.join('\n');
  const { evidence } = check?.check ?? {};
  return evidence === undefined || evidence.example === ''
    ? ''
    : escapeMarkdown(`${evidence.example} (${EVIDENCE_WORDS[evidence.kind]})`);
}
