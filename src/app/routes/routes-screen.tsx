import { useMemo } from 'react';
import { Link } from 'wouter';
import { resultAddress } from '#app/addresses.ts';
import { useArrival } from '#app/session/arrival.ts';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { updatePaths } from '#engine/update-paths.ts';
import { routeMatrix } from '#report/route-matrix.ts';
import { productName, routeLabel } from '#report/wording.ts';
import { MatrixTable, SameForAll } from './matrix-table.tsx';
import { PathFigure } from './path-figure.tsx';

/** The routes side by side: what each comes to, and the way that an update takes on it. */
export function RoutesScreen() {
  const ruleset = useRuleset();
  const { session, assessment } = useWorkspace();
  const paths = useMemo(() => updatePaths(ruleset, assessment), [ruleset, assessment]);
  const matrix = useMemo(() => routeMatrix(ruleset, assessment), [ruleset, assessment]);
  useArrival();
  return (
    <Screen
      title="Update routes side by side"
      context={productName(session.product)}
      above={<SessionBar />}
      className="routes"
    >
      {matrix === undefined ? (
        <p>
          Here the routes by which updates reach the product stand side by side, once a route is
          chosen and the duties on it apply.{' '}
          <Link href={resultAddress(session.id)}>See the result</Link>
        </p>
      ) : (
        <>
          <p>The weakest route stands first. One weak way in is enough.</p>
          <MatrixTable matrix={matrix} />
          <SameForAll matrix={matrix} />
          <h2>The way of an update</h2>
          <div className="paths">
            {paths.map((path) => (
              <PathFigure key={path.route} label={routeLabel(ruleset, path.route)} path={path} />
            ))}
          </div>
        </>
      )}
    </Screen>
  );
}
