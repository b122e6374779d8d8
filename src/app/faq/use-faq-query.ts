import { useCallback, useEffect, useRef, useState } from 'react';
import { hashQuery, replaceQuery } from '#app/shell/hash-location.ts';
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
  const [query, setQuery] = useState(() => queryOf(hashQuery()));
  const written = useRef(searchOf(query));
  const isWriting = useRef(false);
  const wanted = searchOf(query);

  // What is written here comes back at once, while letters may have been added meanwhile: it is not taken in again.
  useEffect(() => {
    const path = pathShown();
    const takeIn = (): void => {
      if (isWriting.current || pathShown() !== path) return;
      const there = queryOf(hashQuery());
      written.current = searchOf(there);
      setQuery(there);
    };
    addEventListener('hashchange', takeIn);
    return () => removeEventListener('hashchange', takeIn);
  }, []);

  const settle = useCallback(() => {
    if (wanted === written.current) return;
    written.current = wanted;
    isWriting.current = true;
    replaceQuery(wanted);
    isWriting.current = false;
  }, [wanted]);

  useEffect(() => {
    const timer = setTimeout(settle, PAUSE);
    return () => clearTimeout(timer);
  }, [settle]);

  return { query, setQuery, settle };
}

function pathShown(): string {
  return location.hash.split('?')[0] ?? '';
}
