/** What a worker that makes the PDF is told, and what it answers. All of it survives structured clone. */
import type { Report } from './model.ts';
import type { RenderOptions } from './as-pdf.ts';
import type { FontRole } from './pdf/font-files.ts';

/** How the PDF is made, where that is not as usual. */
export type PdfChoices = Pick<RenderOptions, 'paper' | 'attachment'>;

export interface PdfJob {
  readonly report: Report;
  readonly fonts: Readonly<Record<FontRole, ArrayBuffer>>;
  readonly choices?: PdfChoices;
}

export type PdfAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array; readonly coded: string }
  | { readonly kind: 'failed'; readonly message: string };
