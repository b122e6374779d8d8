import { Link } from 'wouter';
import { resultAddress, ruleAddress } from '#app/addresses.ts';
import { useProduct } from '#app/session/use-product.ts';
import type { Workspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { urgencyGroups } from '#engine/urgency.ts';
import { outcomeMark, outcomeWord, statusText } from '#report/wording.ts';
import type { ObligationId } from '#ruleset/types.ts';
import { OutcomeLabel } from './outcome-label.tsx';

interface ObligationListProps {
  readonly ids: readonly ObligationId[];
}

/** Obligations, each with the way to it: with a product at hand to what came out, the most urgent first; else to the rules. */
export function ObligationList({ ids }: ObligationListProps) {
  const { obligations } = useRuleset();
  const product = useProduct();
  if (product !== undefined) return <Findings ids={ids} product={product} />;
  return (
    <ul className="link-list">
      {obligations
        .filter(({ id }) => ids.includes(id))
        .map(({ id, title, code }) => (
          <li key={id}>
            <Link href={ruleAddress(id)}>{title}</Link> <span className="code">{code}</span>
          </li>
        ))}
    </ul>
  );
}

interface FindingsProps extends ObligationListProps {
  readonly product: Workspace;
}

function Findings({ ids, product: { session, assessment } }: FindingsProps) {
  return (
    <ul className="link-list">
      {urgencyGroups(assessment)
        .flatMap(({ findings }) => findings)
        .filter(({ id }) => ids.includes(id))
        .map((finding) => (
          <li key={finding.id}>
            <OutcomeLabel mark={outcomeMark(finding)}>{outcomeWord(finding)}</OutcomeLabel>{' '}
            <Link href={resultAddress(session.id, finding.id)}>{finding.obligation.title}</Link>{' '}
            <span className="code">{finding.obligation.code}</span>
            {finding.applicability !== 'does-not-apply' && (
              <span className="muted"> {statusText(finding)}</span>
            )}
          </li>
        ))}
    </ul>
  );
}
