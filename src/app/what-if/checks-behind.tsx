import { Disclosure } from '#app/controls/disclosure.tsx';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { CheckFinding } from '#engine/assessment.ts';
import type { CheckChange, ChecksBehind as Behind } from '#report/outcome-changes.ts';
import { checkOutcomeMark, checkOutcomeWord, checkTitle, counted } from '#report/wording.ts';

/** Where an outcome stays, what differs behind it: a gap on one route that is mended while another is left. */
export function ChecksBehind({ behind }: { readonly behind: readonly Behind[] }) {
  if (behind.length === 0) return null;
  return (
    <Disclosure
      summary={`${counted(behind.length, 'outcome')} ${behind.length === 1 ? 'stays' : 'stay'}, with other checks behind`}
    >
      {behind.map(({ finding, checks }) => (
        <div key={finding.id}>
          <h3>{finding.obligation.title}</h3>
          <ul className="given">
            {checks.map((change) => (
              <li key={(change.after ?? change.before)?.id}>
                <ChangedCheck change={change} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}

function ChangedCheck({ change: { before, after } }: { readonly change: CheckChange }) {
  const ruleset = useRuleset();
  const either = after ?? before;
  return (
    <>
      {either !== undefined && checkTitle(ruleset, either)}: now <CheckOutcome found={before} />, on
      trial <CheckOutcome found={after} />
    </>
  );
}

function CheckOutcome({ found }: { readonly found: CheckFinding | undefined }) {
  if (found === undefined) return 'not looked at';
  return <OutcomeLabel mark={checkOutcomeMark(found)}>{checkOutcomeWord(found)}</OutcomeLabel>;
}
