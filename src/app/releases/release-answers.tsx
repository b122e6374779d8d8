import { slotKey } from '#engine/slots.ts';
import type { CountedAnswer } from '#engine/assessment.ts';
import { answerText, slotLabel } from '#report/wording.ts';
import type { Ruleset } from '#ruleset/types.ts';

interface ReleaseAnswersProps {
  /** The ruleset with the questions of the release check. */
  readonly asRuleset: Ruleset;
  readonly answers: readonly CountedAnswer[];
}

/** Questions of the release check with what was answered. Of a question that is gone, its id is left. */
export function ReleaseAnswerList({ asRuleset, answers }: ReleaseAnswersProps) {
  return (
    <dl className="release-answers">
      {answers.map(({ answer, ...slot }) => (
        <div key={slotKey(slot)}>
          <dt>{slotLabel(asRuleset, slot)}</dt>
          <dd>{answerText(asRuleset, slot, answer)}</dd>
        </div>
      ))}
    </dl>
  );
}
