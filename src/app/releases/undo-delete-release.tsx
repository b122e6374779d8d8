import { useEffect, useRef } from 'react';
import type { ReleaseRecord } from '#engine/release-record.ts';

interface UndoDeleteReleaseProps {
  /** What was deleted last; undefined while there is nothing to undo. */
  readonly release: ReleaseRecord | undefined;
  readonly onUndo: (release: ReleaseRecord) => void;
}

/** Says what was deleted and offers it back. Takes the focus, as the row that had it is gone. */
export function UndoDeleteRelease({ release, onUndo }: UndoDeleteReleaseProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const id = release?.id;
  useEffect(() => undo.current?.focus(), [id]);
  return (
    <div role="status">
      {release !== undefined && (
        <div className="notice">
          <p>The screening of {release.release} was deleted.</p>
          <button ref={undo} type="button" className="button" onClick={() => onUndo(release)}>
            Bring it back
          </button>
        </div>
      )}
    </div>
  );
}
