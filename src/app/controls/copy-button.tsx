import { useState, type ReactNode } from 'react';
import { useAnnounce } from '#app/shell/announcer.tsx';

interface CopyButtonProps {
  /** What is copied, made when it is wanted. */
  readonly text: () => string;
  /** What is said then. */
  readonly copied: string;
  readonly children: ReactNode;
}

/** Puts a text on the clipboard; where the browser does not allow that, it says so and shows the text to be selected. */
export function CopyButton({ text, copied, children }: CopyButtonProps) {
  const announce = useAnnounce();
  const [refused, setRefused] = useState<string>();
  const copy = (): void => {
    const content = text();
    navigator.clipboard.writeText(content).then(
      () => {
        setRefused(undefined);
        announce(copied);
      },
      () => setRefused(content),
    );
  };
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {children}
      </button>
      {refused !== undefined && (
        <div role="alert">
          <p>The browser does not allow copying here. Select the text and copy it yourself:</p>
          <pre className="to-copy">{refused}</pre>
        </div>
      )}
    </>
  );
}
