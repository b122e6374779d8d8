import { Link } from 'wouter';
import { questionAddress } from '#app/addresses.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { CountedAnswer } from '#engine/assessment.ts';
import { isSameSlot } from '#engine/slots.ts';
import { answerText, slotLabel } from '#report/wording.ts';
import type { PageId } from '#ruleset/types.ts';

interface ContradictoryAnswerProps {
  /** Of the link. */
  readonly id: string;
  readonly given: CountedAnswer;
  /** Where one comes back to. */
  readonly back: string;
  /** The page that is shown. */
  readonly here: PageId | undefined;
}

/** One of the answers that do not fit, and the way to change it. */
export function ContradictoryAnswer({ id, given, back, here }: ContradictoryAnswerProps) {
  const ruleset = useRuleset();
  const { session, pages, isReadOnly, comeBackTo } = useWorkspace();
  const label = slotLabel(ruleset, given);
  // An answer that counts only by what is filled in here has no page yet to lead to.
  const asked = pages.find(({ slots }) => slots.some((slot) => isSameSlot(slot, given)));
  const page = isReadOnly ? undefined : asked?.page.id;
  return (
    <div className="answer-row">
      <dt>{label}</dt>
      <dd>{answerText(ruleset, given, given.answer)}</dd>
      {page !== undefined && page === here && <dd className="muted">On this page</dd>}
      {page !== undefined && page !== here && (
        <dd className="answer-change">
          <Link
            id={id}
            href={questionAddress(session.id, page)}
            onClick={() => comeBackTo({ page, address: back, target: id })}
          >
            Change
            <span className="visually-hidden">: {label}</span>
          </Link>
        </dd>
      )}
    </div>
  );
}
