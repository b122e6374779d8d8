/** Why an item of the FAQ matters for a product, in words. */
import type { CountedAnswer } from '#engine/assessment.ts';
import type { RelevantItem } from '#faq/relevance.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { answerText, counted, slotLabel } from '#report/wording.ts';

/** More than these are counted. */
const MOST_NAMED = 2;

/** "Because you answered “USB stick” to “How do updates reach the product?”", or that it matters for every product. */
export function relevanceText(ruleset: Ruleset, { because }: RelevantItem): string {
  if (because.length === 0) return 'Matters for every product that this applies to';
  const named = because.slice(0, MOST_NAMED).map((answer) => answerWithQuestion(ruleset, answer));
  const more = because.length - named.length;
  const rest = more === 0 ? [] : [counted(more, 'other answer')];
  return `Because you answered ${[...named, ...rest].join(', and ')}`;
}

function answerWithQuestion(ruleset: Ruleset, { answer, ...slot }: CountedAnswer): string {
  return `“${answerText(ruleset, slot, answer)}” to “${slotLabel(ruleset, slot)}”`;
}
