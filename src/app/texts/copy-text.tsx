import { useState } from 'react';
import { useAnnounce } from '#app/shell/announcer.tsx';
import { asMarkdown, asPlainText, type WrittenText } from '#report/legal-texts.ts';
import { counted } from '#report/wording.ts';

/** Puts the text on the clipboard, and says how much of it is open. */
export function CopyText({ written }: { readonly written: WrittenText }) {
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<string>();
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        const open = written.open === 0 ? '' : `, with ${counted(written.open, 'open place')}`;
        setFailure(undefined);
        setSaid(`Copied${open}.`);
        announce(`The text is copied${open}.`);
      },
      () => {
        setSaid('');
        setFailure('The browser does not allow copying here. Select the text and copy it by hand.');
      },
    );
  };
  return (
    <div className="copy-text">
      <button type="button" className="button primary" onClick={() => copy(asPlainText(written))}>
        Copy as text
      </button>
      <button type="button" className="button" onClick={() => copy(asMarkdown(written))}>
        Copy as Markdown
      </button>
      <span className="muted">{said}</span>
      {failure !== undefined && <p role="alert">{failure}</p>}
    </div>
  );
}
