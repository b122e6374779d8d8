import type { ReactNode } from 'react';
import type { Faq } from '#ruleset/faq.ts';
import { useFaq } from './faq-context.tsx';

interface FaqLoadedProps {
  readonly children: (faq: Faq) => ReactNode;
}

/** What needs the FAQ, once it is there; until then that it is fetched, or why it could not be. */
export function FaqLoaded({ children }: FaqLoadedProps) {
  const { fetched, tryAgain } = useFaq();
  switch (fetched.kind) {
    case 'here':
      return children(fetched.value);
    case 'fetching':
      return <p className="muted">Fetching the questions and answers…</p>;
    case 'failed':
      return (
        <div className="notice notice-bad">
          <p>
            The questions and answers could not be fetched. {fetched.failure} Your sessions are
            untouched.
          </p>
          <button type="button" className="button" onClick={tryAgain}>
            Try again
          </button>
        </div>
      );
  }
}
