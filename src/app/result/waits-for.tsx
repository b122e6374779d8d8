import { personName } from '#report/people.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import type { AnswerSlot } from '#engine/assessment.ts';
import { remarkOn } from '#engine/remark.ts';
import { slotKey } from '#engine/slots.ts';
import { openState } from '#report/sections/answered.ts';
import { slotLabel } from '#report/wording.ts';
import { PageLink } from './page-link.tsx';

interface WaitsForProps {
  readonly slots: readonly AnswerSlot[];
  /** The id of the element to come back to after an answer. */
  readonly from: string;
}

/** The questions that something waits for, each with the way to it. */
export function WaitsFor({ slots, from }: WaitsForProps) {
  const ruleset = useRuleset();
  const { session, assessment } = useWorkspace();
  return (
    <ul className="given">
      {slots.map((slot) => (
        <li key={slotKey(slot)}>
          {slotLabel(ruleset, slot)}{' '}
          <span className="muted">
            ({openState(assessment, slot)}
            {whoCouldSay(remarkOn(session.remarks, slot).whoCouldTell)})
          </span>{' '}
          <PageLink slot={slot} from={from}>
            Answer
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

function whoCouldSay(who: string): string {
  return who === '' ? '' : `; ${personName(who)} could tell`;
}
