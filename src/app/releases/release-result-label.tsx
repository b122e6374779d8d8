import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { RELEASE_RESULT_WORDS } from '#report/release-words.ts';
import type { ReleaseResult } from '#ruleset/release-results.ts';

/** A result by sign, word and colour. */
export function ReleaseResultLabel({ result }: { readonly result: ReleaseResult }) {
  const { word, mark } = RELEASE_RESULT_WORDS[result];
  return <OutcomeLabel mark={mark}>{word}</OutcomeLabel>;
}
