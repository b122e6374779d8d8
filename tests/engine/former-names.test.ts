import { describe, expect, it } from 'vitest';
import { readAnswers } from '#engine/answers.ts';
import { underCurrentNames } from '#engine/former-names.ts';
import { sessionUnderCurrentNames } from '#sessions/current-names.ts';
import { readSession } from '#sessions/read-session.ts';
import type { Session } from '#sessions/session.ts';
import { lamps } from './lamps.ts';

describe('an answer under a name that the question had before', () => {
  it('counts for the question', () => {
    expect(underCurrentNames(lamps, { sockets: ['wall'], owner: 'yes' })).toEqual({
      plugs: ['wall'],
      owner: 'yes',
    });
    expect(readAnswers(lamps, { sockets: ['wall'] })).toEqual({
      answers: { plugs: ['wall'] },
      problems: [],
    });
  });

  it('stands back behind one under the new name', () => {
    const both = { plugs: ['car'], sockets: ['wall'] };
    expect(underCurrentNames(lamps, both)).toMatchObject({ plugs: ['car'] });
    const { problems } = readAnswers(lamps, both);
    expect(problems.map(({ path }) => path)).toEqual([['sockets']]);
  });

  it('is found in a stored session', () => {
    const record = {
      format: 1,
      product: { name: 'Lamp', version: '' },
      answers: { sockets: ['wall'] },
      changedAt: '2026-11-23T10:00:00.000Z',
    };
    const follow = (session: Session) => sessionUnderCurrentNames(lamps, session);
    expect(readSession('a', record, follow)).toMatchObject({
      session: { answers: { plugs: ['wall'] } },
    });
    const step = {
      at: record.changedAt,
      changes: [{ question: 'sockets', answer: ['wall'] }],
      inverse: [{ question: 'sockets' }],
    };
    const remarks = {
      sockets: { note: 'a', whoCouldTell: '', evidence: [], isToBeConfirmed: false },
    };
    const later = { ...record, format: 2, remarks, done: [step], undone: [] };
    expect(readSession('a', later, follow)).toMatchObject({
      session: {
        remarks: { plugs: { note: 'a' } },
        done: [{ changes: [{ question: 'plugs' }], inverse: [{ question: 'plugs' }] }],
      },
    });
  });

  it('leaves a name that no question ever had', () => {
    expect(underCurrentNames(lamps, { moon: 'full' })).toEqual({ moon: 'full' });
  });
});
