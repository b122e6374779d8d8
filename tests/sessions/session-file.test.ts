import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readSessionFile, writeSessionFile, type ReportedThen } from '#sessions/session-file.ts';
import { session } from './repository-contract.ts';

const kept = {
  ...session('abc'),
  answers: { 'operator-role': 'manufacturer' },
  remarks: {
    'operator-role': {
      note: 'Żółć 株式会社',
      whoCouldTell: '',
      evidence: [],
      isToBeConfirmed: false,
    },
  },
  done: [
    {
      at: '2026-11-24T10:00:00.000Z',
      changes: [{ question: 'a', answer: 'b' }],
      inverse: [{ question: 'a' }],
    },
  ],
};
const then: ReportedThen = {
  on: '2026-11-24',
  rulesetVersion: '2026.11',
  outcomes: { 'updates-possible': 'gap' },
};

describe('a session file', () => {
  it('gives back the session, without the steps that led there, and what came out then', () => {
    const read = readSessionFile(writeSessionFile(kept, then));
    expect(read).toEqual({
      kind: 'read',
      session: { ...kept, done: [], undone: [], revision: 0 },
      then,
    });
  });

  it('tells nobody what was answered before', () => {
    expect(writeSessionFile(kept)).not.toContain('"inverse"');
  });

  it('is the same text for the same session', () => {
    expect(writeSessionFile(kept, then)).toBe(writeSessionFile(structuredClone(kept), then));
  });

  it('is read with a byte order mark, too', () => {
    expect(readSessionFile(`\uFEFF${writeSessionFile(kept)}`).kind).toBe('read');
  });

  const changed = (change: (file: { session: Record<string, unknown> }) => void): string => {
    const file = JSON.parse(writeSessionFile(kept)) as { session: Record<string, unknown> };
    change(file);
    return JSON.stringify(file);
  };

  it.each([
    ['{"kind": "cra-', 'It is no JSON, or is cut off.'],
    ['['.repeat(100_000), 'It is no JSON, or is cut off.'],
    ['[1]', 'It holds a list, and no session.'],
    ['{"answers": {}}', 'Its “kind” is nothing, and not “cra-update-checklist-session”.'],
    [
      changed((file) => (file.session['format'] = 99)),
      'It was written by a later version of this application (format 99). Open it there; it stays as it is.',
    ],
    [
      changed((file) => (file.session['answers'] = { a: { b: 1 } })),
      'The session in it cannot be read: the answer to "a" is a group of keys.',
    ],
    [
      changed((file) => (file.session['id'] = '../x')),
      'The session in it cannot be read: its id is the text "../x".',
    ],
  ])('is refused with the place named: %s', (text, problem) => {
    expect(readSessionFile(text)).toEqual({ kind: 'refused', problem });
  });

  it('loses what came out then where that is no help, and nothing else', () => {
    const bare = changed((file) => Object.assign(file, { then: { on: 1, outcomes: {} } }));
    expect(readSessionFile(bare)).toMatchObject({ kind: 'read' });
    expect(readSessionFile(bare)).not.toHaveProperty('then');
  });

  it('never throws, and takes no keys of its own into every object', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        readSessionFile(text);
      }),
    );
    const hostile = changed(() => undefined).replace('"answers":{', '"answers":{"__proto__":"x",');
    readSessionFile(hostile);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    expect(({} as Record<string, unknown>)['operator-role']).toBeUndefined();
  });
});
