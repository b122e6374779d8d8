import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { RelevantItem } from '#faq/relevance.ts';
import { relevanceText } from '#report/faq/relevance-text.ts';
import { outcomeMark, outcomeWord } from '#report/wording.ts';

interface WhyRelevantProps {
  readonly relevant: RelevantItem;
}

/** Why an item matters for the product, in a line. */
export function WhyRelevant({ relevant }: WhyRelevantProps) {
  const ruleset = useRuleset();
  return <p className="why-relevant">{relevanceText(ruleset, relevant)}</p>;
}

/** What came out for the most urgent of the obligations that an item is about. */
export function WorstFinding({ relevant: { findings } }: WhyRelevantProps) {
  const [finding] = findings;
  if (finding === undefined) return null;
  return <OutcomeLabel mark={outcomeMark(finding)}>{outcomeWord(finding)}</OutcomeLabel>;
}
