/** What is to be done: the remedy of each check that is not met, and the actions that the team has taken on. */
import { actionKey, actionOn, isClosed, type Action, type Actions } from '#engine/action.ts';
import type { Assessment, CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import type { IsoDate, Ruleset } from '#ruleset/types.ts';
import { urgencyGroups, urgencyOf } from '#engine/urgency.ts';
import {
  checkOutcomeMark,
  checkOutcomeWord,
  checkTitle,
  lowerFirst,
  needsWork,
  remedyLead,
  routeIn,
} from './wording.ts';

/** In place of a check that these answers no longer lead to. */
export const NOT_JUDGED = 'No longer checked under these answers';

/** In place of the state of what the team has not taken on. */
export const NOT_TAKEN = 'Not taken on yet';

/** One check with the action about it. */
export interface WorkItem {
  readonly key: string;
  readonly action: Action;
  /** The team has taken it on; otherwise it is what the rules propose. */
  readonly isTaken: boolean;
  readonly obligation: ObligationFinding;
  /** The check as it comes out now; undefined if it is no longer judged under these answers. */
  readonly check: CheckFinding | undefined;
}

/**
 * Every check that needs work or has an action, the most urgent first: by the urgency of the obligation, then by the outcome of the
 * check itself, so that nothing unsettled stands before a gap that is as urgent, then by the day it is due. An action whose obligation is no longer in the rules is left
 * out here; it stays in the session.
 */
export function workItems(
  ruleset: Ruleset,
  assessment: Assessment,
  actions: Actions,
): readonly WorkItem[] {
  return urgencyGroups(assessment).flatMap(({ findings }) =>
    findings
      .flatMap((obligation) => [
        ...obligation.checks.flatMap((check) => itemOf(ruleset, obligation, check, actions)),
        ...withoutCheck(obligation, actions),
      ])
      .toSorted((a, b) => weight(a) - weight(b) || compare(sortKey(a, 'due'), sortKey(b, 'due'))),
  );
}

const OUTCOMES = ['gap', 'unclear', 'met'];

function weight({ check }: WorkItem): number {
  if (check === undefined) return OUTCOMES.length;
  return check.pressing ? 0 : OUTCOMES.indexOf(check.outcome);
}

function itemOf(
  ruleset: Ruleset,
  obligation: ObligationFinding,
  check: CheckFinding,
  actions: Actions,
): readonly WorkItem[] {
  const key = actionKey(obligation, check);
  const taken = actionOn(actions, key);
  if (taken !== undefined) return [{ key, action: taken, isTaken: true, obligation, check }];
  if (!needsWork(check)) return [];
  return [{ key, action: proposed(ruleset, check), isTaken: false, obligation, check }];
}

/** Actions about checks that these answers no longer lead to. */
function withoutCheck(obligation: ObligationFinding, actions: Actions): readonly WorkItem[] {
  const judged = new Set(obligation.checks.map((check) => actionKey(obligation, check)));
  return Object.entries(actions)
    .filter(([key]) => key.startsWith(`${obligation.id}/`) && !judged.has(key))
    .map(([key, action]) => ({ key, action, isTaken: true, obligation, check: undefined }));
}

/** What the rules propose: the remedy, on its route; where an answer is missing, to find out first. */
export function proposed(ruleset: Ruleset, check: CheckFinding): Action {
  const route = routeIn(ruleset, check);
  const remedy = check.check.remedy === '' ? checkTitle(ruleset, check) : check.check.remedy;
  const where = route === undefined || check.check.remedy === '' ? '' : ` (${route})`;
  const isOpen = remedyLead(check) === 'If not so';
  return {
    title: isOpen ? `Find out whether it is so; if not: ${remedy}${where}` : `${remedy}${where}`,
    owner: '',
    due: '',
    state: 'open',
    reason: '',
    note: '',
    evidence: [],
  };
}

/** Done or given up, and yet the check is not met: only an answer changes that. */
export function isClosedInVain({ action, check }: WorkItem): boolean {
  return isClosed(action) && check !== undefined && needsWork(check);
}

/** What closing does not change. */
export const PAST_STAYS =
  'What is past, such as a missed deadline, stays a gap; closing then says that the work is done, nothing more.';

/** How a check that is not met still stands, to follow "the check": "is still a gap". */
export function stillText(check: CheckFinding): string {
  if (check.called !== undefined) return `is still judged “${check.called}”`;
  const mark = checkOutcomeMark(check);
  if (mark === 'gap') return 'is still a gap';
  return mark === 'pressing'
    ? 'still needs attention'
    : `is still ${lowerFirst(checkOutcomeWord(check))}`;
}

export type WorkOrder = 'urgency' | 'due' | 'owner' | 'state';

/** In another order; what has no day or owner comes last, and equals stay the most urgent first. */
export function inWorkOrder(items: readonly WorkItem[], order: WorkOrder): readonly WorkItem[] {
  if (order === 'urgency') return items;
  return items.toSorted((a, b) => compare(sortKey(a, order), sortKey(b, order)));
}

const STATES = ['doing', 'open', 'done', 'will-not-do'];

function sortKey({ action }: WorkItem, order: Exclude<WorkOrder, 'urgency'>): string {
  if (order === 'state') return String(STATES.indexOf(action.state));
  const text = order === 'due' ? action.due : action.owner.toLocaleLowerCase('en');
  return text === '' ? '￿' : text;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What is said of an action that is overdue. */
export const OVERDUE = 'Overdue';

/** Taken on, not closed, and due before today. */
export function isOverdue({ action, isTaken }: WorkItem, today: IsoDate): boolean {
  return isTaken && !isClosed(action) && action.due !== '' && action.due < today;
}

export type WorkFilter =
  'all' | 'taken' | 'to-do' | 'overdue' | 'closed' | 'gaps' | 'not-taken' | OwnerFilter;

/** What one owner has. */
export type OwnerFilter = `of:${string}`;

export function ownerFilter(owner: string): OwnerFilter {
  return `of:${owner}`;
}

export function passesWork(filter: WorkFilter, item: WorkItem, today: IsoDate): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'taken':
      return item.isTaken;
    case 'not-taken':
      return !item.isTaken;
    case 'to-do':
      return !isClosed(item.action);
    case 'closed':
      return isClosed(item.action);
    case 'gaps':
      return ['now', 'later'].includes(urgencyOf(item.obligation));
    case 'overdue':
      return isOverdue(item, today);
    default:
      return filter === ownerFilter(ownerNamed(item));
  }
}

/** Items by owner, in the order of the alphabet; those without an owner last. */
export function byOwner(
  items: readonly WorkItem[],
  ownerOf = ownerNamed,
): readonly { readonly owner: string; readonly items: readonly WorkItem[] }[] {
  const owners = [...new Set(items.map(ownerOf))];
  const named = owners.filter((owner) => owner !== '').toSorted((a, b) => a.localeCompare(b, 'en'));
  return [...named, ...(owners.includes('') ? [''] : [])].map((owner) => ({
    owner,
    items: items.filter((item) => ownerOf(item) === owner),
  }));
}

function ownerNamed({ action }: WorkItem): string {
  return action.owner.trim();
}
