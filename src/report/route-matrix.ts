/** Routes against the checks that differ by route: the weakest route first, and its gaps first. */
import type { Assessment, CheckFinding } from '#engine/assessment.ts';
import { updatePaths } from '#engine/update-paths.ts';
import type { Check, ObligationId, OptionId, Ruleset } from '#ruleset/types.ts';

export interface MatrixCheck {
  /** The check's id after its obligation's and a stroke. */
  readonly id: string;
  readonly obligation: ObligationId;
  readonly check: Check;
}

/** A check of an obligation as it came out. */
export interface Judged {
  readonly obligation: ObligationId;
  readonly finding: CheckFinding;
}

export interface RouteMatrix {
  readonly routes: readonly OptionId[];
  readonly checks: readonly MatrixCheck[];
  /** What came out; undefined where the check does not look at the route. */
  readonly finding: (route: OptionId, check: MatrixCheck) => CheckFinding | undefined;
  /** What was judged once, and is true of every route. */
  readonly sameForAll: readonly Judged[];
}

const WORST_FIRST = ['gap', 'unclear', 'met'];

/** Undefined where no route is chosen, or nothing was judged by route. */
export function routeMatrix(ruleset: Ruleset, assessment: Assessment): RouteMatrix | undefined {
  const routes = updatePaths(ruleset, assessment).map(({ route }) => route);
  const judged = assessment.obligations.flatMap(({ id, checks }) =>
    checks.map((finding) => ({ obligation: id, finding })),
  );
  const checks = checksByRoute(ruleset, judged);
  const [weakest] = routes;
  if (weakest === undefined || checks.length === 0) return undefined;
  const finding = (route: OptionId, { id }: MatrixCheck): CheckFinding | undefined =>
    judged.find((one) => idOf(one) === id && one.finding.route === route)?.finding;
  return {
    routes,
    checks: checks.toSorted((a, b) => rank(finding(weakest, a)) - rank(finding(weakest, b))),
    finding,
    sameForAll: sameForAll(ruleset, judged),
  };
}

/** What the weakest route lacks comes first; what it is not asked, last. */
function rank(finding: CheckFinding | undefined): number {
  return finding === undefined ? WORST_FIRST.length : WORST_FIRST.indexOf(finding.outcome);
}

function idOf({ obligation, finding }: Judged): string {
  return `${obligation}/${finding.check.id}`;
}

/** Each check once, however many routes it was judged on. */
function checksByRoute(
  { updatePaths: rules }: Ruleset,
  judged: readonly Judged[],
): readonly MatrixCheck[] {
  const byRoute = judged.filter(
    ({ finding }) => finding.route !== undefined && finding.check.forEach === rules?.forEach,
  );
  const found = new Map(
    byRoute.map((one): readonly [string, MatrixCheck] => [
      idOf(one),
      { id: idOf(one), obligation: one.obligation, check: one.finding.check },
    ]),
  );
  return [...found.values()];
}

function sameForAll({ updatePaths: rules }: Ruleset, judged: readonly Judged[]): readonly Judged[] {
  const also = (rules?.also ?? []).map(({ obligation, check }) => `${obligation}/${check}`);
  return judged.filter((one) => also.includes(idOf(one)));
}
