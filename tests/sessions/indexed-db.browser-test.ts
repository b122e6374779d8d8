import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { indexedDbRepository } from '#sessions/indexed-db.ts';
import { describeRepository, session } from './repository-contract.ts';

const DATABASE = 'cra-update-checklist';

async function afresh() {
  await deleteDB(DATABASE);
  return indexedDbRepository();
}

describeRepository('the repository in IndexedDB', async () => ({
  repository: await afresh(),
  put: async (_id, record) => {
    // Through the repository once, so that the database has its store.
    await indexedDbRepository().list();
    const database = await openDB(DATABASE);
    await database.put('sessions', record);
    database.close();
  },
}));

describe('IndexedDB', () => {
  it('gives one repository what another has stored', async () => {
    const first = await afresh();
    await first.add(session('a'));
    expect(await indexedDbRepository().read('a')).toMatchObject({ kind: 'session' });
  });

  it('tells other repositories of a change', async () => {
    const first = await afresh();
    const told = new Promise<void>((resolve) => {
      indexedDbRepository().onChangeElsewhere(resolve);
    });
    await first.add(session('a'));
    await expect(told).resolves.toBeUndefined();
  });

  it('lets a newer version of the application through, and says so at the next use', async () => {
    const old = await afresh();
    await old.add(session('a'));
    const newer = await openDB(DATABASE, 99);
    expect(newer.version).toBe(99);
    await expect(old.read('a')).rejects.toThrow(/later version/);
    newer.close();
    await deleteDB(DATABASE);
  });
});
