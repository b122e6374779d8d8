import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { failedMessage } from '#app/shell/failed-message.ts';
import type { Fetched } from '#app/shell/fetched.ts';
import type { Faq } from '#ruleset/faq.ts';

interface FaqAtHand {
  readonly fetched: Fetched<Faq>;
  /** Begins to fetch it, unless somebody has. */
  readonly want: () => void;
  /** Fetches it again after that failed. */
  readonly tryAgain: () => void;
  /** What was looked for in the index last, as its address says it. */
  readonly lastSearch: () => string;
  readonly keepSearch: (search: string) => void;
}

const FaqContext = createContext<FaqAtHand | undefined>(undefined);

interface FaqProviderProps {
  readonly fetchFaq: () => Promise<Faq>;
  readonly children: ReactNode;
}

/** Holds the FAQ for all screens. It is fetched once, when the first of them wants it. */
export function FaqProvider({ fetchFaq, children }: FaqProviderProps) {
  const [fetched, setFetched] = useState<Fetched<Faq>>({ kind: 'fetching' });
  const isWanted = useRef(false);
  const search = useRef('');
  const lastSearch = useCallback(() => search.current, []);
  const keepSearch = useCallback((looked: string): void => {
    search.current = looked;
  }, []);
  const fetchNow = useCallback((): void => {
    fetchFaq().then(
      (value) => setFetched({ kind: 'here', value }),
      (cause: unknown) => setFetched({ kind: 'failed', failure: failedMessage(cause) }),
    );
  }, [fetchFaq]);
  const want = useCallback((): void => {
    if (isWanted.current) return;
    isWanted.current = true;
    fetchNow();
  }, [fetchNow]);
  const tryAgain = useCallback((): void => {
    setFetched({ kind: 'fetching' });
    fetchNow();
  }, [fetchNow]);
  const atHand = useMemo(
    () => ({ fetched, want, tryAgain, lastSearch, keepSearch }),
    [fetched, want, tryAgain, lastSearch, keepSearch],
  );
  return <FaqContext value={atHand}>{children}</FaqContext>;
}

/** The FAQ, which is fetched as soon as a part that is shown asks for it. */
export function useFaq(): Omit<FaqAtHand, 'want'> {
  const atHand = use(FaqContext);
  if (atHand === undefined) throw new Error('There is no FAQ around this part.');
  const { want } = atHand;
  useEffect(want, [want]);
  return atHand;
}
