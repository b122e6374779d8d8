import { CopyButton } from '#app/controls/copy-button.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { workAsIssue } from '#report/work-as-text.ts';
import type { WorkItem } from '#report/work.ts';

/** The text of an issue for a tracker, to be pasted there. */
export function CopyIssue({ item }: { readonly item: WorkItem }) {
  const ruleset = useRuleset();
  const { session } = useWorkspace();
  const text = (): string => {
    const { title, body } = workAsIssue(ruleset, session.product, item);
    return `${title}\n\n${body}`;
  };
  return (
    <CopyButton text={text} copied="The text of the issue is copied.">
      Copy as issue<span className="visually-hidden">: {item.action.title}</span>
    </CopyButton>
  );
}
