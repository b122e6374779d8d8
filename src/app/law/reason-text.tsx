import { Fragment } from 'react';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { authorities } from '#report/sections/cited.ts';
import type { Basis, Citation } from '#ruleset/types.ts';
import { CitationLink } from './citation-link.tsx';

interface ReasonTextProps {
  readonly reason: {
    readonly says: string;
    readonly basis?: Basis;
    readonly cites: readonly Citation[];
  };
  /** What it rests on if it does not say so itself. */
  readonly basis: Basis;
}

/** A sentence with the authority it carries, and its provisions, each under its own. */
export function ReasonText({ reason, basis }: ReasonTextProps) {
  const ruleset = useRuleset();
  return (
    <>
      {reason.says}{' '}
      <span className="muted">
        (
        {authorities(ruleset, reason, basis).map(({ word, cites }, index) => (
          <Fragment key={word}>
            {index > 0 && '; '}
            {word}
            {cites.map((citation, at) => (
              <Fragment key={citation}>
                {at === 0 ? ': ' : ', '}
                <CitationLink citation={citation} />
              </Fragment>
            ))}
          </Fragment>
        ))}
        )
      </span>
    </>
  );
}
