import { actionCardId } from '#app/addresses.ts';
import { Disclosure } from '#app/controls/disclosure.tsx';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { RemarkShown } from '#app/remarks/remark-shown.tsx';
import { PageLink } from '#app/result/page-link.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useToday } from '#app/shell/today.tsx';
import type { Action } from '#engine/action.ts';
import { NO_REMARK } from '#engine/remark.ts';
import {
  isClosedInVain,
  isOverdue,
  NOT_JUDGED,
  NOT_TAKEN,
  OVERDUE,
  PAST_STAYS,
  stillText,
  type WorkItem,
} from '#report/work.ts';
import {
  ACTION_STATE_WORDS,
  checkOutcomeMark,
  checkOutcomeWord,
  checkTitle,
  longDate,
  lowerFirst,
  statusText,
} from '#report/wording.ts';
import { ActionForm } from './action-form.tsx';
import { CopyIssue } from './copy-issue.tsx';

interface ActionCardProps {
  readonly item: WorkItem;
  /** One below what stands above the card. */
  readonly heading: 'h2' | 'h3';
  readonly onTake: () => void;
  readonly onRemove: (action: Action) => void;
}

/** One check that is not met, what is done about it, and by whom. */
export function ActionCard({ item, heading: Heading, onTake, onRemove }: ActionCardProps) {
  const { check, action, isTaken } = item;
  const id = actionCardId(item.key);
  const today = useToday();
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      className="card action"
      data-mark={check === undefined ? 'does-not-apply' : checkOutcomeMark(check)}
    >
      <Heading id={`${id}-title`}>{action.title === '' ? 'Without a title' : action.title}</Heading>
      <About item={item} />
      <p className="muted action-state">
        {isOverdue(item, today) && (
          <>
            <OutcomeLabel mark="pressing">{OVERDUE}</OutcomeLabel>{' '}
          </>
        )}
        <span>{inShort(item)}</span>
      </p>
      <RemarkShown remark={{ ...NO_REMARK, note: action.note, evidence: action.evidence }} />
      {isClosedInVain(item) && <StillOpen item={item} from={id} />}
      {isTaken && (
        <Disclosure summary={<Named does="Owner, date, state, notes" about={action.title} />}>
          <ActionForm item={item} onRemove={onRemove} />
        </Disclosure>
      )}
      <div className="action-buttons">
        {!isTaken && (
          <button type="button" className="button" onClick={onTake}>
            <Named does="Take it on" about={action.title} />
          </button>
        )}
        <CopyIssue item={item} />
      </div>
    </article>
  );
}

function Named({ does, about }: { readonly does: string; readonly about: string }) {
  return (
    <>
      {does}
      <span className="visually-hidden">: {about}</span>
    </>
  );
}

/** What the action is about: the check with its outcome, and its obligation. */
function About({ item: { obligation, check } }: { readonly item: WorkItem }) {
  const ruleset = useRuleset();
  return (
    <p className="action-about">
      {check !== undefined && (
        <OutcomeLabel mark={checkOutcomeMark(check)}>{checkOutcomeWord(check)}</OutcomeLabel>
      )}
      <span>
        {check === undefined ? NOT_JUDGED : checkTitle(ruleset, check)}{' '}
        <span className="muted">
          ({obligation.obligation.code}, {lowerFirst(statusText(obligation))})
        </span>
      </span>
    </p>
  );
}

function inShort({ isTaken, action }: WorkItem): string {
  if (!isTaken) return NOT_TAKEN;
  const owner = action.owner.trim();
  return [
    ACTION_STATE_WORDS[action.state],
    owner === '' ? 'no owner yet' : owner,
    ...(action.due === '' ? [] : [`due ${longDate(action.due)}`]),
    ...(action.state === 'will-not-do' && action.reason !== '' ? [action.reason] : []),
  ].join(' · ');
}

interface StillOpenProps {
  readonly item: WorkItem;
  /** The id of the element to come back to after a change. */
  readonly from: string;
}

/** An action that is closed does not make a check met; it leads to the answer that would. */
function StillOpen({ item: { check }, from }: StillOpenProps) {
  const [slot] = check === undefined ? [] : [...check.answers, ...check.waitsFor];
  if (check === undefined || slot === undefined) return null;
  return (
    <p className="notice">
      The action is closed, and by your answers the check {stillText(check)}. If the facts behind an
      answer have changed,{' '}
      <PageLink slot={slot} from={from}>
        change the answer
      </PageLink>
      . {check.outcome === 'gap' && PAST_STAYS}
    </p>
  );
}
