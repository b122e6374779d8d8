/** Whether the ways of an update name what there is, and forget no route and no answer. */
import { nearest } from '#ruleset/nearest.ts';
import { type Cursor, refuseName, refuseOption } from './cursor.ts';
import type { NamedQuestion, Names } from './names.ts';
import type { RulesFile } from './read.ts';

export function lintUpdatePaths(files: readonly RulesFile[], names: Names): void {
  for (const { kind, root, isBroken } of files) {
    if (kind === 'update-paths' && !isBroken) lintPaths(root, names);
  }
}

function lintPaths(root: Cursor, names: Names): void {
  const routes = questionAt(root.at('for_each'), names);
  if (routes !== undefined) {
    if (routes.kind !== 'choices') {
      root.at('for_each').refuse(`"${routes.id}" takes one answer, and has no routes`);
    } else lintRoutes(root.at('paths'), routes);
  }
  lintStations(root, names);
  for (const at of root.at('also').items()) lintCheck(at, names);
  for (const mark of root.at('marks').items()) {
    lintCheck(mark.at('check'), names);
    const question = questionAt(mark.at('question'), names);
    if (question !== undefined) lintOptions(mark.at('options'), question, question.options);
  }
}

function questionAt(at: Cursor, { questions, hasAllQuestions }: Names): NamedQuestion | undefined {
  const question = at.text === undefined ? undefined : questions.get(at.text);
  if (question === undefined && at.text !== undefined && hasAllQuestions) {
    refuseName(at, 'question', at.text, [...questions.keys()]);
  }
  return question;
}

/** Each route has a way; the option that stands alone is none. */
function lintRoutes(paths: Cursor, routes: NamedQuestion): void {
  // Where it is misspelt, that has been told, and the rest would only follow from it.
  if (routes.alone !== undefined && !routes.options.includes(routes.alone)) return;
  lintOptions(
    paths,
    routes,
    routes.options.filter((option) => option !== routes.alone),
  );
}

/** Every option of these has its entry, and nothing else has one. */
function lintOptions(at: Cursor, question: NamedQuestion, options: readonly string[]): void {
  for (const key of at.keys()) {
    if (!options.includes(key))
      refuseOption(at.at(key), key, { id: question.id, options }, { onKey: true });
  }
  for (const option of options) {
    if (!at.keys().includes(option))
      at.refuse(`"${option}" of "${question.id}" is missing here`, { onKey: true });
  }
}

function lintStations(root: Cursor, names: Names): void {
  for (const [, station] of root.at('stations').entries()) lintNaming(station, names);
  const stations = root.at('stations').keys();
  const passed = root
    .at('paths')
    .entries()
    .flatMap(([, way]) => way.items());
  for (const at of passed) {
    if (at.text !== undefined && !stations.includes(at.text))
      refuseName(at, 'station', at.text, stations);
  }
  for (const station of stations) {
    if (passed.some(({ text }) => text === station)) continue;
    root.at('stations').at(station).refuse(`no way passes "${station}"`, { onKey: true });
  }
  for (const [route, way] of root.at('paths').entries()) {
    if (way.items().length === 1)
      way.refuse(`the way of "${route}" has one station, and leads nowhere`);
  }
}

/** A station that is named by an answer has a name for every one. */
function lintNaming(station: Cursor, names: Names): void {
  const question = questionAt(station.at('by'), names);
  if (question?.kind === 'choices') {
    station.at('by').refuse(`"${question.id}" takes several answers, and names no station`);
  } else if (question !== undefined) {
    lintOptions(station.at('options'), question, question.options);
  }
}

function lintCheck(at: Cursor, { obligations }: Names): void {
  if (at.text === undefined) return;
  const [obligation = '', check = ''] = at.text.split('/');
  const file = obligations.get(obligation);
  if (file === undefined) {
    refuseName(at, 'obligation', obligation, [...obligations.keys()]);
    return;
  }
  if (file.isBroken) return;
  const checks = file.root
    .at('checks')
    .items()
    .flatMap((one) => one.at('id').text ?? []);
  if (!checks.includes(check)) {
    const suggestion = nearest(check, checks);
    at.refuse(`unknown check "${check}" of "${obligation}"`, { suggestion });
  }
}
