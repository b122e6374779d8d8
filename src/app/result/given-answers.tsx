import { RemarkShown } from '#app/remarks/remark-shown.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { CountedAnswer } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { remarkOn } from '#engine/remark.ts';
import { slotKey } from '#engine/slots.ts';
import { answerText, slotLabel } from '#report/wording.ts';
import { PageLink } from './page-link.tsx';

interface GivenAnswersProps {
  readonly answers: readonly CountedAnswer[];
  /** The id of the element to come back to after a change. */
  readonly from: string;
}

/** Answers that decided something, each with the way to change it. */
export function GivenAnswers({ answers, from }: GivenAnswersProps) {
  const ruleset = useRuleset();
  const { session } = useWorkspace();
  return (
    <ul className="given">
      {answers.map(({ answer, ...slot }) => (
        <li key={slotKey(slot)}>
          {slotLabel(ruleset, slot)} <strong>{answerText(ruleset, slot, answer)}</strong>{' '}
          <PageLink slot={slot} from={from}>
            Change
          </PageLink>
          <RemarkShown remark={remarkOn(session.remarks, slot)} isNotSure={answer === NOT_SURE} />
        </li>
      ))}
    </ul>
  );
}
