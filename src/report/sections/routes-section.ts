/** The routes side by side, and the way of an update on each of them. */
import type { Assessment } from '#engine/assessment.ts';
import { updatePaths } from '#engine/update-paths.ts';
import type { Block, ReportSection, Text } from '#report/model.ts';
import { drawPath, pathInWords } from '#report/path-drawing.ts';
import { routeMatrix, type MatrixCheck, type RouteMatrix } from '#report/route-matrix.ts';
import { checkOutcomeMark, checkOutcomeWord, checkTitle, routeLabel } from '#report/wording.ts';
import type { OptionId, Ruleset } from '#ruleset/types.ts';

/** More of them side by side leave no room for words. */
const MOST_BESIDE = 4;
const FIRST_COLUMN = 0.28;

/** None where no route is chosen, or nothing differs by route. */
export function routesSections(ruleset: Ruleset, assessment: Assessment): readonly ReportSection[] {
  const matrix = routeMatrix(ruleset, assessment);
  if (matrix === undefined) return [];
  const drawings = updatePaths(ruleset, assessment).map((path): Block => ({
    kind: 'drawing',
    caption: routeLabel(ruleset, path.route),
    words: pathInWords(path),
    drawing: drawPath(path),
  }));
  return [
    {
      id: 'routes',
      heading: 'Update routes',
      newPage: true,
      blocks: [
        { kind: 'paragraph', text: 'The route with most gaps stands first.' },
        ...inParts(matrix.routes).map((routes) => tableOf(ruleset, matrix, routes)),
        ...sameForAll(ruleset, matrix),
      ],
      sections: [
        {
          id: 'routes-drawn',
          heading: 'The way of an update, drawn from your answers',
          blocks: drawings,
          sections: [],
        },
      ],
    },
  ];
}

function inParts(routes: readonly OptionId[]): readonly (readonly OptionId[])[] {
  const count = Math.ceil(routes.length / MOST_BESIDE);
  return Array.from({ length: count }, (_, at) =>
    routes.slice(at * MOST_BESIDE, (at + 1) * MOST_BESIDE),
  );
}

function tableOf(ruleset: Ruleset, matrix: RouteMatrix, routes: readonly OptionId[]): Block {
  return {
    kind: 'table',
    caption: 'What each route comes to, by your answers',
    columns: [
      { heading: 'Check', share: FIRST_COLUMN },
      ...routes.map((route) => ({
        heading: routeLabel(ruleset, route),
        share: (1 - FIRST_COLUMN) / routes.length,
      })),
    ],
    rows: matrix.checks.map((check): readonly Text[] => [
      check.check.title,
      ...routes.map((route) => judged(matrix, route, check)),
    ]),
  };
}

function judged({ finding }: RouteMatrix, route: OptionId, check: MatrixCheck): Text {
  const found = finding(route, check);
  if (found === undefined) return 'Not asked of this route';
  return [{ text: checkOutcomeWord(found), mark: checkOutcomeMark(found), strong: true }];
}

function sameForAll(ruleset: Ruleset, { sameForAll: same }: RouteMatrix): readonly Block[] {
  if (same.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'The same for every route',
      columns: [
        { heading: 'Check', share: 0.7 },
        { heading: 'Outcome', share: 0.3 },
      ],
      rows: same.map(({ finding }): readonly Text[] => [
        checkTitle(ruleset, finding),
        [{ text: checkOutcomeWord(finding), mark: checkOutcomeMark(finding), strong: true }],
      ]),
    },
  ];
}
