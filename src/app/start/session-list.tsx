import { useState } from 'react';
import { useSessions } from '#app/shell/sessions-context.tsx';
import type { Session } from '#sessions/session.ts';
import { arrange, type Sorting } from './arrangement.ts';
import { SessionRow } from './session-row.tsx';
import { UndoDelete } from './undo-delete.tsx';
import { UnreadableRow } from './unreadable-row.tsx';

/** Above this many, the list can be searched and sorted. */
const FEW = 5;

/** The products begun in this browser, and what cannot be read. */
export function SessionList() {
  const entries = useSessions((state) => state.sessions);
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<Sorting>('changed');
  const [deleted, setDeleted] = useState<Session>();
  const sessions = entries.flatMap((entry) =>
    entry.kind === 'session' && entry.session.deletedAt === undefined ? [entry.session] : [],
  );
  const unreadable = entries.filter((entry) => entry.kind !== 'session');
  const isLong = sessions.length > FEW;
  const shown = arrange(sessions, isLong ? search : '', sorting);
  const isEmpty = sessions.length === 0 && unreadable.length === 0;
  if (isEmpty && deleted === undefined) return null;
  return (
    <section aria-labelledby="your-products" className="products">
      <h2 id="your-products">Your products</h2>
      <UndoDelete session={deleted} onUndone={() => setDeleted(undefined)} />
      {isLong && (
        <div role="search" className="list-tools">
          <label>
            Search
            <input
              type="search"
              name="search"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </label>
          <label>
            Sort by
            <select
              name="sorting"
              value={sorting}
              onChange={({ target }) => setSorting(target.value === 'name' ? 'name' : 'changed')}
            >
              <option value="changed">last changed</option>
              <option value="name">name</option>
            </select>
          </label>
        </div>
      )}
      {isLong && shown.length === 0 && <p>No product has “{search.trim()}” in its name.</p>}
      <ul className="session-list">
        {shown.map((session) => (
          <SessionRow key={session.id} session={session} onDeleted={setDeleted} />
        ))}
        {unreadable.map((entry) => (
          <UnreadableRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
