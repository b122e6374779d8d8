import { ReasonText } from '#app/law/reason-text.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { ObligationFinding } from '#engine/assessment.ts';
import { checkOutcomeWord, checkTitle, counted, lowerFirst } from '#report/wording.ts';

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
          <li key={check.id}>
            {check.pressing
              ? (check.because?.says ?? check.check.remedy)
              : `${checkOutcomeWord(check)}: ${checkTitle(ruleset, check)}`}
          </li>
        ))}
      </ul>
    );
  }
  if (outcome === 'unclear' && waitsFor.length > 0) {
    return <p>{counted(waitsFor.length, 'question')} would settle it.</p>;
  }
  return <p>{obligation.says}</p>;
}
