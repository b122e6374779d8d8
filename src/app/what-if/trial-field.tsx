import { AnswerFieldset } from '#app/controls/answer-fieldset.tsx';
import { AnswerControls } from '#app/question/answer-controls.tsx';
import { fieldId } from '#app/question/draft.ts';
import { missingIn } from '#app/question/missing.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { givenAnswer } from '#engine/evaluation.ts';
import { isSameSlot } from '#engine/slots.ts';
import { slotLabel } from '#report/wording.ts';
import type { Question } from '#ruleset/types.ts';
import { answerIn } from './question-name.ts';
import type { TrialAtHand } from './use-trial.ts';

interface TrialFieldProps {
  readonly question: Question;
  readonly slot: AnswerSlot;
  readonly trial: TrialAtHand;
}

/** The controls of one answer on trial, with the answer now beside them. */
export function TrialField({ question, slot, trial }: TrialFieldProps) {
  const ruleset = useRuleset();
  const { answers, assessment } = useWorkspace();
  const label = slotLabel(ruleset, slot);
  const value = trial.valueOf(slot);
  const isWrong = trial.unreadable.some((one) => isSameSlot(one, slot));
  const now = answerIn(ruleset, assessment, slot, givenAnswer(answers, slot));
  return (
    <AnswerFieldset
      id={fieldId(slot)}
      legend={label}
      className={slot.route === undefined ? '' : 'answer-of-route'}
      hint={`Now: ${now}`}
      error={isWrong ? missingIn(question, label, value) : undefined}
    >
      <AnswerControls
        question={question}
        slot={slot}
        isWrong={isWrong}
        value={value}
        onChange={(held) => trial.hold(slot, held)}
      />
      <button
        type="button"
        className="link-button"
        aria-pressed={value.length === 0}
        onClick={() => trial.hold(slot, question.kind === 'choices' ? [] : '')}
      >
        No answer<span className="visually-hidden">: {label}</span>
      </button>
    </AnswerFieldset>
  );
}
