import { ReasonText } from '#app/law/reason-text.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import { checkOutcomeWord, checkTitle, counted, isUnsettled, lowerFirst } from '#report/wording.ts';

/** The one thing to know about a finding before opening it. */
export function InShort({ finding }: { readonly finding: ObligationFinding }) {
  const { obligation, why, checks, outcome, waitsFor } = finding;
  if (outcome === null) return <NotSo finding={finding} />;
  const pressing = checks.filter((check) => check.outcome === 'gap' || check.pressing);
  if (pressing.length > 0) {
    return (
      <ul className="in-short">
        {pressing.map((check) => (
          <li key={check.id}>
            <Pressing found={check} />
          </li>
        ))}
      </ul>
    );
  }
  if (outcome === 'unclear' && waitsFor.length > 0) {
    return <p>{counted(waitsFor.length, 'question')} would settle it.</p>;
  }
  const open = checks.find((check) => isUnsettled(check) && check.because !== undefined)?.because;
  return <p>{outcome === 'unclear' ? (open ?? why.reason ?? obligation).says : obligation.says}</p>;
}

/** What is missing, why, and what to do about it. */
function Pressing({ found }: { readonly found: CheckFinding }) {
  const ruleset = useRuleset();
  const { because, check } = found;
  return (
    <>
      <strong>{checkTitle(ruleset, found)}</strong>
      {!found.pressing && `: ${lowerFirst(checkOutcomeWord(found))}`}.{' '}
      {because !== undefined && `${because.says} `}
      {check.remedy !== '' && `To do: ${check.remedy}`}
    </>
  );
}

function NotSo({ finding: { why, obligation } }: { readonly finding: ObligationFinding }) {
  return (
    <p>
      {why.reason === undefined ? (
        `By your answers this is not so: ${lowerFirst(why.fact ?? obligation.says)}`
      ) : (
        <ReasonText reason={why.reason} basis={obligation.basis} />
      )}
    </p>
  );
}
