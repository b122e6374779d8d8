import { useState } from 'react';
import { ExternalLink } from '#app/law/external-link.tsx';
import { BASIS_WORDS } from '#report/wording.ts';
import type { CitingRules } from '#ruleset/citing.ts';
import type { Faq } from '#ruleset/faq.ts';
import type { Provision } from '#ruleset/types.ts';
import { RestsOn } from './rests-on.tsx';

interface ProvisionEntryProps {
  readonly provision: Provision;
  readonly rules: CitingRules;
  readonly faq: Faq;
  /** The only one that is found is opened at once. */
  readonly isOpen: boolean;
}

/** One provision: what it says, its authority, and on opening what rests on it. */
export function ProvisionEntry({ provision, rules, faq, isOpen }: ProvisionEntryProps) {
  const { citation, gist, basis, link } = provision;
  const [isLookedAt, setIsLookedAt] = useState(false);
  return (
    <article className="provision-entry" aria-label={citation}>
      <div className="provision-heading">
        <h3>
          <ExternalLink href={link}>{citation}</ExternalLink>
        </h3>
        <span className="basis">{BASIS_WORDS[basis]}</span>
      </div>
      <p>{gist}</p>
      <details
        className="disclosure"
        open={isOpen || isLookedAt}
        onToggle={(event) => setIsLookedAt(event.currentTarget.open)}
      >
        <summary>
          What rests on it<span className="visually-hidden">: {citation}</span>
        </summary>
        <div className="disclosure-body">
          {(isOpen || isLookedAt) && <RestsOn citation={citation} rules={rules} faq={faq} />}
        </div>
      </details>
    </article>
  );
}
