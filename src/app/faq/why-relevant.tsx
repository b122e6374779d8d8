import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { DecidedCheck, RelevantItem } from '#faq/relevance.ts';
import { relevanceText } from '#report/faq/relevance-text.ts';
import { checkOutcomeMark, checkOutcomeWord } from '#report/wording.ts';

interface WhyRelevantProps {
  readonly relevant: RelevantItem;
}

/** Why an item matters for the product, in a line, and the worst that came of the answers that raise it. */
export function WhyRelevant({ relevant }: WhyRelevantProps) {
  const ruleset = useRuleset();
  const [worst] = relevant.decided;
  return (
    <p className="why-relevant">
      {relevanceText(ruleset, relevant)}
      {worst !== undefined && <Decided decided={worst} />}
    </p>
  );
}

/** What came out, and for which obligation. */
function Decided({ decided: { finding, check } }: { readonly decided: DecidedCheck }) {
  return (
    <>
      {': '}
      <OutcomeLabel mark={checkOutcomeMark(check)}>{checkOutcomeWord(check)}</OutcomeLabel>{' '}
      <span className="code">{finding.obligation.code}</span>
    </>
  );
}
