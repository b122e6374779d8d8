import { useState, type ReactNode } from 'react';
import { useAnnounce } from '#app/shell/announcer.tsx';

interface CopyButtonProps {
  /** What is copied, made when it is wanted. */
  readonly text: () => string;
  /** What is said then; a sentence. */
  readonly copied: string;
  readonly isPrimary?: boolean;
  readonly children: ReactNode;
}

type Copying =
  { readonly kind: 'idle' | 'copied' } | { readonly kind: 'refused'; readonly text: string };

/** Puts a text on the clipboard; where the browser does not allow that, it says so and shows the text to be selected. */
export function CopyButton({ text, copied, isPrimary = false, children }: CopyButtonProps) {
  const announce = useAnnounce();
  const [copying, setCopying] = useState<Copying>({ kind: 'idle' });
  const copy = async (): Promise<void> => {
    const content = text();
    try {
      // Where the page is not secure there is no clipboard at all.
      await navigator.clipboard.writeText(content);
      setCopying({ kind: 'copied' });
      announce(copied);
    } catch {
      setCopying({ kind: 'refused', text: content });
    }
  };
  return (
    <div className="copy">
      <button
        type="button"
        className={isPrimary ? 'button primary' : 'button'}
        onClick={() => void copy()}
      >
        {children}
      </button>
      {copying.kind === 'copied' && <span className="muted">Copied</span>}
      {copying.kind === 'refused' && (
        <div role="alert">
          <p>The browser does not allow copying here. Select the text and copy it by hand:</p>
          <pre className="to-copy">{copying.text}</pre>
        </div>
      )}
    </div>
  );
}
