import { useCallback, useEffect, useRef, useState } from 'react';
import { useFocusBack } from '#app/shell/focus-back.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { sessionUnderCurrentNames } from '#sessions/current-names.ts';
import type { SessionFileRead } from '#sessions/session-file.ts';
import { FoundInFile } from './found-in-file.tsx';
import { readAnyFile } from './read-any-file.ts';

type Opening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'done'; readonly name: string; readonly read: SessionFileRead };

/** Opens a report or a session file again, chosen or dropped anywhere on the screen. Nothing is stored before it is said what is in it. */
export function OpenFile() {
  const ruleset = useRuleset();
  const [opening, setOpening] = useState<Opening>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const opener = useFocusBack(opening.kind === 'done');

  const open = useCallback(
    async (file: File): Promise<void> => {
      setOpening({ kind: 'reading', name: file.name });
      const read = await readAnyFile(file, (session) => sessionUnderCurrentNames(ruleset, session));
      // Whoever has opened another file meanwhile wants that one.
      setOpening((now) =>
        now.kind === 'reading' && now.name === file.name
          ? { kind: 'done', name: file.name, read }
          : now,
      );
    },
    [ruleset],
  );
  useDroppedFile(open);

  const close = (): void => setOpening({ kind: 'idle' });

  return (
    <div className="open-file">
      <p>
        <button
          ref={opener}
          type="button"
          className="link-button"
          onClick={() => input.current?.click()}
        >
          Open a report or a session file
        </button>{' '}
        <span className="muted">or drop it here</span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Report or session file"
        accept=".pdf,.json,application/pdf,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again.
          event.target.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      <p role="status">{opening.kind === 'reading' && `Reading ${opening.name}…`}</p>
      {opening.kind === 'done' &&
        (opening.read.kind === 'read' ? (
          <FoundInFile name={opening.name} read={opening.read} onClose={close} />
        ) : (
          <div role="alert" className="notice notice-bad">
            <h2>{opening.name} cannot be opened</h2>
            <p>{opening.read.problem}</p>
            <p>Nothing has been changed: neither the file, nor what is stored in this browser.</p>
            <button type="button" className="button" onClick={close}>
              Close
            </button>
          </div>
        ))}
    </div>
  );
}

/** Without this the browser would leave the application for the file. */
function useDroppedFile(open: (file: File) => Promise<void>): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      void open(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [open]);
}
