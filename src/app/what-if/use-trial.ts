/** What is being tried out in a session, with what would come out. */
import { useMemo, useState } from 'react';
import type { DraftValue } from '#app/question/draft.ts';
import { useDrafts } from '#app/session/drafts.tsx';
import { isSameAnswers } from '#app/session/same-answers.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { assess } from '#engine/assess.ts';
import type { Answers, AnswerSlot, Assessment } from '#engine/assessment.ts';
import { changeAnswers } from '#engine/change.ts';
import { slotKey } from '#engine/slots.ts';
import type { QuestionId } from '#ruleset/types.ts';
import {
  asSlotChange,
  changesIn,
  isUnreadable,
  NO_TRIAL,
  valueHeld,
  withHeld,
  withoutHeld,
  withoutQuestion,
  withPicked,
  type Trial,
  type TrialChange,
  type TrialKept,
} from './trial.ts';

export interface TrialAtHand {
  /** The questions that lie open to be changed. */
  readonly picked: readonly QuestionId[];
  readonly changes: readonly TrialChange[];
  /** The answers with the changes, and what they come to. */
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Whether a slot is asked on trial. */
  readonly isAsked: (slot: AnswerSlot) => boolean;
  /** The asked slots in which something is typed that is no figure. */
  readonly unreadable: readonly AnswerSlot[];
  /** The answers below the trial are no longer those on which it was begun. */
  readonly isOvertaken: boolean;
  /** A trial was discarded, and can be brought back. */
  readonly isDiscarded: boolean;
  readonly valueOf: (slot: AnswerSlot) => DraftValue;
  readonly pick: (question: QuestionId) => void;
  readonly hold: (slot: AnswerSlot, value: DraftValue) => void;
  /** Leaves a slot as it is stored. */
  readonly takeBack: (slot: AnswerSlot) => void;
  /** Closes a question, with whatever is tried there. */
  readonly leave: (question: QuestionId) => void;
  /** Takes note of what the trial stands on now. */
  readonly takeNote: () => void;
  readonly discard: () => void;
  readonly bringBack: () => void;
  /** Forgets the trial once it is stored. */
  readonly forget: () => void;
}

/** The trial of the session that is open. The tab keeps it, whatever else one looks at meanwhile. */
export function useTrial(startsWith: QuestionId | undefined): TrialAtHand {
  const ruleset = useRuleset();
  const { trials } = useDrafts();
  const { session, answers: now, assessment: assessmentNow } = useWorkspace();
  const [kept, setKept] = useState<TrialKept>(() =>
    opened(trials.get(session.id) ?? { trial: NO_TRIAL, standsOn: now }, startsWith),
  );
  const { trial, standsOn, discarded } = kept;
  const changes = useMemo(() => changesIn(ruleset, now, trial), [ruleset, now, trial]);
  const answers = useMemo(() => changeAnswers(now, changes.map(asSlotChange)), [now, changes]);
  const assessment = useMemo(
    () => assess(ruleset, answers, assessmentNow.on),
    [ruleset, answers, assessmentNow.on],
  );
  const asked = useMemo(() => new Set(assessment.wanted.map(slotKey)), [assessment]);
  const isAsked = (slot: AnswerSlot): boolean => asked.has(slotKey(slot));

  function keep(next: TrialKept): void {
    trials.set(session.id, next);
    setKept(next);
  }
  /** A trial begins on what is stored at that moment. */
  function change(next: Trial): void {
    keep({ ...kept, trial: next, standsOn: trial.held.length === 0 ? now : standsOn });
  }

  return {
    picked: trial.picked,
    changes,
    answers,
    assessment,
    isAsked,
    unreadable: trial.held
      .filter((one) => isUnreadable(ruleset, one))
      .map(({ slot }) => slot)
      .filter(isAsked),
    isOvertaken: trial.held.length > 0 && !isSameAnswers(standsOn, now),
    isDiscarded: discarded !== undefined,
    valueOf: (slot) => valueHeld(ruleset, now, trial, slot),
    pick: (question) => change(withPicked(trial, question)),
    hold: (slot, value) =>
      keep({
        trial: withHeld(trial, slot, value),
        standsOn: trial.held.length === 0 ? now : standsOn,
      }),
    takeBack: (slot) => change(withoutHeld(trial, slot)),
    leave: (question) => change(withoutQuestion(trial, question)),
    takeNote: () => keep({ ...kept, standsOn: now }),
    discard: () => keep({ trial: NO_TRIAL, standsOn: now, discarded: trial }),
    bringBack: () => keep({ trial: discarded ?? trial, standsOn }),
    forget: () => keep({ trial: NO_TRIAL, standsOn: now }),
  };
}

function opened(kept: TrialKept, startsWith: QuestionId | undefined): TrialKept {
  return startsWith === undefined ? kept : { ...kept, trial: withPicked(kept.trial, startsWith) };
}
