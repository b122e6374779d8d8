import type { Audience, Leavable } from '#report/audience.ts';
import type { Paper } from '#report/pdf/theme.ts';

/** What is chosen before a report is made. */
export interface ReportChoices {
  readonly audience: Audience;
  readonly leftOut: readonly Leavable[];
  /** Of the PDF. */
  readonly paper: Paper;
  /** Whether the PDF carries the session, to be opened again. */
  readonly withSession: boolean;
}

export const AS_USUAL: ReportChoices = {
  audience: 'engineering',
  leftOut: [],
  paper: 'a4',
  withSession: true,
};
