import { InShort } from '#app/result/in-short.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { ObligationFinding } from '#engine/assessment.ts';
import { slotKey } from '#engine/slots.ts';
import { slotLabel } from '#report/wording.ts';

/** The most that are named one by one. */
const MOST = 4;

/** Why an obligation comes out as it does on trial: what decides it, or what it waits for. */
export function ReasonOnTrial({ finding }: { readonly finding: ObligationFinding }) {
  const ruleset = useRuleset();
  const { outcome, pressing, waitsFor } = finding;
  if (outcome !== 'unclear' || pressing || waitsFor.length === 0) {
    return <InShort finding={finding} />;
  }
  const more = waitsFor.length - MOST;
  return (
    <>
      <p className="waits">It waits for:</p>
      <ul className="waits">
        {waitsFor.slice(0, MOST).map((slot) => (
          <li key={slotKey(slot)}>{slotLabel(ruleset, slot)}</li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </>
  );
}
