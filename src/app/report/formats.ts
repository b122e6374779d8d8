/** The forms in which a report can be taken along, and what each is for. */
import type { Assessment } from '#engine/assessment.ts';
import { obligationsAsCsv } from '#report/as-csv.ts';
import { renderHtml } from '#report/as-html.ts';
import { assessmentAsJson } from '#report/as-json.ts';
import { renderMarkdown } from '#report/as-markdown.ts';
import { toldTo } from '#report/audience.ts';
import type { Report } from '#report/model.ts';
import { workAsCsv } from '#report/work-as-text.ts';
import { workItems } from '#report/work.ts';
import type { Ruleset } from '#ruleset/types.ts';
import type { Session } from '#sessions/session.ts';
import { sessionForReport } from './attached-session.ts';
import type { ReportChoices } from './choices.ts';
import { pdfOf } from './pdf-of.ts';
import type { Produce } from './use-making.ts';

interface Given {
  readonly ruleset: Ruleset;
  readonly assessment: Assessment;
  readonly session: Session;
  readonly report: Report;
  readonly choices: ReportChoices;
}

export interface Format {
  readonly id: string;
  readonly label: string;
  /** As it is called in a sentence. */
  readonly what: string;
  readonly about: string;
  readonly ending: string;
  readonly produce: (given: Given) => Produce;
}

export const FORMATS: readonly Format[] = [
  {
    id: 'pdf',
    label: 'PDF',
    what: 'the PDF',
    about:
      'To hand over and to keep: pages, contents, bookmarks and links, tagged for screen readers. Scripts that run from right to left and East Asian ones are shown as codes; the web page has them.',
    ending: '.pdf',
    produce: ({ report, session, assessment, choices }) =>
      pdfOf(report, { ...choices, session, assessment }),
  },
  {
    id: 'html',
    label: 'Web page (HTML)',
    what: 'the web page',
    about:
      'To read on screen, in any script and with a screen reader, or to print. One file, which needs nothing else.',
    ending: '.html',
    produce: ({ report }) => text('text/html', renderHtml(report)),
  },
  {
    id: 'markdown',
    label: 'Markdown',
    what: 'the Markdown',
    about: 'To paste into a wiki or a ticket, and to edit.',
    ending: '.md',
    produce: ({ report }) => text('text/markdown', renderMarkdown(report)),
  },
  {
    id: 'csv-obligations',
    label: 'Obligations (CSV)',
    what: 'the list of obligations',
    about: 'For spreadsheet programs: one obligation a line, whoever the report is for.',
    ending: '-obligations.csv',
    produce: ({ ruleset, assessment, session }) =>
      text('text/csv', obligationsAsCsv(ruleset, assessment, session.product)),
  },
  {
    id: 'csv-actions',
    label: 'What to do (CSV)',
    what: 'the list of what to do',
    about:
      'For spreadsheet programs and trackers: one action or proposal a line, whoever the report is for.',
    ending: '-actions.csv',
    produce: ({ ruleset, assessment, session, choices }) => {
      const { actions } = toldTo(session, { ...choices, audience: 'engineering' });
      const items = workItems(ruleset, assessment, actions);
      return text('text/csv', workAsCsv(ruleset, session.product, items));
    },
  },
  {
    id: 'json',
    label: 'Data (JSON)',
    what: 'the data',
    about:
      'For other programs: ids, outcomes, reasons, provisions and answers, by a published schema. Answers are in it whoever the report is for.',
    ending: '.json',
    produce: ({ ruleset, assessment, session, choices }) =>
      text('application/json', jsonOf(ruleset, assessment, session, choices)),
  },
  {
    id: 'session',
    label: 'Session file',
    what: 'the session file',
    about:
      'To go on from these answers in another browser: open it on the start page. It has all of them and all actions, whoever the report is for.',
    ending: '.cra.json',
    produce: ({ session, assessment, choices }) =>
      text(
        'application/json',
        sessionForReport(session, assessment, { ...choices, audience: 'engineering' }),
      ),
  },
];

function jsonOf(
  ruleset: Ruleset,
  assessment: Assessment,
  session: Session,
  choices: ReportChoices,
): string {
  const { product, copiedFrom } = session;
  const told = {
    ...toldTo(session, choices),
    ...(copiedFrom === undefined ? {} : { copiedFrom }),
    leftOut: choices.leftOut,
  };
  return `${JSON.stringify(assessmentAsJson(ruleset, assessment, product, told), null, 2)}\n`;
}

/** Made at once: there is nothing to wait for. */
function text(type: string, content: string): Produce {
  return () => Promise.resolve({ type: `${type};charset=utf-8`, content, said: '' });
}
