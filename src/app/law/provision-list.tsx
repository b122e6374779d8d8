import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { BASIS_WORDS } from '#report/wording.ts';
import type { Citation } from '#ruleset/types.ts';
import { CitationLink } from './citation-link.tsx';

/** Provisions with what they say in our words, their authority, and the way to the official text. */
export function ProvisionList({ citations }: { readonly citations: readonly Citation[] }) {
  const { provisions } = useRuleset();
  return (
    <ul className="provisions">
      {citations.map((citation) => {
        const provision = provisions[citation];
        return (
          <li key={citation}>
            <CitationLink citation={citation} />
            {provision !== undefined && (
              <>
                {' '}
                <span className="basis">{BASIS_WORDS[provision.basis]}</span>
                <p className="muted">{provision.gist}</p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
