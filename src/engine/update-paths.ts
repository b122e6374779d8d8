/** The way of an update on each route, with what the assessment says of it. Nothing is decided here. */
import type {
  NamedStation,
  OptionId,
  PathMark,
  PathPlace,
  QuestionId,
  Ruleset,
} from '#ruleset/types.ts';
import type { Assessment, CheckFinding } from './assessment.ts';
import { NOT_SURE } from './evaluation.ts';

/** One thing that is said at a place on the way. */
export interface FoundMark {
  readonly at: PathPlace;
  readonly says: string;
  readonly finding: CheckFinding;
}

export interface FoundPath {
  readonly route: OptionId;
  /** Two at least. */
  readonly stations: readonly string[];
  readonly marks: readonly FoundMark[];
}

/** The chosen routes, the one with most gaps first, then the one with most that is open; none if no route is chosen. */
export function updatePaths(
  { updatePaths: rules }: Ruleset,
  assessment: Assessment,
): readonly FoundPath[] {
  if (rules === undefined) return [];
  return routesChosen(rules.forEach, assessment)
    .flatMap((route): readonly FoundPath[] => {
      const stations = rules.paths[route];
      if (stations === undefined) return [];
      const marks = rules.marks.flatMap((mark) => found(mark, route, assessment));
      return [{ route, stations: stations.map((one) => nameOf(one, route, assessment)), marks }];
    })
    .toSorted(
      (a, b) => number(b, 'gap') - number(a, 'gap') || number(b, 'unclear') - number(a, 'unclear'),
    );
}

function routesChosen(question: string, { counted }: Assessment): readonly OptionId[] {
  const chosen = counted.find((given) => given.question === question)?.answer;
  return typeof chosen === 'object' ? chosen : [];
}

function nameOf(station: string | NamedStation, route: OptionId, assessment: Assessment): string {
  if (typeof station === 'string') return station;
  const option = optionOf(station.by, route, assessment);
  return (option === undefined ? undefined : station.options[option]) ?? station.open;
}

/** The answer for this route, or for all; none while it is missing or not sure. */
function optionOf(
  question: QuestionId,
  route: OptionId,
  { counted }: Assessment,
): OptionId | undefined {
  const answer = counted.find(
    (given) => given.question === question && (given.route ?? route) === route,
  )?.answer;
  return typeof answer === 'string' && answer !== NOT_SURE ? answer : undefined;
}

/** A mark stands where its check was judged, on this route or once for all. */
function found(mark: PathMark, route: OptionId, assessment: Assessment): readonly FoundMark[] {
  const { checks = [] } = assessment.obligations.find(({ id }) => id === mark.obligation) ?? {};
  const finding = checks.find(
    ({ check, route: judged }) => check.id === mark.check && (judged ?? route) === route,
  );
  if (finding === undefined) return [];
  const option = optionOf(mark.question, route, assessment);
  const said = option === undefined ? undefined : mark.options[option];
  return [{ at: said?.at ?? mark.at, says: said?.says ?? mark.open, finding }];
}

function number({ marks }: FoundPath, outcome: CheckFinding['outcome']): number {
  return marks.filter(({ finding }) => finding.outcome === outcome && finding.route !== undefined)
    .length;
}
