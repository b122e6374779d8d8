import { useCallback, useEffect, useRef, useState } from 'react';
import { hashQuery, replaceQuery } from './hash-location.ts';

/** So long nothing is typed before the address follows; browsers refuse to have it changed at every key. */
const PAUSE = 300;

/** How what is looked for stands in the part of an address behind the question mark, and is read from there. */
interface Written<Query> {
  readonly read: (search: string) => Query;
  readonly write: (query: Query) => string;
}

interface QueryInAddress<Query> {
  readonly query: Query;
  readonly setQuery: (query: Query) => void;
  /** Brings the address up to date at once, before one moves on. */
  readonly settle: () => void;
}

/**
 * What is looked for on a screen: read from the address, and written into it once typing pauses.
 *
 * @param written stays the same from one call to the next.
 */
export function useQuery<Query>({ read, write }: Written<Query>): QueryInAddress<Query> {
  const [query, setQuery] = useState(() => read(hashQuery()));
  const known = useRef(write(query));
  const isWriting = useRef(false);
  const wanted = write(query);

  // What is written here comes back at once, while letters may have been added meanwhile: it is not taken in again.
  useEffect(() => {
    const path = pathShown();
    const takeIn = (): void => {
      if (isWriting.current || pathShown() !== path) return;
      const there = read(hashQuery());
      known.current = write(there);
      setQuery(there);
    };
    addEventListener('hashchange', takeIn);
    return () => removeEventListener('hashchange', takeIn);
  }, [read, write]);

  const settle = useCallback(() => {
    if (wanted === known.current) return;
    known.current = wanted;
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
