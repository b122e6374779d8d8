import { StackingTable } from '#app/controls/stacking-table.tsx';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import type { CountChange } from '#report/outcome-changes.ts';
import { groupMark, urgencyTitle } from '#report/wording.ts';

/** How many obligations stand in each group now and on trial. */
export function CountsCompared({ counts }: { readonly counts: readonly CountChange[] }) {
  return (
    <StackingTable
      caption="Obligations by urgency, now and on trial"
      corner="Obligations"
      columns={[
        { id: 'now', heading: 'Now', isFigure: true },
        { id: 'on-trial', heading: 'On trial', isFigure: true },
      ]}
      rows={counts}
      keyOf={({ id }) => id}
      nameOf={({ id, before, after }) => {
        // On one side a group may be empty: its sign and its day are those of both together.
        const both = { id, findings: [...before, ...after] };
        return <OutcomeLabel mark={groupMark(both)}>{urgencyTitle(both)}</OutcomeLabel>;
      }}
      cell={({ before, after }, column) => {
        if (column === 'now') return before.length;
        return before.length === after.length ? after.length : <strong>{after.length}</strong>;
      }}
    />
  );
}
