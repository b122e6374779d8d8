/** The obligations as CSV: one a row, with ids to sort and count by and words to read. Columns keep their names and order. */
import type { Assessment, CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { asCsv } from './csv.ts';
import type { Report } from './model.ts';
import { citationsOf } from './sections/obligation-section.ts';
import {
  checkOutcomeWord,
  checkTitle,
  needsWork,
  outcomeWord,
  productName,
  slotLabel,
} from './wording.ts';

const COLUMNS = [
  'Product',
  'Id',
  'Code',
  'Obligation',
  'Applicability',
  'Outcome',
  'Timing',
  'In force from',
  'Outcome in words',
  'Reason',
  'Provisions',
  'Remedies',
  'Waits for',
  'Assessed on',
  'Rules',
];

/** Every obligation of the rules, in their order. */
export function obligationsAsCsv(
  ruleset: Ruleset,
  assessment: Assessment,
  product: Report['product'],
): string {
  const { on, rulesetVersion, obligations } = assessment;
  const rows = obligations.map((finding) => [
    productName(product),
    ...cellsOf(ruleset, finding),
    on,
    rulesetVersion,
  ]);
  return asCsv(COLUMNS, rows);
}

function cellsOf(ruleset: Ruleset, finding: ObligationFinding): readonly string[] {
  const { id, obligation, applicability, outcome, timing, from, checks, waitsFor } = finding;
  return [
    id,
    obligation.code,
    obligation.title,
    applicability,
    outcome ?? '',
    timing,
    from,
    outcomeWord(finding),
    inLines(reasonsOf(ruleset, finding)),
    citationsOf(finding).join('; '),
    inLines(checks.filter(needsWork).map(({ check }) => check.remedy)),
    inLines(waitsFor.map((slot) => slotLabel(ruleset, slot))),
  ];
}

/** Why it applies or not, and what each check came to. */
function reasonsOf(ruleset: Ruleset, { why, checks }: ObligationFinding): readonly string[] {
  return [
    why.reason?.says ?? why.fact ?? '',
    ...checks.map((check) => checkInWords(ruleset, check)),
  ];
}

function checkInWords(ruleset: Ruleset, finding: CheckFinding): string {
  const outcome = `${checkTitle(ruleset, finding)}: ${checkOutcomeWord(finding)}`;
  return finding.because === undefined ? outcome : `${outcome}. ${finding.because.says}`;
}

/** Each thing once, on a line of its own. */
function inLines(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('\n');
}
