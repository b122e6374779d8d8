import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import { obligationsAsCsv } from '#report/as-csv.ts';
import { MAKER_ANSWERS, ON } from './example-report.ts';
import { exampleRuleset } from './example-ruleset.ts';

const COLUMNS = [
  ...['Product', 'Id', 'Code', 'Obligation', 'Applicability', 'Outcome', 'Timing', 'In force from'],
  ...['Outcome in words', 'Reason', 'Provisions', 'Remedies', 'Waits for', 'Assessed on', 'Rules'],
];

const assessment = assess(exampleRuleset, MAKER_ANSWERS, ON);

function csv(
  product = { name: 'Hallway speaker', version: '2.1' },
  rules = exampleRuleset,
): string {
  return obligationsAsCsv(rules, assess(rules, MAKER_ANSWERS, ON), product);
}

function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('the obligations as CSV', () => {
  it('begins with a byte order mark, ends its lines as spreadsheets want it, and has its columns', () => {
    const text = csv();
    expect(text.startsWith('\ufeffProduct,Id,Code,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n')[0]?.slice(1).split(',')).toEqual(COLUMNS);
  });

  it('has a row for each obligation, in the order of the rules, with ids for programs and words for people', () => {
    const rows = rowsOf(csv());
    expect(rows.map((row) => row['Id'])).toEqual(exampleRuleset.obligations.map(({ id }) => id));
    for (const [index, finding] of assessment.obligations.entries()) {
      expect(rows[index]).toMatchObject({
        Product: 'Hallway speaker 2.1',
        Code: finding.obligation.code,
        Obligation: finding.obligation.title,
        Applicability: finding.applicability,
        Outcome: finding.outcome ?? '',
        Timing: finding.timing,
        'In force from': finding.from,
        'Assessed on': ON,
        Rules: exampleRuleset.version,
      });
      for (const cited of finding.obligation.cites)
        expect(rows[index]?.['Provisions']).toContain(cited);
    }
  });

  it('says why, what to do and what is waited for, in words', () => {
    const rows = rowsOf(csv());
    for (const [
      index,
      { checks, why, applicability, waitsFor },
    ] of assessment.obligations.entries()) {
      const row = rows[index] ?? {};
      for (const { because, check, outcome } of checks) {
        expect(row['Reason']).toContain(because?.says ?? '');
        if (outcome === 'gap') expect(row['Remedies']).toContain(check.remedy);
      }
      if (applicability !== 'applies') expect(row['Reason']).toContain(why.reason?.says ?? '');
      expect(row['Waits for'] === '').toBe(waitsFor.length === 0);
    }
  });

  it('is read back as it was, and takes nothing for a formula, whatever the name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', '\ufeff=', '\u200b@'),
          fc.string(),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(name, (own) => {
        const [first] = exampleRuleset.obligations;
        const obligations = first === undefined ? [] : [{ ...first, title: own }];
        const rows = rowsOf(csv({ name: own, version: '' }, { ...exampleRuleset, obligations }));
        expect(rows).toHaveLength(obligations.length);
        for (const row of rows) {
          expect(Object.keys(row)).toEqual(COLUMNS);
          for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+\-@\t\r\n]/u);
        }
      }),
    );
  });
});
