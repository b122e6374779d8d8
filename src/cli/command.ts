/** What every command needs, and how one fails. */
import type { IsoDate, Ruleset } from '#ruleset/types.ts';

/** Where a command runs. */
export interface Place {
  readonly ruleset: Ruleset;
  /** The folder that file names are meant from. */
  readonly from: string;
  /** The folder with the fonts of the report. */
  readonly fonts: string;
}

export interface Dates {
  readonly today: IsoDate;
  /** The date given on the command line, unchecked. */
  readonly forced?: string;
}

const MOST_LINES = 1000;

/** The command ends here: the lines for standard error, and the exit status. */
export class CommandFailed extends Error {
  readonly lines: readonly string[];
  readonly status: 1 | 2;

  constructor(lines: readonly string[], status: 1 | 2 = 2) {
    super(lines.join('\n'));
    const more = lines.length - MOST_LINES;
    this.lines = more > 0 ? [...lines.slice(0, MOST_LINES), `… and ${more} more problems.`] : lines;
    this.status = status;
  }
}

/** Whoever reads may have had enough before the end (`| head`): nothing is wrong then. */
export function letReadersLeave(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}
