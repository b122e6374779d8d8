import { Link } from 'wouter';
import { questionAddress } from '#app/addresses.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { slotLabel } from '#report/wording.ts';

interface PageLinkProps {
  readonly slot: AnswerSlot;
  readonly children: string;
}

/** Leads to the page where a question is answered. */
export function PageLink({ slot, children }: PageLinkProps) {
  const ruleset = useRuleset();
  const { session } = useWorkspace();
  const page = ruleset.questions[slot.question]?.page;
  if (page === undefined) return null;
  return (
    <Link href={questionAddress(session.id, page)}>
      {children}
      <span className="visually-hidden">: {slotLabel(ruleset, slot)}</span>
    </Link>
  );
}
