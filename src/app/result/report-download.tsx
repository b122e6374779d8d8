import { useEffect, useRef, useState } from 'react';
import { failedMessage } from '#app/shell/failed-message.ts';
import { fileName, saveFile } from '#app/shell/save-file.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { buildReport } from '#report/build-report.ts';
import { productName } from '#report/wording.ts';
import type { LegalTextId } from '#ruleset/types.ts';
import { makePdf } from './make-pdf.ts';

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'at-work'; readonly done: number; readonly total: number }
  /** `coded`: characters of the name that the report's fonts lack. */
  | { readonly kind: 'done'; readonly file: string; readonly coded: string }
  | { readonly kind: 'failed'; readonly failure: string };

interface ReportDownloadProps {
  /** Texts to paste that go into it. */
  readonly texts?: readonly LegalTextId[];
}

/** Makes the PDF report and hands it to the downloads. */
export function ReportDownload({ texts = [] }: ReportDownloadProps) {
  const ruleset = useRuleset();
  const { session, assessment } = useWorkspace();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const stop = useRef<AbortController>(undefined);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function make(): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    const file = fileName(productName(session.product), `-${assessment.on}.pdf`);
    setMaking({ kind: 'at-work', done: 0, total: 1 });
    try {
      const report = buildReport(ruleset, assessment, session, { texts });
      const { bytes, coded } = await makePdf(report, controller.signal, (done, total) =>
        setMaking({ kind: 'at-work', done, total }),
      );
      saveFile(file, 'application/pdf', bytes);
      setMaking({ kind: 'done', file, coded });
    } catch (cause) {
      if (controller.signal.aborted) setMaking({ kind: 'stopped' });
      else setMaking({ kind: 'failed', failure: failedMessage(cause) });
    }
  }

  /** The button that had the focus goes with the work. */
  function cancel(): void {
    stop.current?.abort();
    opener.current?.focus();
  }

  const isAtWork = making.kind === 'at-work';
  return (
    <div className="report-download">
      <button
        ref={opener}
        type="button"
        className="button primary"
        aria-disabled={isAtWork}
        onClick={() => {
          if (!isAtWork) void make();
        }}
      >
        Download PDF report
      </button>
      {isAtWork && (
        <>
          <progress aria-label="Making the PDF" value={making.done} max={making.total} />
          <button type="button" className="button" onClick={cancel}>
            Cancel
          </button>
        </>
      )}
      <p role="status">{said(making)}</p>
    </div>
  );
}

function inCode(coded: string): string {
  return coded === ''
    ? ''
    : ` Its fonts lack ${Array.from(coded).join(' ')}, which it shows as codes; names in the scripts of Europe are written out.`;
}

function said(making: Making): string {
  switch (making.kind) {
    case 'idle':
      return '';
    case 'at-work':
      return 'Making the PDF…';
    case 'stopped':
      return 'Stopped. No file was made.';
    case 'done':
      return `The report is in your downloads as ${making.file}.${inCode(making.coded)}`;
    case 'failed':
      return `The PDF could not be made. ${making.failure} Your answers are safe; you can try again.`;
  }
}
