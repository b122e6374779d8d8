import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { slotKey } from '#engine/slots.ts';
import { whyNotAsked } from '#engine/why-not-asked.ts';
import { answerText, slotLabel } from '#report/wording.ts';
import type { QuestionId } from '#ruleset/types.ts';
import type { TrialAtHand } from './use-trial.ts';

interface NotAskedOnTrialProps {
  readonly question: QuestionId;
  readonly name: string;
  readonly trial: TrialAtHand;
}

/** Says of a question that it is not asked, and which answers on trial rule it out. */
export function NotAskedOnTrial({ question, name, trial }: NotAskedOnTrialProps) {
  const ruleset = useRuleset();
  const because = whyNotAsked(ruleset, trial.answers, { question });
  if (ruleset.questions[question] === undefined) {
    return <p>There is no question of this name: {name}</p>;
  }
  return (
    <>
      <p>
        <strong>{name}</strong>
      </p>
      <p>This question is not asked on trial, so there is nothing to try here.</p>
      {because.length > 0 && (
        <ul className="because-of">
          {because.map(({ answer, ...slot }) => (
            <li key={slotKey(slot)}>
              since {slotLabel(ruleset, slot)} {answerText(ruleset, slot, answer)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
