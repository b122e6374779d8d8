import { useState } from 'react';
import { Link } from 'wouter';
import { EXAMPLES } from '#app/addresses.ts';
import { useSessions } from '#app/shell/sessions-context.tsx';
import { counted } from '#report/wording.ts';
import type { SessionId } from '#sessions/session.ts';
import { arrange, type Sorting } from './arrangement.ts';
import { LIST_HEADING } from './focus-on-list.ts';
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
  const [deletedId, setDeletedId] = useState<SessionId>();
  const sessions = entries.flatMap((entry) =>
    entry.kind === 'session' && entry.session.deletedAt === undefined ? [entry.session] : [],
  );
  const deleted = entries
    .flatMap((entry) => (entry.kind === 'session' ? [entry.session] : []))
    .find(({ id, deletedAt }) => id === deletedId && deletedAt !== undefined);
  const unreadable = entries.filter((entry) => entry.kind !== 'session');
  const isLong = sessions.length > FEW;
  const shown = arrange(sessions, isLong ? search : '', sorting);
  const isEmpty = entries.length === 0;
  return (
    <section aria-labelledby={LIST_HEADING} className="products">
      <h2 id={LIST_HEADING} tabIndex={-1}>
        {isEmpty ? 'No products here yet' : 'Your products'}
      </h2>
      {isEmpty && <NoProducts />}
      <UndoDelete key={deletedId} session={deleted} />
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
      {isLong && (
        <p role="status" className={shown.length === 0 ? undefined : 'visually-hidden'}>
          {search.trim() !== '' &&
            (shown.length === 0
              ? `No product has “${search.trim()}” in its name.`
              : `${counted(shown.length, 'product')} found.`)}
        </p>
      )}
      <ul className="session-list">
        {shown.map((session) => (
          <SessionRow key={session.id} session={session} onDeleted={({ id }) => setDeletedId(id)} />
        ))}
        {unreadable.map((entry) => (
          <UnreadableRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function NoProducts() {
  return (
    <p>
      If you would rather look first, <Link href={EXAMPLES}>open a worked example</Link>: each can
      be the start of your own.
    </p>
  );
}
