import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { mayCarrySession, sessionForReport } from '#app/report/attached-session.ts';
import { assess } from '#engine/assess.ts';
import { readSessionFile } from '#sessions/session-file.ts';
import { session } from './sessions.ts';

const lock = session('Lock', {
  answers: { 'operator-role': 'manufacturer' },
  remarks: {
    'operator-role': {
      note: 'Asked Ben.',
      whoCouldTell: 'Marta',
      evidence: [],
      isToBeConfirmed: false,
    },
  },
  actions: {
    'updates-possible/updatable': {
      title: 'Mend it',
      owner: 'Olga',
      due: '',
      state: 'doing',
      reason: '',
      note: '',
      evidence: [],
    },
  },
});
const assessment = assess(ruleset, lock.answers, '2026-11-25');

describe('the session that goes along with a report', () => {
  it('has all that the report for engineering has, and what came out', () => {
    const text = sessionForReport(lock, assessment, { audience: 'engineering', leftOut: [] });
    const read = readSessionFile(text);
    expect(read).toMatchObject({
      kind: 'read',
      session: { answers: lock.answers, remarks: lock.remarks, actions: lock.actions },
      then: { on: '2026-11-25', rulesetVersion: ruleset.version },
    });
  });

  it('has nothing that is left out of the report', () => {
    const text = sessionForReport(lock, assessment, {
      audience: 'engineering',
      leftOut: ['names', 'notes'],
    });
    expect(text).not.toMatch(/Asked Ben|Marta|Olga/);
    expect(text).toContain('Mend it');
  });

  it('has for an authority nothing of what is planned', () => {
    const text = sessionForReport(lock, assessment, { audience: 'authority', leftOut: [] });
    expect(text).not.toMatch(/Mend it|Olga/);
    expect(text).toContain('Asked Ben.');
  });

  it('is for those alone who are given the answers', () => {
    expect(mayCarrySession('engineering')).toBe(true);
    expect(mayCarrySession('authority')).toBe(true);
    expect(mayCarrySession('management')).toBe(false);
  });
});
