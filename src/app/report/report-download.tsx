import { useRef } from 'react';
import { Link } from 'wouter';
import { reportAddress } from '#app/addresses.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { fileName } from '#app/shell/save-file.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { buildReport } from '#report/build-report.ts';
import { productName } from '#report/wording.ts';
import type { LegalTextId } from '#ruleset/types.ts';
import { AS_USUAL } from './choices.ts';
import { MakingState } from './making-state.tsx';
import { pdfOf } from './pdf-of.ts';
import { useMaking } from './use-making.ts';

interface ReportDownloadProps {
  /** Texts to paste that go into it. */
  readonly texts?: readonly LegalTextId[];
}

/** Makes the PDF report as it usually is, and leads to its other forms. */
export function ReportDownload({ texts = [] }: ReportDownloadProps) {
  const ruleset = useRuleset();
  const { session, assessment } = useWorkspace();
  const { making, make, cancel } = useMaking();
  const opener = useRef<HTMLButtonElement>(null);
  const isAtWork = making.kind === 'at-work';

  function download(): void {
    if (isAtWork) return;
    const file = fileName(productName(session.product), `-${assessment.on}.pdf`);
    const report = buildReport(ruleset, assessment, session, { texts });
    void make('the PDF', file, pdfOf(report, { ...AS_USUAL, session, assessment }));
  }

  /** The button that had the focus goes with the work. */
  function stop(): void {
    cancel();
    opener.current?.focus();
  }

  return (
    <div className="report-download">
      <button
        ref={opener}
        type="button"
        className="button primary"
        aria-disabled={isAtWork}
        onClick={download}
      >
        Download PDF report
      </button>
      <Link href={reportAddress(session.id)} className="apart">
        Other forms and readers
      </Link>
      <MakingState making={making} onCancel={stop} />
    </div>
  );
}
