import { useEffect, useState } from 'react';
import { faqSearch, type FaqSearch } from '#faq/search.ts';
import type { Faq } from '#ruleset/faq.ts';

/** Kept from screen to screen: to make it ready takes far longer than to search. */
const searches = new WeakMap<Faq, FaqSearch>();

interface SearchAtHand {
  readonly search: FaqSearch;
  /** Whether words can be searched for without anybody waiting for it to make itself ready. */
  readonly isReady: boolean;
}

/** The search of a FAQ, which makes itself ready while one reads. */
export function useSearch(faq: Faq): SearchAtHand {
  const search = searchOf(faq);
  const [ready, setReady] = useState<FaqSearch>();
  useEffect(() => {
    let isShown = true;
    void search.prepare().then(() => {
      if (isShown) setReady(search);
    });
    return () => {
      isShown = false;
    };
  }, [search]);
  return { search, isReady: ready === search || search.isReady() };
}

function searchOf(faq: Faq): FaqSearch {
  const known = searches.get(faq);
  if (known !== undefined) return known;
  const made = faqSearch(faq);
  searches.set(faq, made);
  return made;
}
