import { useCallback, useEffect, useRef, useState } from 'react';
import { failedMessage } from '#app/shell/failed-message.ts';
import { saveFile } from '#app/shell/save-file.ts';

export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'at-work';
      readonly what: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly what: string; readonly file: string; readonly said: string }
  | { readonly kind: 'failed'; readonly what: string; readonly failure: string };

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly type: string;
  readonly content: BlobPart;
  /** What else has to be known of it; may be empty. */
  readonly said: string;
}

/** Makes a file. Rejects with a sentence on what went wrong, or with the signal's reason. */
export type Produce = (
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
) => Promise<MadeFile>;

interface MakingFiles {
  readonly making: Making;
  /** Makes a file, called so in sentences ("the PDF"), and hands it to the downloads; one at a time. */
  readonly make: (what: string, file: string, produce: Produce) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes files that may take a while: with progress, to be stopped, and with what became of it. */
export function useMaking(): MakingFiles {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const make = useCallback(async (what: string, file: string, produce: Produce): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setMaking({ kind: 'at-work', what, done: 0, total: 1 });
    try {
      const { type, content, said } = await produce(controller.signal, (done, total) =>
        setMaking({ kind: 'at-work', what, done, total }),
      );
      saveFile(file, type, content);
      setMaking({ kind: 'done', what, file, said });
    } catch (cause) {
      setMaking(
        controller.signal.aborted
          ? { kind: 'stopped' }
          : { kind: 'failed', what, failure: failedMessage(cause) },
      );
    }
  }, []);
  const cancel = useCallback((): void => stop.current?.abort(), []);
  return { making, make, cancel };
}
