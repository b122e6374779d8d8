import { use, useMemo } from 'react';
import { WorkspaceContext } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { relevantItems, type RelevantItem } from '#faq/relevance.ts';
import type { Faq } from '#ruleset/faq.ts';

/** What matters for the answers around this part, best first; nothing where there are none. */
export function useRelevant(faq: Faq): readonly RelevantItem[] {
  const ruleset = useRuleset();
  const workspace = use(WorkspaceContext);
  const answers = workspace?.answers;
  const assessment = workspace?.assessment;
  return useMemo(
    () =>
      answers === undefined || assessment === undefined
        ? []
        : relevantItems(faq, ruleset, answers, assessment),
    [faq, ruleset, answers, assessment],
  );
}
