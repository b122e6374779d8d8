/**
 * Renders a report as one HTML file that needs nothing else: no script, no other file, no network. For every script that the PDF
 * cannot shape, for reading aloud, and for printing.
 */
import { blockAsHtml, pairsAsHtml } from './html/blocks.ts';
import { escapedHtml } from './html/escape.ts';
import { innerAddress, marked, sign, wordsAsHtml, type Targets } from './html/spans.ts';
import { styleOf } from './html/style.ts';
import type { Report, ReportSection } from './model.ts';
import { documentTitle, MARK_WORDS, productName, REPORT_WORDS } from './wording.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const SKIP = 'Skip to the report';
/** Sections down to this depth stand in the contents. */
const CONTENTS_DEPTH = 3;

/** The whole report. The same report gives the same text. */
export function renderHtml(report: Report): string {
  const targets: Targets = new Set(report.sections.flatMap(idsOf));
  return `${[
    '<!doctype html>',
    `<html lang="${report.language}">`,
    ...headOf(report),
    '<body>',
    `<a class="skip" href="#the-report">${SKIP}</a>`,
    ...coverOf(report, targets),
    ...contentsOf(report.sections),
    '<main id="the-report" tabindex="-1">',
    ...report.sections.flatMap((section) => sectionAsHtml(section, 1, targets)),
    '</main>',
    `<footer><p>${wordsAsHtml(report.runningFoot)}</p></footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function headOf(report: Report): readonly string[] {
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapedHtml(documentTitle(report))}</title>`,
    `<style>\n${styleOf(report)}</style>`,
    '</head>',
  ];
}

function coverOf(report: Report, targets: Targets): readonly string[] {
  return [
    '<header>',
    `<p class="subtitle">${wordsAsHtml(report.subtitle)}</p>`,
    `<h1>${wordsAsHtml(report.title)}</h1>`,
    `<p class="product" dir="auto">${wordsAsHtml(productName(report.product))}</p>`,
    pairsAsHtml(report.cover, targets),
    `<p>${wordsAsHtml(report.scope)}</p>`,
    `<p class="muted">${wordsAsHtml(report.notice)}</p>`,
    '</header>',
  ];
}

function contentsOf(sections: readonly ReportSection[]): readonly string[] {
  return [
    '<nav aria-labelledby="the-contents">',
    `<h2 id="the-contents">${REPORT_WORDS.contents}</h2>`,
    ...entriesOf(sections, 1),
    '</nav>',
  ];
}

function entriesOf(sections: readonly ReportSection[], depth: number): readonly string[] {
  if (sections.length === 0 || depth > CONTENTS_DEPTH) return [];
  return [
    '<ul>',
    ...sections.flatMap((section) => [
      `<li>${entryOf(section)}`,
      ...entriesOf(section.sections, depth + 1),
      '</li>',
    ]),
    '</ul>',
  ];
}

function entryOf(section: ReportSection): string {
  const { id, heading, mark } = section;
  const link = `<a href="${innerAddress(id)}" dir="auto">${wordsAsHtml(heading)}</a>`;
  return mark === undefined ? link : `${link} ${marked(mark, wordsAsHtml(outcomeOf(section)))}`;
}

/** The mark of a section in words: its own, where a box says it. */
function outcomeOf({ mark, blocks }: ReportSection): string {
  const boxes = blocks.flatMap((block) =>
    block.kind === 'callout' && block.mark === mark ? [block.label] : [],
  );
  return boxes[0] ?? (mark === undefined ? '' : MARK_WORDS[mark]);
}

function sectionAsHtml(section: ReportSection, depth: number, targets: Targets): readonly string[] {
  const { id, heading, mark, blocks, sections, newPage } = section;
  const level = Math.min(depth + 1, 6);
  const before = mark === undefined ? '' : `<span class="mark ${mark}">${sign(mark)}</span> `;
  // The box below says the word to the eye; whoever goes from heading to heading hears it here.
  const after =
    mark === undefined ? '' : `<span class="unseen">: ${wordsAsHtml(outcomeOf(section))}</span>`;
  return [
    `<section id="${escapedHtml(id)}"${newPage === true ? ' class="new-page"' : ''}>`,
    `<h${level} dir="auto">${before}${wordsAsHtml(heading)}${after}</h${level}>`,
    ...blocks.map((block, index) => blockAsHtml(block, targets, `${id}.${index}`)),
    ...sections.flatMap((below) => sectionAsHtml(below, depth + 1, targets)),
    '</section>',
  ];
}

function idsOf({ id, sections }: ReportSection): readonly string[] {
  return [id, ...sections.flatMap(idsOf)];
}
