import { createContext, use } from 'react';
import type { Answers, Assessment } from '#engine/assessment.ts';
import type { SlotChange } from '#engine/change.ts';
import type { JourneyPage } from '#questionnaire/progress.ts';
import type { QuestionnaireEvent } from '#questionnaire/machine.ts';
import type { OutcomeChange } from '#report/outcome-changes.ts';
import type { PageId } from '#ruleset/types.ts';
import type { Session } from '#sessions/session.ts';
import type { Origin } from './arrival.ts';
import type { Saving } from './page-saving.ts';
import type { Steps } from './use-steps.ts';

/** What the screens of an open session share. */
export interface Workspace {
  /** As last stored. */
  readonly session: Session;
  /** As the questionnaire holds them; ahead of the session only while something could not be stored. */
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** The pages that are asked. */
  readonly pages: readonly JourneyPage[];
  readonly saving: Saving;
  /** Shown to be read: there is nothing to change, and no page to go to. */
  readonly isReadOnly: boolean;
  readonly steps: Steps;
  /** What the last edit has turned; empty once something else is submitted, or it has been taken note of. */
  readonly turned: readonly OutcomeChange[];
  readonly forgetTurned: () => void;
  readonly send: (event: QuestionnaireEvent) => void;
  /** Tells the questionnaire which page is shown, and remembers it for the next visit. Stays the same function. */
  readonly openPage: (page: PageId) => void;
  /** Takes a page's answers, stores them, and shows what comes next; tells whether it could. Does nothing while it is at work. */
  readonly submitPage: (page: PageId, answers: Answers) => Promise<boolean>;
  /**
   * Stores what was tried out as one step, and shows the result. Returns why it could not be stored, a sentence; nothing is
   * changed then.
   */
  readonly keepTrial: (changes: readonly SlotChange[]) => Promise<string | undefined>;
  /** Tries again to store what could not be stored. */
  readonly retry: () => Promise<void>;
  /** Stores the whole session again after its record was deleted for good. Rejects if that fails too. */
  readonly storeAgain: () => Promise<void>;
  /** Reads the session anew from storage. Stays the same function. */
  readonly reopen: (goTo?: string) => void;
  /** Notes where to go on once a page has been submitted, instead of to the next page. */
  readonly comeBackTo: (origin: Origin) => void;
  /** Where one has set out from for the page that is shown; undefined if it is one page after another. */
  readonly cameFrom: (page: PageId) => Origin | undefined;
  /** Takes the way back there from the page, which is not submitted. */
  readonly goBackFrom: (page: PageId) => void;
  /** The id of the element that one has come back for; asked once. Stays the same function. */
  readonly takeArrival: () => string | undefined;
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (workspace === undefined) throw new Error('There is no open session around this part.');
  return workspace;
}
