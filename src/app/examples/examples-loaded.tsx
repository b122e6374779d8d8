import { useEffect, useState, type ReactNode } from 'react';
import type { Example } from 'virtual:examples';
import type { Fetched } from '#app/shell/fetched.ts';
import { failedMessage } from '#app/shell/failed-message.ts';
import { ProblemScreen } from '#app/shell/problem-screen.tsx';

interface ExamplesLoadedProps {
  readonly children: (examples: readonly Example[]) => ReactNode;
}

/** Fetches the examples when somebody wants to see them: whoever does not need not wait for them. */
export function ExamplesLoaded({ children }: ExamplesLoadedProps) {
  const [loaded, setLoaded] = useState<Fetched<readonly Example[]>>({ kind: 'fetching' });
  useEffect(() => {
    let isCurrent = true;
    const show = (outcome: Fetched<readonly Example[]>): void => {
      if (isCurrent) setLoaded(outcome);
    };
    import('virtual:examples').then(
      ({ default: examples }) => show({ kind: 'here', value: examples }),
      (cause: unknown) => show({ kind: 'failed', failure: failedMessage(cause) }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (loaded.kind === 'fetching') return <p className="screen">Fetching the examples…</p>;
  if (loaded.kind === 'failed') return <NotFetched failure={loaded.failure} />;
  return children(loaded.value);
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
