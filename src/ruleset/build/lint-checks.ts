/** Whether each obligation and its checks use their keys as they are meant, and tables are whole. */
import { type Cursor, quietCursor, refuseName, refuseOption } from './cursor.ts';
import { linkCondition } from './link.ts';
import type { NamedQuestion, Names } from './names.ts';
import type { RulesFile } from './read.ts';
import { questionsIn } from '#ruleset/reads.ts';

export function lintObligation({ root }: RulesFile, names: Names): void {
  lintInForce(root.at('in_force'));
  const checks = root.at('checks').items();
  // What is neither yes nor no is told by the shape, and is no reason to ask for checks.
  const information = root.at('information_only').text ?? 'no';
  const isInformation = information === 'yes';
  if (isInformation && checks.length > 0) {
    root.at('checks').refuse('what is information only has no checks', { onKey: true });
  }
  if (isInformation && root.at('softened_when').value !== undefined) {
    root
      .at('softened_when')
      .refuse('what is information only has no gap to soften', { onKey: true });
  }
  if (information === 'no' && checks.length === 0) {
    root.at('id').refuse('an obligation needs checks, unless it is information only');
  }
  const seen = new Set<string>();
  for (const check of checks) {
    const id = check.at('id');
    if (id.text !== undefined && seen.has(id.text))
      id.refuse(`the check "${id.text}" stands here twice`);
    seen.add(id.text ?? '');
    lintCheck(check, names);
  }
}

function lintInForce(inForce: Cursor): void {
  const entries = inForce.items();
  if (entries.length === 0 && inForce.at('when').value !== undefined) {
    inForce.at('when').refuse('the last entry of "in_force" has no "when"', { onKey: true });
  }
  for (const [index, entry] of entries.entries()) {
    const isLast = index === entries.length - 1;
    const when = entry.at('when');
    if (isLast && when.value !== undefined) {
      when.refuse('the last entry of "in_force" has no "when"', { onKey: true });
    }
    if (!isLast && when.value === undefined) {
      entry.refuse('without "when" this entry of "in_force" hides those below it');
    }
  }
}

function lintCheck(check: Cursor, names: Names): void {
  const table = check.at('table');
  const conditions = ['met_when', 'gap_when'].filter((key) => check.at(key).value !== undefined);
  const [first] = conditions;
  if (table.value === undefined) {
    if (first === undefined)
      check.at('id').refuse('a check needs a table, or met_when and gap_when');
    lintConditionWords(check, conditions);
    lintRoutes(check, names);
    return;
  }
  if (first !== undefined) {
    check.at(first).refuse(`"table" and "${first}" do not stand together`, { onKey: true });
  }
  lintTable(check, table, names);
}

function lintTable(check: Cursor, table: Cursor, names: Names): void {
  const [entry, second] = table.entries();
  if (entry === undefined) return;
  if (second !== undefined) second[1].refuse('a table is about one question', { onKey: true });
  const [id, rows] = entry;
  const question = names.questions.get(id);
  if (question === undefined) {
    if (names.hasAllQuestions)
      refuseName(rows, 'question', id, [...names.questions.keys()], { onKey: true });
    return;
  }
  if (question.kind === 'number') {
    rows.refuse(`"${id}" is a number; it speaks through conditions only`, { onKey: true });
    return;
  }
  lintRows(check, rows, question);
  lintTableWords(check, rows, question);
}

function lintRows(check: Cursor, rows: Cursor, question: NamedQuestion): void {
  for (const [option, at] of rows.entries()) {
    if (!question.options.includes(option)) {
      refuseOption(at, option, question, { onKey: true });
    } else if (at.text === 'unclear' && check.at('because').at(option).value === undefined) {
      at.refuse(`"${option}" is unclear without a reason; give it under "because"`, {
        onKey: true,
      });
    }
  }
  const missing = question.options.filter((option) => !rows.keys().includes(option));
  if (missing.length === 0) return;
  const named = missing.map((option) => `"${option}"`).join(', ');
  rows.refuse(`the table of "${question.id}" leaves out ${named}`, { onKey: true });
}

/** Words by option: of options that there are, and that show a finding. */
function lintTableWords(check: Cursor, rows: Cursor, question: NamedQuestion): void {
  const named = [
    ...check.at('because').entries(),
    ...check.at('called').entries(),
    ...check
      .at('pressing')
      .items()
      .map((item) => [item.text ?? '', item] as const),
  ];
  for (const [option, at] of named) {
    if (!question.options.includes(option)) {
      refuseOption(at, option, question, { onKey: true });
    } else if (rows.at(option).text === 'left-out') {
      at.refuse(`under "${option}" the check is left out, and shows no words`, { onKey: true });
    }
  }
  for (const item of check.at('pressing').items()) {
    if (item.text !== undefined && rows.at(item.text).text === 'gap') {
      item.refuse(`"${item.text}" is a gap, and listed with the gaps by itself`);
    }
  }
  if (question.kind === 'choices') {
    for (const key of ['called', 'pressing']) {
      if (check.at(key).value !== undefined) {
        check.at(key).refuse(`"${key}" speaks of one option, and "${question.id}" takes several`, {
          onKey: true,
        });
      }
    }
  }
}

function lintConditionWords(check: Cursor, conditions: readonly string[]): void {
  const outcomes = ['unclear', ...conditions.map((key) => key.replace('_when', ''))];
  for (const [outcome, at] of check.at('because').entries()) {
    if (outcomes.includes(outcome)) continue;
    refuseName(at, 'outcome of this check', outcome, outcomes, { onKey: true });
  }
  for (const key of ['called', 'pressing']) {
    if (check.at(key).value !== undefined) {
      check.at(key).refuse(`"${key}" speaks of options, and needs a table`, { onKey: true });
    }
  }
}

/** One check for each route is about one list of routes. */
function lintRoutes(check: Cursor, names: Names): void {
  const lists = new Map<string, Cursor>();
  for (const key of ['met_when', 'gap_when']) {
    for (const forEach of routesRead(check.at(key).value, names)) {
      lists.set(forEach, check.at(key));
    }
  }
  const [, second] = lists;
  if (second !== undefined) {
    second[1].refuse('a check for each route cannot mix lists of routes', { onKey: true });
  }
}

/** The lists of routes that a condition speaks of. What is wrong with it is told elsewhere. */
export function routesRead(written: unknown, names: Names): readonly string[] {
  const condition = linkCondition(quietCursor(written), names, 'of-all-answers');
  if (condition === undefined) return [];
  return questionsIn(condition)
    .map((id) => names.questions.get(id)?.forEach)
    .filter((forEach) => forEach !== undefined)
    .filter((forEach) => names.questions.get(forEach)?.kind === 'choices');
}
