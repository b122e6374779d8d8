import { CopyButton } from '#app/controls/copy-button.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { fileName, saveFile } from '#app/shell/save-file.ts';
import { useToday } from '#app/shell/today.tsx';
import { workAsCsv, workAsMarkdown } from '#report/work-as-text.ts';
import type { WorkItem } from '#report/work.ts';
import { productName } from '#report/wording.ts';

/** The shown actions for other tools. */
export function TakeAway({ items }: { readonly items: readonly WorkItem[] }) {
  const ruleset = useRuleset();
  const { product } = useWorkspace().session;
  const today = useToday();
  const saveCsv = (): void =>
    saveFile(
      fileName(productName(product), `-actions-${today}.csv`),
      'text/csv;charset=utf-8',
      workAsCsv(ruleset, product, items),
    );
  return (
    <div className="actions take-away">
      <button type="button" className="button" onClick={saveCsv}>
        Save as CSV
      </button>
      <CopyButton
        text={() => workAsMarkdown(ruleset, product, items)}
        copied="The task list is copied."
      >
        Copy as Markdown task list
      </CopyButton>
      <button type="button" className="button" onClick={() => print()}>
        Print
      </button>
    </div>
  );
}
