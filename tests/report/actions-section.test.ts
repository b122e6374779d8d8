import { describe, expect, it } from 'vitest';
import type { Action } from '#engine/action.ts';
import { assess } from '#engine/assess.ts';
import { renderText } from '#report/as-text.ts';
import { buildReport } from '#report/build-report.ts';
import { KETTLE_ANSWERS, kettles } from '../app/kettle-rules.ts';

const SIGN: Action = {
  title: 'Sign the packages',
  owner: 'Ana',
  due: '2027-01-31',
  state: 'done',
  reason: '',
  note: 'Asked Ben',
  evidence: [{ kind: 'document', title: 'Minutes', where: '', on: '', productVersion: '' }],
};

function sectionsWith(actions: Readonly<Record<string, Action>>) {
  const assessment = assess(kettles, KETTLE_ANSWERS, '2026-11-24');
  const product = { name: 'Kettle', version: '' };
  return buildReport(kettles, assessment, { product, actions });
}

describe('the actions in the report', () => {
  it('stand by owner, each with its state, what it is about, and that closing it changed nothing', () => {
    const text = renderText(
      sectionsWith({
        'distribution/package.cable': SIGN,
        'reporting/ready': {
          ...SIGN,
          title: 'Write it down',
          owner: '',
          due: '',
          state: 'will-not-do',
          reason: 'Too late.',
          note: '',
          evidence: [],
        },
      }),
    );
    expect(text).toContain('2 What to do next\n');
    expect(text).toContain(
      [
        '2.1 Ana',
        'Each action with its state, and what it is about',
        'What is to be done | State | About',
        'Sign the packages\nNote: Asked Ben\nEvidence: Minutes (document) | Done\nDue 31 January 2027\nThe check is still a gap. | Gap\nThe package is checked · By cable (KET-01)',
      ].join('\n'),
    );
    expect(text).toContain('2.2 No owner yet');
    expect(text).toContain(
      'Write it down | Will not be done\nToo late.\nThe check is still judged “no event; not prepared”. | No event; not prepared\n',
    );
  });

  it('are marked where they are overdue', () => {
    const text = renderText(
      sectionsWith({
        'distribution/package.cable': { ...SIGN, state: 'doing', due: '2026-11-23' },
      }),
    );
    expect(text).toContain(' | Overdue\nBeing done\nDue 23 November 2026 | ');
  });

  it('have no section where none was taken on', () => {
    const { sections } = sectionsWith({});
    expect(sections.map(({ heading }) => heading)).not.toContain('4 Actions');
  });
});
