import { LookAgain } from '#app/contradictions/look-again.tsx';
import { ReasonText } from '#app/law/reason-text.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';

/** Every pair of answers that the rules say does not fit, with what to look at again. */
export function ContradictionEntries() {
  const { contradictions } = useRuleset();
  return (
    <ul className="contradictions">
      {contradictions.map((contradiction) => (
        <li key={contradiction.id}>
          <p>
            <ReasonText reason={contradiction} basis={contradiction.basis} />
          </p>
          <LookAgain contradiction={contradiction} />
        </li>
      ))}
    </ul>
  );
}
