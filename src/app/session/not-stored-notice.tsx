import { useEffect, useRef } from 'react';
import { fileName, saveFile } from '#app/shell/save-file.ts';
import { useToday } from '#app/shell/today.tsx';
import { productName } from '#report/wording.ts';
import { useWorkspace } from './workspace-context.tsx';

interface NotStoredNoticeProps {
  readonly failure: string;
  /** The session itself is no longer stored. */
  readonly isGone: boolean;
}

/** Says that the last page could not be stored, what was kept, and what to do. Takes the focus, for it cannot wait. */
export function NotStoredNotice({ failure, isGone }: NotStoredNoticeProps) {
  const { session, answers, retry, storeAgain } = useWorkspace();
  const today = useToday();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const download = (): void => {
    const content = { format: 1, product: session.product, on: today, answers };
    const name = fileName(productName(session.product), '.json');
    saveFile(name, 'application/json', JSON.stringify(content, null, 2));
  };
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice notice-bad">
      <h2>Your last answers could not be stored</h2>
      <p>{failure}</p>
      <p>
        {isGone
          ? 'It was deleted for good, perhaps in another tab. All answers of this session are kept in this tab only, until it is closed.'
          : 'Everything up to the page before is stored. The answers on this page are kept in this tab only, until it is closed.'}
      </p>
      <p className="muted">A file takes the answers along, and neither notes nor actions.</p>
      <div className="actions">
        <button
          type="button"
          className="button primary"
          onClick={() => void (isGone ? storeAgain() : retry())}
        >
          {isGone ? 'Store it again' : 'Try again'}
        </button>
        <button type="button" className="button" onClick={download}>
          Save the answers to a file
        </button>
      </div>
    </div>
  );
}
