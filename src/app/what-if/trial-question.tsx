import { Disclosure } from '#app/controls/disclosure.tsx';
import { WhyWeAsk } from '#app/question/why-we-ask.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { slotKey } from '#engine/slots.ts';
import { questionName } from '#report/wording.ts';
import type { QuestionId } from '#ruleset/types.ts';
import { NotAskedOnTrial } from './not-asked-on-trial.tsx';
import { triedId } from './question-name.ts';
import { TrialField } from './trial-field.tsx';
import type { TrialAtHand } from './use-trial.ts';

interface TrialQuestionProps {
  readonly id: QuestionId;
  readonly trial: TrialAtHand;
  readonly onClose: () => void;
}

/** One question that lies open to be changed: its answer or answers on trial, and help. */
export function TrialQuestion({ id, trial, onClose }: TrialQuestionProps) {
  const ruleset = useRuleset();
  const question = ruleset.questions[id];
  const slots = trial.assessment.wanted.filter((slot) => slot.question === id);
  const name = question === undefined ? id : questionName(question);
  return (
    <section id={triedId(id)} aria-label={name} tabIndex={-1} className="card tried">
      {question !== undefined &&
        slots.map((slot) => (
          <TrialField key={slotKey(slot)} question={question} slot={slot} trial={trial} />
        ))}
      {slots.length === 0 && <NotAskedOnTrial question={id} name={name} trial={trial} />}
      {question?.help !== undefined && slots.length > 0 && (
        <Disclosure summary="What is meant by this?">
          <p>{question.help}</p>
        </Disclosure>
      )}
      {question !== undefined && slots.length > 0 && <WhyWeAsk question={question} />}
      <button type="button" className="link-button" onClick={onClose}>
        Leave this question out<span className="visually-hidden">: {name}</span>
      </button>
    </section>
  );
}
