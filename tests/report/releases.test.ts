import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { ReleaseRecord } from '#engine/release-record.ts';
import { renderText } from '#report/as-text.ts';
import { buildReport } from '#report/build-report.ts';
import type { Report } from '#report/model.ts';
import { exampleRuleset } from './example-ruleset.ts';

const ON = '2026-11-23';
const product = { name: 'Kettle', version: '2.1' };

const FIXES: ReleaseRecord = {
  id: 'a',
  at: '2026-11-03T23:30:00.000Z',
  release: '2.1.1',
  rulesetVersion: '2026.11',
  answers: {
    'release-contents': 'security-only',
    'intended-purpose': 'unchanged',
    'requirements-touched': 'unchanged',
    'new-ways-in': 'none',
    'new-scenarios': 'none',
    'higher-likelihood': 'none',
    'higher-impact': 'none',
  },
  result: 'not-substantial',
  because: { says: 'It only fixes.', basis: 'recital', cites: ['CRA recital 39'] },
  note: 'Looked at by Ada.',
};
const OLDER: ReleaseRecord = {
  ...FIXES,
  id: 'b',
  at: '2026-11-01T10:00:00.000Z',
  release: '2.1.0',
  rulesetVersion: '2026.01',
  answers: { 'release-contents': 'not-sure', 'a-question-that-is-gone': 'yes' },
  result: 'substantial',
  note: '',
};

function report(releases: readonly ReleaseRecord[], rules = ruleset): Report {
  return buildReport(rules, assess(rules, {}, ON), { product, releases });
}

const { because: _, ...withoutReason } = OLDER;

function tableOf({ sections }: Report) {
  const section = sections.find(({ id }) => id === 'releases');
  const table = section?.blocks.find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('there is no table of releases');
  return table.rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : cell.map(({ text }) => text).join(''))),
  );
}

describe('screened releases in the report', () => {
  it('stand newest first, with day, rules, result, reason, answers and note', () => {
    const [first, second] = tableOf(report([OLDER, FIXES]));
    expect(first?.[0]).toBe('2.1.1\n3 November 2026\nRules 2026.11');
    expect(first?.[1]).toBe('Not substantial');
    expect(first?.[2]).toBe('It only fixes. (recital: CRA recital 39)');
    expect(first?.[3]).toMatch(
      /^What does the release bring\?\nSecurity fixes, and nothing else\n/,
    );
    expect(first?.[3]).toMatch(/\nNote: Looked at by Ada\.$/);
    expect(second?.[0]).toMatch(/^2\.1\.0\n/);
  });

  it('stand as they came out then, with what the rules of the report would say', () => {
    const [row] = tableOf(report([OLDER]));
    expect(row?.[1]).toBe('Substantial\nBy the rules of this report: Assess first');
    expect(row?.[3]).toBe('What does the release bring?\nNot sure\na-question-that-is-gone\nyes');
  });

  it('say of the older record of a release that it was screened again', () => {
    const again: ReleaseRecord = { ...FIXES, id: 'c', at: '2026-11-09T10:00:00.000Z' };
    const [newer, older, other] = tableOf(report([FIXES, again, OLDER]));
    expect(newer?.[0]).toBe('2.1.1\n9 November 2026\nRules 2026.11');
    expect(older?.[0]).toBe(
      '2.1.1\n3 November 2026\nRules 2026.11\nScreened before; again on 9 November 2026',
    );
    expect(other?.[0]).toBe('2.1.0\n1 November 2026\nRules 2026.01');
  });

  it('may have been kept without a reason, and under rules that screen none', () => {
    const [row] = tableOf(report([withoutReason], exampleRuleset));
    expect(row?.slice(1, 3)).toEqual(['Substantial', 'No reason was kept.']);
  });

  it('have a section of their own before the sources, and none where there are none', () => {
    const headings = (made: Report) => made.sections.map(({ heading }) => heading).slice(-4);
    expect(headings(report([FIXES]))).toEqual([
      '7 Answers given',
      '8 Releases screened',
      '9 Sources',
      '10 Notice',
    ]);
    expect(headings(report([]))).toEqual(['6 Dates', '7 Answers given', '8 Sources', '9 Notice']);
    expect(renderText(report([]))).not.toMatch(/Releases screened/);
    expect(renderText(report([FIXES]))).toMatch(/8 Releases screened/);
  });
});
