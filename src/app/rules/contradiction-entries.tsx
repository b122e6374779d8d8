import { ReasonText } from '#app/law/reason-text.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { CONTRADICTION_WORDS, ruleName } from '#report/wording.ts';

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
          <p>
            <strong>{CONTRADICTION_WORDS.lookAgain}:</strong> {contradiction.lookAgain}
          </p>
          <p className="muted rule-name">{ruleName(contradiction)}</p>
        </li>
      ))}
    </ul>
  );
}
