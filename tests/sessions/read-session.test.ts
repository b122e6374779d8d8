import { describe, expect, it } from 'vitest';
import { readSession } from '#sessions/read-session.ts';
import { session } from './repository-contract.ts';

const whole = session('a');

const RELEASE = {
  id: 'r',
  at: whole.changedAt,
  release: '2.1',
  rulesetVersion: '1',
  answers: { purpose: 'no' },
  result: 'not-substantial',
  because: { says: 'Only fixes.', basis: 'recital', cites: ['Act recital 1'] },
  note: '',
};

describe('reading a stored record', () => {
  it.each([5, '', 'a/b', '\ud800', ['a'], new Date(0)])(
    'calls a record damaged whose id no address can carry: %j',
    (key) => {
      const entry = readSession(key, { ...whole, id: key });
      expect(entry.kind).toBe('damaged');
      expect(entry).toHaveProperty('id', String(key));
    },
  );

  it('gives back a whole session', () => {
    const stored = {
      ...whole,
      answers: { q: 'yes', n: 4.9, many: ['a', 'b'], each: { usb: 'no' } },
    };
    expect(readSession('a', stored)).toEqual({ kind: 'session', session: stored });
  });

  it.each([
    ['nothing', null, 'the record is nothing'],
    ['text', 'hello', 'the record is the text "hello"'],
    ['a list', [], 'the record is a list'],
    ['no format', { ...whole, format: undefined }, '"format" is nothing'],
    ['a format that is no number', { ...whole, format: 'one' }, '"format" is the text "one"'],
    ['format zero', { ...whole, format: 0 }, '"format" is the figure 0'],
    ['no product', { ...whole, product: undefined }, '"product" is nothing'],
    ['a nameless product', { ...whole, product: {} }, '"product.name" is nothing'],
    ['answers as a list', { ...whole, answers: [] }, '"answers" is a list'],
    ['an answer that is null', { ...whole, answers: { q: null } }, 'the answer to "q" is nothing'],
    [
      'an answer nested too deep',
      { ...whole, answers: { q: { usb: { a: 'b' } } } },
      'the answer to "q" is a group of keys',
    ],
    ['no moment', { ...whole, changedAt: 'soon' }, '"changedAt" is the text "soon"'],
  ])('calls a record damaged that is or has %s', (_name, record, problem) => {
    expect(readSession('a', record)).toEqual({ kind: 'damaged', id: 'a', problem });
  });

  it('reads a record of format 1, which had answers alone', () => {
    const { remarks: _, done: _done, undone: _undone, actions: _a, releases: _r, ...rest } = whole;
    const answers = { q: 'yes' };
    expect(readSession('a', { ...rest, format: 1, answers })).toEqual({
      kind: 'session',
      session: { ...whole, answers },
    });
  });

  it('takes nothing else from a record of an earlier format, whatever stands there', () => {
    const junk = { remarks: [], done: 'x', undone: 7, actions: [], releases: null };
    expect(readSession('a', { ...whole, ...junk, format: 1 })).toEqual({
      kind: 'session',
      session: whole,
    });
  });

  it('reads a record of format 2, which had neither actions nor releases', () => {
    const { actions: _actions, releases: _releases, ...rest } = whole;
    expect(readSession('a', { ...rest, format: 2 })).toEqual({ kind: 'session', session: whole });
  });

  it('gives back actions and releases', () => {
    const action = {
      title: 'Sign the packages',
      owner: 'Ana',
      due: '2027-01-31',
      state: 'will-not-do',
      reason: 'The route is given up.',
      note: '',
      evidence: [{ kind: 'document', title: 'Minutes', where: '', on: '', productVersion: '' }],
    };
    const stored = { ...whole, actions: { 'duty/check': action }, releases: [RELEASE] };
    expect(readSession('a', stored)).toEqual({ kind: 'session', session: stored });
  });

  it('gives back notes, evidence and steps', () => {
    const remark = {
      note: 'Ask again',
      whoCouldTell: 'legal',
      evidence: [{ kind: 'test', title: 'Log', where: 'log.txt', on: '', productVersion: '2' }],
      isToBeConfirmed: true,
    };
    const step = {
      at: whole.changedAt,
      changes: [{ question: 'q', route: 'usb', answer: 'yes' }],
      inverse: [{ question: 'q', route: 'usb' }],
    };
    const stored = { ...whole, remarks: { q: remark }, done: [step], undone: [step] };
    expect(readSession('a', stored)).toEqual({ kind: 'session', session: stored });
  });

  it.each([
    ['remarks as a list', { remarks: [] }, '"remarks" is a list'],
    ['a remark without text', { remarks: { q: {} } }, 'what is noted beside "q" is not readable'],
    [
      'evidence of a kind that there is not',
      {
        remarks: {
          q: {
            note: '',
            whoCouldTell: '',
            isToBeConfirmed: false,
            evidence: [{ kind: 'constructor', title: '', where: '', on: '', productVersion: '' }],
          },
        },
      },
      'what is noted beside "q" is not readable',
    ],
    ['steps that are none', { done: [{}] }, '"done" is not readable'],
    ['no steps', { undone: undefined }, '"undone" is not readable'],
    ['no actions', { actions: undefined }, '"actions" is nothing'],
    [
      'an action in no state',
      { actions: { 'a/b': { title: '', owner: '', due: '', reason: '', note: '', evidence: [] } } },
      'the action about "a/b" is not readable',
    ],
    ['releases that are no list', { releases: {} }, '"releases" is a group of keys'],
    ['a release without a result', { releases: [{}] }, 'a screened release is not readable'],
    [
      'a release with a reason that is none',
      { releases: [{ ...RELEASE, because: 'so it is' }] },
      'a screened release is not readable',
    ],
  ])('calls a record damaged that has %s', (_name, more, problem) => {
    expect(readSession('a', { ...whole, ...more })).toEqual({ kind: 'damaged', id: 'a', problem });
  });

  it('gives back what a session was copied from', () => {
    const stored = { ...whole, copiedFrom: { name: 'Speaker', version: '1' } };
    expect(readSession('a', stored)).toEqual({ kind: 'session', session: stored });
    const nameless = { ...whole, copiedFrom: { version: '1' } };
    expect(readSession('a', nameless)).toEqual({ kind: 'session', session: whole });
  });

  it('tells a later format from a damaged record', () => {
    expect(readSession('a', { format: 4 })).toEqual({ kind: 'newer', id: 'a', format: 4 });
  });

  it('drops hints that make no sense rather than the session', () => {
    const odd = { ...whole, lastPage: 7, deletedAt: 'never', revision: 'x' };
    expect(readSession('a', odd)).toEqual({ kind: 'session', session: { ...whole, revision: 0 } });
  });
});
