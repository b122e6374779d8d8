import { capital } from '#report/wording.ts';
import type { Making } from './use-making.ts';

interface MakingStateProps {
  readonly making: Making;
  readonly onCancel: () => void;
}

/** How far a file is, the way to stop it, and what became of it. */
export function MakingState({ making, onCancel }: MakingStateProps) {
  return (
    <>
      {making.kind === 'at-work' && (
        <>
          <progress aria-label={`Making ${making.what}`} value={making.done} max={making.total} />
          <button type="button" className="button" onClick={onCancel}>
            Cancel
          </button>
        </>
      )}
      <p role="status">{said(making)}</p>
    </>
  );
}

function said(making: Making): string {
  switch (making.kind) {
    case 'idle':
      return '';
    case 'at-work':
      return `Making ${making.what}…`;
    case 'stopped':
      return 'Stopped. No file was made.';
    case 'done':
      return `${capital(making.what)} is in your downloads as ${making.file}.${making.said}`;
    case 'failed':
      return `${capital(making.what)} could not be made. ${making.failure} Your answers are safe; you can try again.`;
  }
}
