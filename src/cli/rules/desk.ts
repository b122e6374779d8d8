/** What the commands of the authors are given. */
import type { Faq } from '#ruleset/faq.ts';
import type { Ruleset } from '#ruleset/types.ts';

/** Where a command runs. */
export interface Desk {
  /** The folder that paths on the command line are meant from. */
  readonly from: string;
  /** The rules of the project, where no other folder is named. */
  readonly rules: string;
  /** The profiles of the project. */
  readonly profiles: string;
}

/** Rules that were compiled, with where they came from. */
export interface Compiled {
  readonly ruleset: Ruleset;
  readonly faq: Faq;
  readonly folder: string;
  /** What messages call the folder. */
  readonly shownAs: string;
}
