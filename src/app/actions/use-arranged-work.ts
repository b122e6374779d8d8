/** The list of actions in the order that was asked for. */
import { useMemo, useState } from 'react';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useToday } from '#app/shell/today.tsx';
import {
  byOwner,
  inWorkOrder,
  passesWork,
  workItems,
  type WorkFilter,
  type WorkItem,
  type WorkOrder,
} from '#report/work.ts';

export interface ArrangedWork {
  readonly filter: WorkFilter;
  readonly order: WorkOrder;
  readonly arrange: (filter: WorkFilter, order: WorkOrder) => void;
  /** The list was arranged since it was opened. */
  readonly isArranged: boolean;
  readonly total: number;
  readonly shown: readonly WorkItem[];
  /** Who owns something, in the order of the alphabet. */
  readonly owners: readonly string[];
  /** Whose an item was when the list was arranged. */
  readonly ownerAsOf: (item: WorkItem) => string;
}

/** Arranged when that is asked for, and not with each stroke: what is being written stays where it is. */
export function useArrangedWork(): ArrangedWork {
  const ruleset = useRuleset();
  const { session, assessment } = useWorkspace();
  const { actions } = session;
  const today = useToday();
  const [{ filter, order, asOf, isArranged }, setArranged] = useState<{
    readonly filter: WorkFilter;
    readonly order: WorkOrder;
    readonly asOf: typeof actions;
    readonly isArranged: boolean;
  }>({ filter: 'all', order: 'urgency', asOf: actions, isArranged: false });
  const now = useMemo(
    () => workItems(ruleset, assessment, actions),
    [ruleset, assessment, actions],
  );
  const before = useMemo(() => workItems(ruleset, assessment, asOf), [ruleset, assessment, asOf]);
  const arranged = inWorkOrder(
    before.filter((item) => passesWork(filter, item, today)),
    order,
  );
  const owners = new Map(before.map(({ key, action }) => [key, action.owner.trim()]));
  return {
    filter,
    order,
    arrange: (nextFilter, nextOrder) =>
      setArranged({ filter: nextFilter, order: nextOrder, asOf: actions, isArranged: true }),
    isArranged,
    total: now.length,
    shown: arranged.flatMap(({ key }) => now.find((item) => item.key === key) ?? []),
    // Also whose list is shown, if all of it has gone to others since.
    owners: byOwner([...before, ...now]).flatMap(({ owner }) => (owner === '' ? [] : [owner])),
    ownerAsOf: ({ key }) => owners.get(key) ?? '',
  };
}
