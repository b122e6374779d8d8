import type { Audience, Leavable } from '#report/audience.ts';

/** What is chosen before a report is made. */
export interface ReportChoices {
  readonly audience: Audience;
  readonly leftOut: readonly Leavable[];
  /** Of the PDF. */
  readonly paper: Paper;
  /** Whether the PDF carries the session, to be opened again. */
  readonly withSession: boolean;
}

export type Paper = 'a4' | 'letter';

export const AS_USUAL: ReportChoices = {
  audience: 'engineering',
  leftOut: [],
  paper: 'a4',
  withSession: true,
};
