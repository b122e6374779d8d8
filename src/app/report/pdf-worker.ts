/** Makes the PDF away from the screen, so that nothing freezes meanwhile. */
import { renderPdf } from '#report/as-pdf.ts';
import type { PdfAnswer, PdfJob } from '#report/pdf-job.ts';

addEventListener('message', ({ data: { report, fonts, choices } }: MessageEvent<PdfJob>) => {
  try {
    let coded = '';
    const bytes = renderPdf(
      report,
      {
        regular: new Uint8Array(fonts.regular),
        bold: new Uint8Array(fonts.bold),
        fallback: new Uint8Array(fonts.fallback),
        fallbackBold: new Uint8Array(fonts.fallbackBold),
      },
      {
        ...choices,
        onProgress: (done, total) => answer({ kind: 'progress', done, total }),
        onCoded: (characters) => {
          coded = characters;
        },
      },
    );
    answer({ kind: 'done', bytes, coded });
  } catch (cause) {
    answer({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
});

function answer(message: PdfAnswer): void {
  postMessage(message);
}
