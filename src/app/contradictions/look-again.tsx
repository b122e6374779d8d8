import { CONTRADICTION_WORDS, ruleName } from '#report/wording.ts';
import type { Contradiction } from '#ruleset/types.ts';

/** What to look at again, and the rule that says so. */
export function LookAgain({ contradiction }: { readonly contradiction: Contradiction }) {
  return (
    <>
      <p>
        <strong>{CONTRADICTION_WORDS.lookAgain}:</strong> {contradiction.lookAgain}
      </p>
      <p className="muted rule-name">{ruleName(contradiction)}</p>
    </>
  );
}
