/** What a team does about a check that is not met. An action decides nothing: only an answer does. */
import type { IsoDate } from '#ruleset/types.ts';
import type { CheckFinding, ObligationFinding } from './assessment.ts';
import type { EvidencePointer } from './remark.ts';

export const ACTION_STATES = ['open', 'doing', 'done', 'will-not-do'] as const;

export type ActionState = (typeof ACTION_STATES)[number];

export interface Action {
  readonly title: string;
  /** Who does it; may be empty. */
  readonly owner: string;
  /** A day as `2026-11-23`, or empty. */
  readonly due: IsoDate;
  readonly state: ActionState;
  /** Why it will not be done; kept, and shown in that state alone. */
  readonly reason: string;
  /** Free text; may be empty. */
  readonly note: string;
  readonly evidence: readonly EvidencePointer[];
}

/** By the check that an action is about, see `actionKey`. */
export type Actions = Readonly<Record<string, Action>>;

/** The name of the check that an action is about: the obligation's id, and the finding's after a stroke. */
export function actionKey(
  { id }: Pick<ObligationFinding, 'id'>,
  check: Pick<CheckFinding, 'id'>,
): string {
  return `${id}/${check.id}`;
}

/** The action about a check as it is kept; undefined if the team has taken none. */
export function actionOn(actions: Actions, key: string): Action | undefined {
  return Object.hasOwn(actions, key) ? actions[key] : undefined;
}

/** Whether nothing more is to be done about it. */
export function isClosed({ state }: Action): boolean {
  return state === 'done' || state === 'will-not-do';
}
