/** Reports for the tests: of the example ruleset, and made of nothing but given sections. */
import { readFileSync } from 'node:fs';
import type { Answers } from '#engine/assessment.ts';
import { assess } from '#engine/assess.ts';
import { buildReport } from '#report/build-report.ts';
import type { Block, Report, ReportSection } from '#report/model.ts';
import { FONT_FILES, type PdfFonts } from '#report/pdf/font-files.ts';
import { exampleRuleset } from './example-ruleset.ts';

export const ON = '2026-11-23';

/** A maker with one gap to come, one open point in law, one pressing matter in force, and a number met. */
export const MAKER_ANSWERS: Answers = {
  role: 'maker',
  fitted: 'yes',
  routes: ['air', 'stick'],
  verified: { air: 'transport', stick: 'nobody' },
  keys: 'yes',
  years: 6,
  price: 'no',
  ready: 'no',
};

export function exampleReport(
  answers: Answers = MAKER_ANSWERS,
  product = { name: 'Hallway speaker', version: '2.1' },
): Report {
  return buildReport(exampleRuleset, assess(exampleRuleset, answers, ON), { product });
}

export function section(
  id: string,
  heading: string,
  blocks: readonly Block[],
  sections: readonly ReportSection[] = [],
): ReportSection {
  return { id, heading, blocks, sections };
}

export function reportOf(sections: readonly ReportSection[], name = 'Hallway speaker'): Report {
  return {
    language: 'en',
    title: 'Update report',
    subtitle: 'Example checklist',
    product: { name, version: '' },
    assessedOn: ON,
    rulesetVersion: '2026.11',
    lawAsOf: ON,
    cover: [['Product', name]],
    runningHead: name,
    runningFoot: 'Rules 2026.11 · assessed on 23 November 2026',
    scope: 'Only what is invented was looked at.',
    notice: 'No legal advice.',
    sections,
  };
}

const folder = new URL('../../public/fonts/', import.meta.url);
const fontFile = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));

export const fonts: PdfFonts = {
  regular: fontFile(FONT_FILES.regular),
  bold: fontFile(FONT_FILES.bold),
  fallback: fontFile(FONT_FILES.fallback),
  fallbackBold: fontFile(FONT_FILES.fallbackBold),
};
