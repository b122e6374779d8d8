import { useEffect, useState, type ReactNode } from 'react';
import type { Example } from 'virtual:examples';
import { failedMessage } from '#app/shell/failed-message.ts';
import { ProblemScreen } from '#app/shell/problem-screen.tsx';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: string }
  | { readonly kind: 'loaded'; readonly examples: readonly Example[] };

interface ExamplesLoadedProps {
  readonly children: (examples: readonly Example[]) => ReactNode;
}

/** Fetches the examples when somebody wants to see them: whoever does not need not wait for them. */
export function ExamplesLoaded({ children }: ExamplesLoadedProps) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const show = (outcome: Loaded): void => {
      if (isCurrent) setLoaded(outcome);
    };
    import('virtual:examples').then(
      ({ default: examples }) => show({ kind: 'loaded', examples }),
      (cause: unknown) => show({ kind: 'failed', failure: failedMessage(cause) }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (loaded.kind === 'loading') return <p className="screen">Fetching the examples…</p>;
  if (loaded.kind === 'failed') return <NotFetched failure={loaded.failure} />;
  return children(loaded.examples);
}

function NotFetched({ failure }: { readonly failure: string }) {
  return (
    <ProblemScreen
      title="The examples could not be fetched"
      happened={failure}
      safe="Your saved sessions are untouched; all of them are on the start page."
    >
      <button type="button" className="button primary" onClick={() => location.reload()}>
        Load this page again
      </button>
    </ProblemScreen>
  );
}
