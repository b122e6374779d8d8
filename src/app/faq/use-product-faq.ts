import { use, useMemo } from 'react';
import { WorkspaceContext, type Workspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { relevantItems, type RelevantItem } from '#faq/relevance.ts';
import type { Faq } from '#ruleset/faq.ts';

/** The product whose session is open, if one is; an example that is only read is none. */
export function useProduct(): Workspace | undefined {
  const workspace = use(WorkspaceContext);
  return workspace?.isReadOnly === true ? undefined : workspace;
}

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
