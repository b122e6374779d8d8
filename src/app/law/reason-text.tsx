import { Fragment } from 'react';
import { BASIS_WORDS } from '#report/wording.ts';
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

/** A sentence with the authority it carries, and its provisions. */
export function ReasonText({ reason, basis }: ReasonTextProps) {
  return (
    <>
      {reason.says}{' '}
      <span className="muted">
        ({BASIS_WORDS[reason.basis ?? basis]}
        {reason.cites.map((citation, index) => (
          <Fragment key={citation}>
            {index === 0 ? ': ' : ', '}
            <CitationLink citation={citation} />
          </Fragment>
        ))}
        )
      </span>
    </>
  );
}
