import { Fragment } from 'react';
import { Link } from 'wouter';
import { whatIfAddress } from '#app/addresses.ts';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { Alternative } from '#engine/alternatives.ts';
import type { AnswerSlot, CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import { slotKey } from '#engine/slots.ts';
import { turnsOf, waysToMet, type OtherAnswers } from '#report/what-would-change.ts';
import { answerText, outcomeMark, outcomeWord, slotLabel } from '#report/wording.ts';
import { PageLink } from './page-link.tsx';

interface WhatWouldChangeProps {
  readonly finding: ObligationFinding;
  readonly alternatives: readonly Alternative[];
  /** The id of the element to come back to after a change. */
  readonly from: string;
}

/** Each single answer that would turn the outcome, and into what. */
export function WhatWouldChange({ finding, alternatives, from }: WhatWouldChangeProps) {
  const turns = turnsOf(finding, alternatives);
  return (
    <>
      <h4>What would change it</h4>
      {turns.length === 0 ? (
        <p>
          No other answer to one of the questions behind these checks would be enough by itself.
        </p>
      ) : (
        <ul className="given">
          {turns.map((turn) => (
            <li key={`${slotKey(turn.slot)} ${outcomeWord(turn.after)}`}>
              <Answers other={turn} />:{' '}
              <OutcomeLabel mark={outcomeMark(turn.after)}>{outcomeWord(turn.after)}</OutcomeLabel>{' '}
              <PageLink slot={turn.slot} from={from}>
                Change
              </PageLink>{' '}
              <TryLink slot={turn.slot} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Leads to where another answer is only tried; nowhere if the result is only read. */
function TryLink({ slot }: { readonly slot: AnswerSlot }) {
  const ruleset = useRuleset();
  const { session, isReadOnly } = useWorkspace();
  if (isReadOnly) return null;
  return (
    <Link href={whatIfAddress(session.id, slot.question)}>
      Try it<span className="visually-hidden">: {slotLabel(ruleset, slot)}</span>
    </Link>
  );
}

interface MetIfProps {
  readonly finding: CheckFinding;
  readonly alternatives: readonly Alternative[];
}

/** Which answer alone would make a check met. */
export function MetIf({ finding, alternatives }: MetIfProps) {
  const ways = waysToMet(finding, alternatives);
  if (ways.length === 0) return null;
  return (
    <p className="met-if">
      <strong>Met if:</strong>{' '}
      {ways.map((way, index) => (
        <Fragment key={slotKey(way.slot)}>
          {index > 0 && '; or '}
          <Answers other={way} />
        </Fragment>
      ))}
    </p>
  );
}

/** A question with other answers to it. */
function Answers({ other: { slot, answers } }: { readonly other: OtherAnswers }) {
  const ruleset = useRuleset();
  return (
    <>
      {slotLabel(ruleset, slot)}{' '}
      {answers.map((answer, index) => (
        <Fragment key={String(answer)}>
          {index > 0 && ' or '}“{answerText(ruleset, slot, answer)}”
        </Fragment>
      ))}
    </>
  );
}
