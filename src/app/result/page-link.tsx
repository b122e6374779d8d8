import { Link, useLocation } from 'wouter';
import { questionAddress } from '#app/addresses.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { slotLabel } from '#report/wording.ts';

interface PageLinkProps {
  readonly slot: AnswerSlot;
  /** The id of the element to come back to. */
  readonly from: string;
  readonly children: string;
}

/** Leads from a screen to the page where a question is answered, and after that back; nowhere if it is only read. */
export function PageLink({ slot, from, children }: PageLinkProps) {
  const ruleset = useRuleset();
  const { session, isReadOnly, comeBackTo } = useWorkspace();
  const [here] = useLocation();
  const page = ruleset.questions[slot.question]?.page;
  if (page === undefined || isReadOnly) return null;
  return (
    <Link
      href={questionAddress(session.id, page)}
      onClick={() => comeBackTo({ page, address: here, target: from })}
    >
      {children}
      <span className="visually-hidden">: {slotLabel(ruleset, slot)}</span>
    </Link>
  );
}
