import { useEffect, useRef } from 'react';
import { fileName, saveFile } from '#app/shell/save-file.ts';
import { productName } from '#report/wording.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Says that the last page could not be stored, what was kept, and what to do. Takes the focus, for it cannot wait. */
export function NotStoredNotice({ failure }: { readonly failure: string }) {
  const { session, answers, retry } = useWorkspace();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
  const download = (): void => {
    const content = JSON.stringify({ ...session, answers }, null, 2);
    saveFile(fileName(productName(session.product), '.json'), 'application/json', content);
  };
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice notice-bad">
      <h2>Your last answers could not be stored</h2>
      <p>{failure}</p>
      <p>
        Everything up to the page before is stored. The answers on this page are kept in this tab
        only, until it is closed.
      </p>
      <div className="actions">
        <button type="button" className="button primary" onClick={() => void retry()}>
          Try again
        </button>
        <button type="button" className="button" onClick={download}>
          Save the session to a file
        </button>
      </div>
    </div>
  );
}
