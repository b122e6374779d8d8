import { useMemo } from 'react';
import { Link } from 'wouter';
import { resultAddress } from '#app/addresses.ts';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWarningBeforeLeaving } from '#app/session/warning-before-leaving.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { askedOtherwise } from '#engine/compare.ts';
import { differingChecks, differingOutcomes } from '#report/outcome-changes.ts';
import { productName } from '#report/wording.ts';
import type { QuestionId } from '#ruleset/types.ts';
import { AskedOtherwise } from './asked-otherwise.tsx';
import { DifferingOutcomes } from './differing-outcomes.tsx';
import { PICKER, QuestionPicker } from './question-picker.tsx';
import { triedId } from './question-name.ts';
import { TrialBar } from './trial-bar.tsx';
import { TrialChanges } from './trial-changes.tsx';
import { TrialQuestion } from './trial-question.tsx';
import { useFocusOnceShown } from '#app/shell/use-focus-once-shown.ts';
import { useTrial, type TrialAtHand } from './use-trial.ts';

interface WhatIfScreenProps {
  /** The question that lies open to be changed as the screen opens. */
  readonly startsWith: QuestionId | undefined;
}

/** Other answers on trial: what would come out, side by side with what comes out now. Nothing is stored until it is kept. */
export function WhatIfScreen({ startsWith }: WhatIfScreenProps) {
  const { session, assessment } = useWorkspace();
  const trial = useTrial(startsWith);
  const result = useMemo(
    () => ({
      differing: differingOutcomes(assessment, trial.assessment),
      behind: differingChecks(assessment, trial.assessment),
      asked: askedOtherwise(assessment, trial.assessment),
    }),
    [assessment, trial.assessment],
  );
  const focusOn = useFocusOnceShown();
  useWarningBeforeLeaving(trial.changes.length > 0);
  const pick = (question: QuestionId): void => {
    trial.pick(question);
    focusOn(triedId(question));
  };
  const leave = (question: QuestionId): void => {
    trial.leave(question);
    focusOn(PICKER);
  };
  return (
    <Screen
      title="What if you answered otherwise?"
      context={productName(session.product)}
      above={<SessionBar />}
      className="what-if"
    >
      <p>
        Try other answers and see which outcomes would differ. Nothing is stored until you keep
        them.{' '}
        <Link href={resultAddress(session.id)} className="not-printed">
          See the result now
        </Link>
      </p>
      <Overtaken trial={trial} />
      <h2 className="not-printed">Answers to try</h2>
      <QuestionPicker assessment={trial.assessment} onPick={pick} />
      {trial.picked.map((id) => (
        <TrialQuestion key={id} id={id} trial={trial} onClose={() => leave(id)} />
      ))}
      <TrialChanges trial={trial} />
      <AskedOtherwise asked={result.asked} answers={trial.answers} onPick={pick} />
      {trial.changes.length > 0 && <DifferingOutcomes trial={trial} {...result} />}
      <TrialBar trial={trial} result={result} />
    </Screen>
  );
}

/** Says that the trial stands on other answers than it was begun on. */
function Overtaken({ trial }: { readonly trial: TrialAtHand }) {
  const { saving } = useWorkspace();
  // While the trial itself is being kept, the answers are about to be those on trial.
  const isTold = trial.isOvertaken && saving.kind !== 'saving';
  return (
    <div role="status">
      {isTold && (
        <div className="notice">
          <p>
            The answers of this session were changed since you began this trial, here or in another
            tab. The trial is applied to what is stored now; what is the same there by now is no
            change any more.
          </p>
          <button type="button" className="button" onClick={trial.takeNote}>
            Noted
          </button>
        </div>
      )}
    </div>
  );
}
