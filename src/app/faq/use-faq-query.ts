import { useCallback, useEffect, useRef, useState } from 'react';
import { replaceQuery, useHashQuery } from '#app/shell/hash-location.ts';
import { queryOf, searchOf, type FaqQuery } from './faq-query.ts';

/** So long nothing is typed before the address follows; browsers refuse to have it changed at every key. */
const PAUSE = 300;

interface FaqQueryInAddress {
  readonly query: FaqQuery;
  readonly setQuery: (query: FaqQuery) => void;
  /** Brings the address up to date at once, before one moves on. */
  readonly settle: () => void;
}

/** What is looked for: read from the address, and written into it once typing pauses. */
export function useFaqQuery(): FaqQueryInAddress {
  const search = useHashQuery();
  const [query, setQuery] = useState(() => queryOf(search));
  const written = useRef(searchOf(queryOf(search)));
  const wanted = searchOf(query);

  useEffect(() => {
    const there = searchOf(queryOf(search));
    if (there === written.current) return;
    written.current = there;
    setQuery(queryOf(search));
  }, [search]);

  const settle = useCallback(() => {
    if (wanted === written.current) return;
    written.current = wanted;
    replaceQuery(wanted);
  }, [wanted]);

  useEffect(() => {
    const timer = setTimeout(settle, PAUSE);
    return () => clearTimeout(timer);
  }, [settle]);

  return { query, setQuery, settle };
}
