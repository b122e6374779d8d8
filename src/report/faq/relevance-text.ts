/** Why an item of the FAQ matters for a product, in words. */
import type { CountedAnswer, ObligationFinding } from '#engine/assessment.ts';
import type { RelevantItem } from '#faq/relevance.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { answerText, counted, slotLabel } from '#report/wording.ts';

/** More than these are counted. */
const MOST_NAMED = 2;

/** "Because you answered “USB stick” to “How do updates reach the product?”", or the obligation by which it matters. */
export function relevanceText(
  ruleset: Ruleset,
  { because, findings }: Pick<RelevantItem, 'because' | 'findings'>,
): string {
  if (because.length === 0) return byObligations(findings);
  const named = because.slice(0, MOST_NAMED).map((answer) => answerWithQuestion(ruleset, answer));
  const more = because.length - named.length;
  const rest = more === 0 ? [] : [counted(more, 'other answer')];
  return `Because you answered ${[...named, ...rest].join(', and ')}`;
}

function byObligations(findings: readonly ObligationFinding[]): string {
  const concerned = findings.filter(({ applicability }) => applicability !== 'does-not-apply');
  const certain = concerned.filter(({ applicability }) => applicability === 'applies');
  const [first] = certain.length > 0 ? certain : concerned;
  if (first === undefined) return 'Matters for every product';
  const verb = certain.length > 0 ? 'applies' : 'may apply';
  return `Because “${first.obligation.title}” (${first.obligation.code}) ${verb}`;
}

function answerWithQuestion(ruleset: Ruleset, { answer, ...slot }: CountedAnswer): string {
  return `“${answerText(ruleset, slot, answer)}” to “${slotLabel(ruleset, slot)}”`;
}
