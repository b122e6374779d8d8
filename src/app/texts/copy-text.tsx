import { CopyButton } from '#app/controls/copy-button.tsx';
import { asMarkdown, asPlainText, type WrittenText } from '#report/legal-texts.ts';
import { counted } from '#report/wording.ts';

/** Puts the text on the clipboard, and says how much of it is open. */
export function CopyText({ written }: { readonly written: WrittenText }) {
  const open = written.open === 0 ? '' : `, with ${counted(written.open, 'open place')}`;
  const copied = `The text is copied${open}.`;
  return (
    <div className="copy-text">
      <CopyButton isPrimary text={() => asPlainText(written)} copied={copied}>
        Copy as text
      </CopyButton>
      <CopyButton text={() => asMarkdown(written)} copied={copied}>
        Copy as Markdown
      </CopyButton>
    </div>
  );
}
