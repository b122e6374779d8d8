/** Has a worker make the PDF of a report. */
import type { Report } from '#report/model.ts';
import type { PdfAnswer, PdfChoices, PdfJob } from '#report/pdf-job.ts';
import { FONT_FILES } from '#report/pdf/font-files.ts';

/** The file, and the characters that its fonts lack and it shows as codes. */
export interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly coded: string;
}

/** How far the work has come; both in steps. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Makes the PDF.
 *
 * @param signal stops the work; the promise then rejects with the signal's reason.
 * @returns the file. Rejects with a sentence on what went wrong.
 */
export async function makePdf(
  report: Report,
  signal: AbortSignal,
  onProgress: OnProgress,
  choices: PdfChoices = {},
): Promise<MadePdf> {
  const job: PdfJob = { report, fonts: await loadFonts(signal), choices };
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await workedOut(worker, job, signal, onProgress);
  } finally {
    worker.terminate();
  }
}

async function loadFonts(signal: AbortSignal): Promise<PdfJob['fonts']> {
  const [regular, bold, fallback, fallbackBold] = await Promise.all([
    loadFont(FONT_FILES.regular, signal),
    loadFont(FONT_FILES.bold, signal),
    loadFont(FONT_FILES.fallback, signal),
    loadFont(FONT_FILES.fallbackBold, signal),
  ]);
  return { regular, bold, fallback, fallbackBold };
}

async function loadFont(file: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(`${import.meta.env.BASE_URL}fonts/${file}`, { signal });
  if (!response.ok) throw new Error(`The font ${file} could not be loaded (${response.status}).`);
  return response.arrayBuffer();
}

function workedOut(
  worker: Worker,
  job: PdfJob,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<MadePdf> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(abortReason(signal)), { once: true });
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'The program that makes the PDF could not be started.')),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else if (data.kind === 'done')
        resolve({ bytes: new Uint8Array(data.bytes), coded: data.coded });
      else reject(new Error(data.message));
    });
    worker.postMessage(job, Object.values(job.fonts));
  });
}

function abortReason({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('Stopped.');
}
