/** Reads the session that a PDF report carries. Loaded only when somebody opens a PDF: the reader is large. */
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { SESSION_FILE_NAME } from '#sessions/session-file.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

/** The attached file; undefined where there is none. Rejects with a sentence where the PDF cannot be read. */
export async function sessionInPdf(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const task = getDocument({ data: bytes, isEvalSupported: false, useWorkerFetch: false });
  try {
    const pdf = await task.promise;
    const attachments: unknown = await pdf.getAttachments();
    return attachmentNamed(attachments, SESSION_FILE_NAME);
  } catch {
    throw new Error('The PDF cannot be read: it is damaged, cut off, or locked with a password.');
  } finally {
    await task.destroy();
  }
}

function attachmentNamed(attachments: unknown, name: string): Uint8Array | undefined {
  if (typeof attachments !== 'object' || attachments === null) return undefined;
  const all = Object.values(attachments as Readonly<Record<string, Attachment>>);
  return all.find(({ filename }) => filename === name)?.content;
}

/** As much of what the reader gives as is used. */
interface Attachment {
  readonly filename?: string;
  readonly content?: Uint8Array;
}
