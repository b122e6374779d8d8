import { Link } from 'wouter';
import { resultAddress, ruleAddress } from '#app/addresses.ts';
import { useProduct } from '#app/session/use-product.ts';
import type { Workspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { ObligationFinding } from '#engine/assessment.ts';
import { urgencyGroups } from '#engine/urgency.ts';
import { outcomeMark, outcomeWord, statusText } from '#report/wording.ts';
import type { Obligation, ObligationId } from '#ruleset/types.ts';
import { OutcomeLabel } from './outcome-label.tsx';

interface ObligationListProps {
  readonly ids: readonly ObligationId[];
  /** Where in an obligation that stands which the list is about; empty where that is the obligation's own basis. */
  readonly where?: ReadonlyMap<ObligationId, string>;
}

/**
 * Obligations, each with the way to it: with a product at hand to what came out, the most urgent first; else to the rules.
 * Whose own basis the list is about comes before what mentions it, however urgent.
 */
export function ObligationList({ ids, where = NOWHERE }: ObligationListProps) {
  const { obligations } = useRuleset();
  const product = useProduct();
  if (product !== undefined) return <Findings ids={ids} where={where} product={product} />;
  const listed = obligations.filter(({ id }) => ids.includes(id));
  return (
    <ul className="link-list">
      {ownFirst(listed, where).map((obligation) => (
        <li key={obligation.id}>
          <ObligationLink obligation={obligation} href={ruleAddress(obligation.id)} />
          <Where words={where.get(obligation.id)} />
        </li>
      ))}
    </ul>
  );
}

const NOWHERE: ReadonlyMap<ObligationId, string> = new Map();

interface FindingsProps extends Required<ObligationListProps> {
  readonly product: Workspace;
}

function Findings({ ids, where, product: { session, assessment } }: FindingsProps) {
  const findings = urgencyGroups(assessment)
    .flatMap((group) => group.findings)
    .filter(({ id }) => ids.includes(id));
  return (
    <ul className="link-list">
      {ownFirst(findings, where).map((finding) => (
        <li key={finding.id}>
          <OutcomeLabel mark={outcomeMark(finding)}>{outcomeWord(finding)}</OutcomeLabel>{' '}
          <ObligationLink
            obligation={finding.obligation}
            href={resultAddress(session.id, finding.id)}
          />
          <Status finding={finding} />
          <Where words={where.get(finding.id)} />
        </li>
      ))}
    </ul>
  );
}

/** Otherwise in the order given. */
function ownFirst<One extends { readonly id: ObligationId }>(
  all: readonly One[],
  where: ReadonlyMap<ObligationId, string>,
): readonly One[] {
  const isMention = ({ id }: One): boolean => (where.get(id) ?? '') !== '';
  return [...all.filter((one) => !isMention(one)), ...all.filter(isMention)];
}

interface ObligationLinkProps {
  readonly obligation: Obligation;
  readonly href: string;
}

function ObligationLink({ obligation: { title, code }, href }: ObligationLinkProps) {
  return (
    <>
      <Link href={href}>{title}</Link> <span className="code">{code}</span>
    </>
  );
}

function Status({ finding }: { readonly finding: ObligationFinding }) {
  if (finding.applicability === 'does-not-apply') return null;
  return <span className="muted"> {statusText(finding)}</span>;
}

function Where({ words = '' }: { readonly words: string | undefined }) {
  return words === '' ? null : <p className="muted">{words}</p>;
}
