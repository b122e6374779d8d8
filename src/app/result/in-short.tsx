import { ReasonText } from '#app/law/reason-text.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import { checkOutcomeWord, counted, routeLabel } from '#report/wording.ts';
import type { Ruleset } from '#ruleset/types.ts';

/** The one thing to know about a finding before opening it. */
export function InShort({ finding }: { readonly finding: ObligationFinding }) {
  const ruleset = useRuleset();
  const { obligation, why, checks, outcome, waitsFor } = finding;
  if (outcome === null) {
    return (
      <p>
        {why.reason === undefined
          ? `By your answers this is not so: ${lowerFirst(why.fact ?? obligation.says)}`
          : null}
        {why.reason !== undefined && <ReasonText reason={why.reason} basis={obligation.basis} />}
      </p>
    );
  }
  const pressing = checks.filter((check) => check.outcome === 'gap' || check.pressing);
  if (pressing.length > 0) {
    return (
      <ul className="in-short">
        {pressing.map((check) => (
          <li key={check.id}>{checkInShort(ruleset, check)}</li>
        ))}
      </ul>
    );
  }
  if (outcome === 'unclear' && waitsFor.length > 0) {
    return <p>{counted(waitsFor.length, 'question')} would settle it.</p>;
  }
  return <p>{obligation.says}</p>;
}

function checkInShort(ruleset: Ruleset, found: CheckFinding): string {
  const { check, route } = found;
  const where =
    route === undefined || check.forEach === undefined
      ? ''
      : ` · ${routeLabel(ruleset, check.forEach, route)}`;
  return `${checkOutcomeWord(found)}: ${check.title}${where}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
