import { inMemoryRepository } from '#sessions/in-memory.ts';
import { describeRepository } from './repository-contract.ts';

describeRepository('the repository in memory', async () => {
  const records = new Map<string, unknown>();
  return {
    repository: inMemoryRepository(records),
    put: async (id, record) => {
      records.set(id, record);
    },
  };
});
