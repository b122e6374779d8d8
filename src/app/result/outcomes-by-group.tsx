import { Disclosure } from '#app/controls/disclosure.tsx';
import { StackingTable } from '#app/controls/stacking-table.tsx';
import { OutcomeSign } from '#app/law/outcome-label.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { outcomesByGroup, type GroupOfOutcomes } from '#report/by-group.ts';
import type { UrgencyGroup } from '#engine/urgency.ts';
import { outcomeMark, urgencyTitle } from '#report/wording.ts';

/** Where the outcomes stand, by groups of obligations: a sign for each obligation, and the counts as a table. */
export function OutcomesByGroup({ groups }: { readonly groups: readonly UrgencyGroup[] }) {
  const ruleset = useRuleset();
  const { assessment } = useWorkspace();
  const rows = outcomesByGroup(ruleset, assessment);
  if (rows.length === 0) return null;
  return (
    <figure className="by-group" aria-labelledby="by-group">
      <figcaption id="by-group">By group of obligations, one sign for each</figcaption>
      <div aria-hidden="true" className="by-group-chart">
        {rows.map((row) => (
          <div key={row.group.code} className="by-group-row">
            <span>{row.group.title}</span>
            <span className="by-group-signs">
              {row.findings.map((finding) => (
                <OutcomeSign
                  key={finding.id}
                  mark={outcomeMark(finding)}
                  title={finding.obligation.title}
                />
              ))}
            </span>
          </div>
        ))}
      </div>
      <Disclosure summary="As a table">
        <CountsTable rows={rows} columns={groups} />
      </Disclosure>
    </figure>
  );
}

interface CountsTableProps {
  readonly rows: readonly GroupOfOutcomes[];
  readonly columns: readonly UrgencyGroup[];
}

function CountsTable({ rows, columns }: CountsTableProps) {
  return (
    <StackingTable
      caption="Outcomes by group of obligations"
      corner="Obligations"
      columns={columns.map((column) => ({
        id: column.id,
        heading: urgencyTitle(column),
        isFigure: true,
      }))}
      rows={rows}
      keyOf={({ group }) => group.code}
      nameOf={({ group }) => group.title}
      cell={({ counts }, id) => counts[id] ?? 0}
    />
  );
}
