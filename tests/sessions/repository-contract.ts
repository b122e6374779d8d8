/** What every repository must do, whatever it keeps sessions in. */
import { describe, expect, it } from 'vitest';
import { NO_REMARK } from '#engine/remark.ts';
import { SessionNotKept, type SessionRepository } from '#sessions/repository.ts';
import { SESSION_FORMAT, type Session } from '#sessions/session.ts';

export function session(id: string, name = 'Speaker'): Session {
  return {
    format: SESSION_FORMAT,
    id,
    product: { name, version: '2.1' },
    rulesetVersion: '2026.11',
    answers: {},
    remarks: {},
    actions: {},
    releases: [],
    done: [],
    undone: [],
    createdAt: '2026-11-24T10:00:00.000Z',
    changedAt: '2026-11-24T10:00:00.000Z',
    revision: 1,
  };
}

/**
 * @param open a repository over an empty store
 * @param put puts a record into that store past the repository, whatever it is
 */
export function describeRepository(
  name: string,
  open: () => Promise<{
    readonly repository: SessionRepository;
    readonly put: (id: string, record: unknown) => Promise<void>;
  }>,
): void {
  describe(name, () => {
    it('gives back what was added', async () => {
      const { repository } = await open();
      await repository.add(session('a'));
      expect(await repository.read('a')).toEqual({ kind: 'session', session: session('a') });
    });

    it('gives back a copy with its marks, its notes and where it came from', async () => {
      const { repository } = await open();
      const copy = {
        ...session('b'),
        answers: { colour: 'red', lock: { usb: 'no' } },
        remarks: { 'lock.usb': { ...NO_REMARK, note: 'As built', isToBeConfirmed: true } },
        copiedFrom: { name: 'Speaker', version: '2.0' },
      };
      await repository.add(copy);
      expect(await repository.read('b')).toEqual({ kind: 'session', session: copy });
    });

    it('knows nothing under an id that was never used', async () => {
      const { repository } = await open();
      expect(await repository.read('nobody')).toBeUndefined();
    });

    it('refuses to add over a session that is there', async () => {
      const { repository } = await open();
      await repository.add(session('a', 'First'));
      await expect(repository.add(session('a', 'Second'))).rejects.toThrow();
      expect(await repository.read('a')).toMatchObject({ session: { product: { name: 'First' } } });
    });

    it('loses none of many changes made at once', async () => {
      const { repository } = await open();
      await repository.add(session('a'));
      const names = Array.from({ length: 40 }, (_, index) => `question-${index}`);
      await Promise.all(
        names.map((name) =>
          repository.change('a', (before) => ({
            ...before,
            answers: { ...before.answers, [name]: 'yes' },
          })),
        ),
      );
      const entry = await repository.read('a');
      expect(entry?.kind === 'session' && Object.keys(entry.session.answers).sort()).toEqual(
        names.sort(),
      );
    });

    it('refuses to change what is not there', async () => {
      const { repository } = await open();
      await expect(repository.change('nobody', (before) => before)).rejects.toBeInstanceOf(
        SessionNotKept,
      );
    });

    it('lists a damaged record as damaged, leaves it as it is, and keeps the others working', async () => {
      const { repository, put } = await open();
      const broken = { id: 'broken', format: 1, product: { name: 'Broken' }, answers: 7 };
      await put('broken', broken);
      await repository.add(session('whole'));
      expect(await repository.list()).toEqual([
        { kind: 'damaged', id: 'broken', problem: '"answers" is the figure 7' },
        { kind: 'session', session: session('whole') },
      ]);
      await expect(repository.change('broken', (before) => before)).rejects.toThrow(/damaged/);
      expect(await repository.raw('broken')).toEqual(broken);
    });

    it('lists a record of a later format as newer, and will not touch it', async () => {
      const { repository, put } = await open();
      const newer = { ...session('later'), format: SESSION_FORMAT + 1, answers: 'of another kind' };
      await put('later', newer);
      expect(await repository.list()).toEqual([
        { kind: 'newer', id: 'later', format: SESSION_FORMAT + 1 },
      ]);
      await expect(repository.change('later', (before) => before)).rejects.toThrow(/later version/);
      expect(await repository.raw('later')).toEqual(newer);
    });

    it('removes for good, readable or not', async () => {
      const { repository, put } = await open();
      await repository.add(session('a'));
      await put('broken', { id: 'broken' });
      await repository.removeForGood('a');
      await repository.removeForGood('broken');
      expect(await repository.list()).toEqual([]);
    });
  });
}
