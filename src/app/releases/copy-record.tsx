import { CopyButton } from '#app/controls/copy-button.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { ReleaseRecord } from '#engine/release-record.ts';
import { releaseAsMarkdown, releaseAsText } from '#report/release-as-text.ts';

/** The record of a screened release as it is kept, to be filed elsewhere. */
export function CopyRecord({ record }: { readonly record: ReleaseRecord }) {
  const ruleset = useRuleset();
  const { product, releases } = useWorkspace().session;
  const toCopy = { product, record, releases };
  const copied = `The record of ${record.release} is copied.`;
  const about = <span className="visually-hidden">: {record.release}</span>;
  return (
    <div className="actions">
      <CopyButton text={() => releaseAsText(ruleset, toCopy)} copied={copied}>
        Copy record as text{about}
      </CopyButton>
      <CopyButton text={() => releaseAsMarkdown(ruleset, toCopy)} copied={copied}>
        Copy record as Markdown{about}
      </CopyButton>
    </div>
  );
}
