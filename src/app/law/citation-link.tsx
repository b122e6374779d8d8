import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Citation } from '#ruleset/types.ts';
import { ExternalLink } from './external-link.tsx';

/** A citation, linked to the official text. */
export function CitationLink({ citation }: { readonly citation: Citation }) {
  const { provisions } = useRuleset();
  const provision = Object.hasOwn(provisions, citation) ? provisions[citation] : undefined;
  if (provision === undefined) return citation;
  return <ExternalLink href={provision.link}>{citation}</ExternalLink>;
}
