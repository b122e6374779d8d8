/** Every form of a report says the same, in the same order. The PDF has the same test in `as-pdf.test.ts`. */
import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Remarks } from '#engine/remark.ts';
import { renderHtml } from '#report/as-html.ts';
import { assessmentAsJson } from '#report/as-json.ts';
import { renderMarkdown } from '#report/as-markdown.ts';
import { renderText } from '#report/as-text.ts';
import { buildReport } from '#report/build-report.ts';
import type { Block, Report, ReportSection } from '#report/model.ts';
import { readProfiles } from '../rules/profiles.ts';
import { everyBlock } from './every-block.ts';
import { exampleReport } from './example-report.ts';
import { wordsOf } from './words-of.ts';

const PROFILES = ['smart-lock-mixed-routes', 'open-source-steward', 'everything-not-sure'];

const profiles = readProfiles(ruleset).filter(({ file }) =>
  PROFILES.includes(file.replace('.yaml', '')),
);

const product = { name: 'Löwenzahn <b>Türschloss</b> 漢字', version: '2.1 & 3' };
const noted: Remarks = Object.fromEntries(
  ['update-routes', 'operator-role'].map((question) => [
    question,
    {
      note: 'Erste Zeile\nשורה שנייה | *drei* <i>',
      whoCouldTell: 'Ana',
      evidence: [
        { kind: 'test', title: 'Log', where: 'https://x.eu/?a|b', on: '', productVersion: '' },
      ],
      isToBeConfirmed: false,
    },
  ]),
);

const reports: readonly (readonly [name: string, report: Report])[] = [
  ...profiles.map(({ file, answers, on }): [string, Report] => [
    file,
    buildReport(ruleset, assess(ruleset, answers, on), { product, remarks: noted }),
  ]),
  ['the example', exampleReport()],
  ['every block', everyBlock('Box | <b> *x*\n1. & "q"')],
];

/** Spaces differ from form to form. */
function letters(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/gu, '');
}

function fromHtml(html: string): string {
  return html
    .slice(html.indexOf('<main'))
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The words of Markdown: signs of formatting go, escaped signs stay. */
function fromMarkdown(text: string): string {
  return text
    .replaceAll('<br>', '\n')
    .replaceAll(/(?<!\\)\]\((?:<[^>]*>|#[^)]*)\)/gu, '')
    .replaceAll(/^(?:> ?|- |#+ )/gmu, '')
    .replaceAll(/(?<!\\)(?:\*\*|\[)/gu, '')
    .replaceAll(/\\(?<sign>.)/gu, '$<sign>');
}

/** Where nothing is drawn, a drawing is its words. */
function inWords(sections: readonly ReportSection[]): readonly ReportSection[] {
  return sections.map((one) => ({
    ...one,
    blocks: one.blocks.flatMap((block): readonly Block[] =>
      block.kind === 'drawing'
        ? [block.caption, block.words].map((text) => ({ kind: 'paragraph', text }))
        : [block],
    ),
    sections: inWords(one.sections),
  }));
}

function expectInOrder(whole: string, words: readonly string[]): void {
  const text = letters(whole);
  let at = 0;
  for (const one of words) {
    const found = text.indexOf(letters(one), at);
    expect(found, `after position ${at}: ${one}`).toBeGreaterThan(-1);
    at = found + letters(one).length;
  }
}

describe.each(reports)('every word of %s, in order', (_name, report) => {
  const written = wordsOf(inWords(report.sections));
  const head = [report.title, report.subtitle, ...report.cover.flat(), report.scope, report.notice];

  it('is in the text', () => {
    expect(written.length).toBeGreaterThan(20);
    expectInOrder(renderText(report), written);
  });

  it('is in the HTML, drawn words too', () => {
    const html = renderHtml(report);
    expectInOrder(fromHtml(html), written);
    expectInOrder(fromHtml(html), wordsOf(report.sections));
    for (const words of head) {
      expect(letters(fromHtml(`<main>${html.slice(html.indexOf('<body>'))}`))).toContain(
        letters(words),
      );
    }
    expect(letters(fromHtml(html))).toContain(letters(report.runningFoot));
  });

  it('is in the Markdown', () => {
    const [cover = '', contents = ''] = renderMarkdown(report).split('\n## Contents\n');
    const body = fromMarkdown(contents.slice(contents.indexOf('\n## ')));
    expectInOrder(body, written);
    for (const words of head) expect(letters(fromMarkdown(cover))).toContain(letters(words));
    expect(letters(body)).toContain(letters(report.runningFoot));
  });
});

describe.each(profiles)('the JSON of $file', ({ answers, on }) => {
  const assessment = assess(ruleset, answers, on);
  const json = assessmentAsJson(ruleset, assessment, product);
  const text = letters(renderText(buildReport(ruleset, assessment, { product })));

  it('has the outcomes, reasons and provisions that the report gives in words', () => {
    for (const finding of assessment.obligations) {
      const found = json.obligations[finding.id];
      expect(found).toMatchObject({
        outcome: finding.outcome,
        applicability: finding.applicability,
      });
      const says = [
        found?.why.reason?.says,
        ...(found?.checks ?? []).map((check) => check.reason?.says),
      ];
      for (const one of says) if (one !== undefined) expect(text).toContain(letters(one));
      for (const cited of found?.provisions ?? []) expect(text).toContain(letters(cited));
    }
  });

  it('counts what the report counts', () => {
    const count = (outcome: string | null): number =>
      assessment.obligations.filter((finding) => finding.outcome === outcome).length;
    expect(json.summary.byOutcome).toEqual({
      gap: count('gap'),
      unclear: count('unclear'),
      met: count('met'),
      info: count('info'),
      'does-not-apply': count(null),
    });
  });
});
