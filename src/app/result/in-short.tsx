import { ReasonText } from '#app/law/reason-text.tsx';
import { eachPersonOnce, personName } from '#report/people.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { AnswerSlot, CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import { remarkOn } from '#engine/remark.ts';
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
    return <Waiting slots={waitsFor} />;
  }
  const open = checks.find((check) => isUnsettled(check) && check.because !== undefined)?.because;
  return <p>{outcome === 'unclear' ? (open ?? why.reason ?? obligation).says : obligation.says}</p>;
}

/** How many questions are open, and who could tell. */
function Waiting({ slots }: { readonly slots: readonly AnswerSlot[] }) {
  const { remarks } = useWorkspace().session;
  const named = slots.map((slot) => remarkOn(remarks, slot).whoCouldTell);
  const who = eachPersonOnce(named).map(personName);
  return (
    <p>
      {counted(slots.length, 'question')} would settle it
      {who.length > 0 && `; who could tell: ${who.join(', ')}`}.
    </p>
  );
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
