import { StackingTable } from '#app/controls/stacking-table.tsx';
import { OutcomeLabel } from '#app/law/outcome-label.tsx';
import { PageLink } from '#app/result/page-link.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import type { CheckFinding } from '#engine/assessment.ts';
import type { RouteMatrix } from '#report/route-matrix.ts';
import { checkOutcomeMark, checkOutcomeWord, routeLabel } from '#report/wording.ts';

/** The id of a route's row, to which one comes back after a change. */
export const rowId = (route: string): string => `route-${route}`;

/** Routes against the checks that differ by route. */
export function MatrixTable({ matrix }: { readonly matrix: RouteMatrix }) {
  const ruleset = useRuleset();
  const { routes, checks, finding } = matrix;
  return (
    <StackingTable
      caption="What each route comes to, by your answers"
      corner="Route"
      columns={checks.map(({ id, check }) => ({ id, heading: check.title }))}
      rows={routes}
      keyOf={(route) => route}
      nameOf={(route) => (
        <span id={rowId(route)} tabIndex={-1}>
          {routeLabel(ruleset, route)}
        </span>
      )}
      cell={(route, id) => {
        const check = checks.find((one) => one.id === id);
        const found = check === undefined ? undefined : finding(route, check);
        return found === undefined ? (
          <NotLookedAt />
        ) : (
          <Judgement found={found} from={rowId(route)} />
        );
      }}
    />
  );
}

/** What was judged once, and is true of every route. */
export function SameForAll({ matrix: { sameForAll } }: { readonly matrix: RouteMatrix }) {
  if (sameForAll.length === 0) return null;
  return (
    <>
      <h2>The same for every route</h2>
      <ul>
        {sameForAll.map(({ obligation, finding }) => {
          const id = `same-${obligation}-${finding.id}`;
          return (
            <li key={id} id={id} tabIndex={-1}>
              {finding.check.title}: <Judgement found={finding} from={id} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function NotLookedAt() {
  return <span className="muted">Not asked of this route</span>;
}

interface JudgementProps {
  readonly found: CheckFinding;
  /** The id of the element to come back to after a change. */
  readonly from: string;
}

/** An outcome, and the way to the answer that decides it. */
function Judgement({ found, from }: JudgementProps) {
  const [slot] = [...found.answers, ...found.waitsFor];
  return (
    <>
      <OutcomeLabel mark={checkOutcomeMark(found)}>{checkOutcomeWord(found)}</OutcomeLabel>{' '}
      {slot !== undefined && (
        <PageLink slot={slot} from={from}>
          Change
        </PageLink>
      )}
    </>
  );
}
