import type { Action } from '#engine/action.ts';
import type { ReleaseRecord } from '#engine/release-record.ts';
import { describe, expect, it } from 'vitest';
import { NO_REMARK } from '#engine/remark.ts';
import { inMemoryRepository } from '#sessions/in-memory.ts';
import { idOf } from '#sessions/read-session.ts';
import { createSessionsStore, DAYS_IN_BIN } from '#sessions/store.ts';
import { session } from './repository-contract.ts';

const DAY = 24 * 60 * 60 * 1000;

function open(records = new Map<string, unknown>()) {
  let moment = Date.parse('2026-11-24T10:00:00.000Z');
  let made = 0;
  const store = createSessionsStore(inMemoryRepository(records), {
    now: () => new Date(moment),
    newId: () => `session-${(made += 1)}`,
  });
  return {
    records,
    store,
    state: () => store.getState(),
    pass: (milliseconds: number) => {
      moment += milliseconds;
    },
  };
}

describe('the list of sessions', () => {
  it('is loading at first, and ready once loaded', async () => {
    const { state } = open();
    expect(state().status).toBe('loading');
    await state().load();
    expect(state().status).toBe('ready');
  });

  it('says why it could not be read', async () => {
    const repository = {
      ...inMemoryRepository(),
      list: () => Promise.reject(new Error('no storage here')),
    };
    const store = createSessionsStore(repository, { now: () => new Date(0), newId: () => 'a' });
    await store.getState().load();
    expect(store.getState()).toMatchObject({ status: 'failed', failure: 'no storage here' });
  });

  it('shows the last changed first', async () => {
    const { state, pass } = open();
    const first = await state().create({ name: 'First', version: '' }, 'r1');
    pass(1000);
    const second = await state().create({ name: 'Second', version: '' }, 'r1');
    expect(state().sessions.map(idOf)).toEqual([second.id, first.id]);
    pass(1000);
    await state().savePage(first.id, { changes: [], rulesetVersion: 'r1' });
    expect(state().sessions.map(idOf)).toEqual([first.id, second.id]);
  });
});

describe('a session', () => {
  it('is stored before the change resolves, and counts its revisions', async () => {
    const { records, state } = open();
    const { id } = await state().create({ name: 'Speaker', version: '2' }, 'r1');
    await state().savePage(id, {
      changes: [{ question: 'colour', answer: 'red' }],
      rulesetVersion: 'r2',
      lastPage: 'size',
    });
    expect(records.get(id)).toMatchObject({
      answers: { colour: 'red' },
      lastPage: 'size',
      rulesetVersion: 'r2',
      revision: 2,
    });
  });

  it('keeps the answers that a change does not name', async () => {
    const { state, records } = open(
      new Map([['a', { ...session('a'), answers: { other: 'kept' } }]]),
    );
    await state().load();
    await state().savePage('a', {
      changes: [{ question: 'lock', route: 'usb', answer: 'yes' }],
      rulesetVersion: 'r1',
    });
    await state().savePage('a', {
      changes: [{ question: 'lock', route: 'air', answer: 'no' }],
      rulesetVersion: 'r1',
    });
    expect(records.get('a')).toMatchObject({
      answers: { other: 'kept', lock: { usb: 'yes', air: 'no' } },
    });
  });

  it('goes to the bin and comes back', async () => {
    const { state } = open();
    const { id } = await state().create({ name: 'Speaker', version: '' }, 'r1');
    await state().remove(id);
    expect(state().sessions).toMatchObject([
      { session: { deletedAt: '2026-11-24T10:00:00.000Z' } },
    ]);
    await state().restore(id);
    expect(state().sessions).not.toMatchObject([
      { session: { deletedAt: expect.anything() as string } },
    ]);
  });

  it('leaves the bin for good after its days, and not before', async () => {
    const { state, records, pass } = open();
    const { id } = await state().create({ name: 'Speaker', version: '' }, 'r1');
    await state().remove(id);
    pass(DAYS_IN_BIN * DAY - 1000);
    await state().load();
    expect(records.has(id)).toBe(true);
    pass(2000);
    await state().load();
    expect(records.has(id)).toBe(false);
    expect(state().sessions).toEqual([]);
  });

  it('stays as it was when storing fails', async () => {
    const { state } = open(new Map([['a', { ...session('a'), format: 99 }]]));
    await state().load();
    await expect(
      state().savePage('a', { changes: [{ question: 'q', answer: 'x' }], rulesetVersion: 'r1' }),
    ).rejects.toThrow(/later version/);
    expect(state().sessions).toEqual([{ kind: 'newer', id: 'a', format: 99 }]);
  });
});

describe('what is done to answers', () => {
  it('can be undone and redone', async () => {
    const { state, records } = open();
    const { id } = await state().create({ name: 'Speaker', version: '' }, 'r1');
    const answer = (value: string) =>
      state().savePage(id, {
        changes: [{ question: 'q', answer: value }],
        rulesetVersion: 'r1',
      });
    await answer('yes');
    await answer('no');
    expect((await state().undo(id)).answers).toEqual({ q: 'yes' });
    expect((await state().undo(id)).answers).toEqual({});
    expect((await state().redo(id)).answers).toEqual({ q: 'yes' });
    expect(records.get(id)).toMatchObject({ answers: { q: 'yes' }, revision: 6 });
  });

  it('leaves alone what is noted beside them, and the other way round', async () => {
    const { state } = open();
    const { id } = await state().create({ name: 'Speaker', version: '' }, 'r1');
    const remark = { ...NO_REMARK, note: 'Ask legal' };
    await state().savePage(id, {
      changes: [{ question: 'q', answer: 'yes' }],
      rulesetVersion: 'r',
    });
    await state().keepNoted(id, { question: 'q', route: 'usb' }, remark);
    expect(await state().undo(id)).toMatchObject({ answers: {}, remarks: { 'q.usb': remark } });
    const { remarks } = await state().keepNoted(id, { question: 'q', route: 'usb' }, NO_REMARK);
    expect(remarks).toEqual({});
  });
});

describe('a copy', () => {
  const usb = { question: 'lock', route: 'usb' };
  const evidence = {
    kind: 'test',
    title: 'Log',
    where: 'log.txt',
    on: '2026-11-23',
    productVersion: '2',
  } as const;

  /** A session with two answers, one of them with a note and evidence, and a step to undo. */
  async function answered() {
    const opened = open();
    const { id } = await opened.state().create({ name: 'Speaker', version: '2' }, 'r1');
    await opened.state().savePage(id, {
      changes: [
        { question: 'q', answer: 'yes' },
        { ...usb, answer: 'no' },
      ],
      rulesetVersion: 'r1',
      lastPage: 'second',
    });
    const noted = { note: 'As built', whoCouldTell: '', evidence: [evidence] };
    await opened.state().keepNoted(id, usb, noted);
    opened.pass(1000);
    return { ...opened, id };
  }

  it('has the same answers, each to be confirmed, with what was noted beside them', async () => {
    const { state, records, id } = await answered();
    const copy = await state().copy(id, { name: 'Speaker', version: '3' }, 'r2');
    expect(copy).toEqual({
      ...session('session-2'),
      product: { name: 'Speaker', version: '3' },
      rulesetVersion: 'r2',
      answers: { q: 'yes', lock: { usb: 'no' } },
      remarks: {
        q: { ...NO_REMARK, isToBeConfirmed: true },
        'lock.usb': {
          ...NO_REMARK,
          note: 'As built',
          evidence: [evidence],
          isToBeConfirmed: true,
        },
      },
      copiedFrom: { name: 'Speaker', version: '2' },
      createdAt: '2026-11-24T10:00:01.000Z',
      changedAt: '2026-11-24T10:00:01.000Z',
    });
    expect(records.get('session-2')).toEqual(copy);
    expect(state().sessions.map(idOf)).toEqual(['session-2', id]);
  });

  it('leaves the one it was made of alone, then and later', async () => {
    const { state, records, id } = await answered();
    const before = structuredClone(records.get(id));
    const copy = await state().copy(id, { name: 'Speaker', version: '3' }, 'r2');
    await state().savePage(copy.id, {
      changes: [{ question: 'q', answer: 'no' }],
      rulesetVersion: 'r2',
    });
    expect(records.get(id)).toEqual(before);
  });

  it('is made of what is stored, and not of what this tab last saw', async () => {
    const { state, records, id } = await answered();
    records.set(id, { ...session(id), answers: { q: 'changed elsewhere' } });
    const copy = await state().copy(id, { name: 'Next', version: '' }, 'r2');
    expect(copy.answers).toEqual({ q: 'changed elsewhere' });
  });

  it.each([
    ['is gone', undefined, /no longer in this browser/],
    ['cannot be read', { id: 'a', format: 99 }, /later version/],
  ])('is refused of a session that %s', async (_what, record, problem) => {
    const { state, records } = open(new Map(record === undefined ? [] : [['a', record]]));
    await state().load();
    const copying = state().copy('a', { name: 'Next', version: '' }, 'r1');
    await expect(copying).rejects.toThrow(problem);
    expect(records.has('session-1')).toBe(false);
  });

  it('is confirmed page by page, and a mark once gone does not come back', async () => {
    const { state, id } = await answered();
    const { id: copy } = await state().copy(id, { name: 'Speaker', version: '3' }, 'r2');
    const after = await state().savePage(copy, {
      changes: [{ ...usb, answer: 'yes' }],
      rulesetVersion: 'r2',
    });
    expect(after.remarks).toEqual({
      q: { ...NO_REMARK, isToBeConfirmed: true },
      'lock.usb': { ...NO_REMARK, note: 'As built', evidence: [evidence] },
    });
    const { remarks, answers } = await state().undo(copy);
    expect(answers).toEqual({ q: 'yes', lock: { usb: 'no' } });
    expect(remarks).toEqual(after.remarks);
  });

  it('keeps its mark when something is noted beside it', async () => {
    const { state, id } = await answered();
    const { id: copy } = await state().copy(id, { name: 'Speaker', version: '3' }, 'r2');
    const noted = { note: 'Still so', whoCouldTell: '', evidence: [] };
    const { remarks } = await state().keepNoted(copy, usb, noted);
    expect(remarks['lock.usb']).toEqual({ ...noted, isToBeConfirmed: true });
  });
});

describe('a session begun from a template', () => {
  it('has its answers, each to be confirmed, and says where they came from', async () => {
    const { state } = open();
    const begun = await state().createFrom({ name: 'Camera', version: '' }, 'r1', {
      answers: { q: 'yes' },
      remarks: {},
      copiedFrom: { name: 'Doorstep camera', version: '4' },
    });
    expect(begun).toMatchObject({
      product: { name: 'Camera', version: '' },
      answers: { q: 'yes' },
      remarks: { q: { ...NO_REMARK, isToBeConfirmed: true } },
      copiedFrom: { name: 'Doorstep camera', version: '4' },
      done: [],
      undone: [],
      revision: 1,
    });
  });
});

describe('the work on a session', () => {
  const ACTION: Action = {
    title: 'Sign the packages',
    owner: 'Ana',
    due: '2027-01-31',
    state: 'doing',
    reason: '',
    note: '',
    evidence: [],
  };
  const RELEASE: ReleaseRecord = {
    id: 'r1',
    at: '2026-11-24T10:00:00.000Z',
    release: '2.1',
    rulesetVersion: '1',
    answers: { purpose: 'no' },
    result: 'not-substantial',
    note: '',
  };

  async function begun() {
    const { state } = open();
    const { id } = await state().create({ name: 'Speaker', version: '' }, 'r1');
    return { state, id };
  }

  it('keeps an action about a check, in place of the one before, and takes it away', async () => {
    const { state, id } = await begun();
    const { answers } = await state().keepAction(id, 'duty/check', { ...ACTION, state: 'open' });
    const { actions } = await state().keepAction(id, 'duty/check', ACTION);
    expect(actions).toEqual({ 'duty/check': ACTION });
    const after = await state().keepAction(id, 'duty/check', undefined);
    expect(after).toMatchObject({ actions: {}, answers });
  });

  it('keeps screened releases, oldest first, each once', async () => {
    const { state, id } = await begun();
    const earlier = { ...RELEASE, id: 'r0', at: '2026-11-20T10:00:00.000Z' };
    await state().keepRelease(id, { ...RELEASE, note: 'first' });
    await state().keepRelease(id, earlier);
    const { releases } = await state().keepRelease(id, RELEASE);
    expect(releases).toEqual([earlier, RELEASE]);
    expect((await state().removeRelease(id, 'r1')).releases).toEqual([earlier]);
  });

  it('is not copied to the next product', async () => {
    const { state, id } = await begun();
    await state().keepAction(id, 'duty/check', ACTION);
    await state().keepRelease(id, RELEASE);
    const copy = await state().copy(id, { name: 'Speaker', version: '3' }, 'r2');
    expect(copy).toMatchObject({ actions: {}, releases: [] });
  });
});
