/** Where one has set out from, step by step: from the review to a page, and from that page to another whose answer does not fit. */
import { useMemo, useRef } from 'react';
import type { PageId } from '#ruleset/types.ts';
import type { Origin } from './arrival.ts';

export interface Origins {
  readonly setOut: (origin: Origin) => void;
  /** Forgets every step that does not lead back from this page, which is shown now. */
  readonly keepFor: (page: PageId) => void;
  /** The way back from a page that was submitted, which is taken once; undefined if one did not set out for it. */
  readonly takeFrom: (page: PageId) => Origin | undefined;
}

/** Stays the same object. */
export function useOrigins(): Origins {
  const steps = useRef<readonly Origin[]>([]);
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
      takeFrom: (page) => {
        const at = upTo(page);
        if (at === -1) return undefined;
        const origin = steps.current[at];
        steps.current = steps.current.slice(0, at);
        return origin;
      },
    };
  }, []);
}
