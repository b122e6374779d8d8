/** Where one has set out from, step by step: from the review to a page, and from that page to another whose answer does not fit. */
import { useMemo, useRef } from 'react';
import type { PageId } from '#ruleset/types.ts';
import type { Origin } from './arrival.ts';

export interface Origins {
  readonly setOut: (origin: Origin) => void;
  /** Forgets every step that does not lead back from this page, which is shown now. */
  readonly keepFor: (page: PageId) => void;
  /** Where one has set out from for this page; undefined if one did not. */
  readonly of: (page: PageId) => Origin | undefined;
  /** The way back from a page that is left for where one set out from, which is taken once; undefined if one did not set out for it. */
  readonly takeFrom: (page: PageId) => Origin | undefined;
  /** The id of the element that one has come back for; asked once. */
  readonly takeArrival: () => string | undefined;
}

/** Stays the same object. */
export function useOrigins(): Origins {
  const steps = useRef<readonly Origin[]>([]);
  const arrival = useRef<string>(undefined);
  return useMemo((): Origins => {
    const upTo = (page: PageId): number =>
      steps.current.findLastIndex((origin) => origin.page === page);
    return {
      setOut: (origin) => {
        steps.current = [...steps.current, origin];
      },
      keepFor: (page) => {
        steps.current = steps.current.slice(0, upTo(page) + 1);
      },
      of: (page) => steps.current[upTo(page)],
      takeFrom: (page) => {
        const at = upTo(page);
        const origin = steps.current[at];
        arrival.current = origin?.target;
        if (origin !== undefined) steps.current = steps.current.slice(0, at);
        return origin;
      },
      takeArrival: () => {
        const target = arrival.current;
        arrival.current = undefined;
        return target;
      },
    };
  }, []);
}
