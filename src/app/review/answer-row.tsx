import { Link } from 'wouter';
import { questionAddress, reviewAddress } from '#app/addresses.ts';
import { RemarkShown } from '#app/remarks/remark-shown.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { isToBeConfirmed } from '#engine/confirming.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { remarkOn } from '#engine/remark.ts';
import { isSameSlot } from '#engine/slots.ts';
import { answerText, slotLabel, TO_BE_CONFIRMED } from '#report/wording.ts';
import type { PageId } from '#ruleset/types.ts';

interface AnswerRowProps {
  readonly page: PageId;
  readonly slot: AnswerSlot;
}

/** A question with its answer, and the way to change it. */
export function AnswerRow({ page, slot }: AnswerRowProps) {
  const ruleset = useRuleset();
  const { session, assessment, comeBackTo } = useWorkspace();
  const given = assessment.counted.find((one) => isSameSlot(one, slot));
  const label = slotLabel(ruleset, slot);
  const id = `change-${slot.question}-${slot.route ?? ''}`;
  return (
    <div className="answer-row">
      <dt>{label}</dt>
      <dd className={given === undefined ? 'muted' : undefined}>
        {given === undefined ? 'Not answered yet' : answerText(ruleset, slot, given.answer)}
        {isToBeConfirmed(session.remarks, slot) && (
          <span className="to-confirm">{TO_BE_CONFIRMED}</span>
        )}
        <RemarkShown
          remark={remarkOn(session.remarks, slot)}
          isNotSure={given?.answer === NOT_SURE}
        />
      </dd>
      <dd className="answer-change">
        <Link
          id={id}
          href={questionAddress(session.id, page)}
          onClick={() => comeBackTo({ page, address: reviewAddress(session.id), target: id })}
        >
          {given === undefined ? 'Answer' : 'Change'}
          <span className="visually-hidden">: {label}</span>
        </Link>
      </dd>
    </div>
  );
}
