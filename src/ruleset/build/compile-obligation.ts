/** Makes an obligation with its checks out of a checked file. */
import type { Check, Condition, FactId, InForce, Obligation, QuestionId } from '#ruleset/types.ts';
import { compileNotes, type OpenPoints } from './compile-note.ts';
import { compileReason, compileReasons } from './compile-reason.ts';
import { given } from './given.ts';
import { linked, linkedIfThere } from './link.ts';
import type { Names } from './names.ts';
import { factsThrough, type Known, questionsIn } from '#ruleset/reads.ts';
import type { WrittenCheck, WrittenObligation } from './schema.ts';

export function compileObligation(
  written: WrittenObligation,
  names: Names,
  facts: Known['facts'],
  openPoints: OpenPoints,
): Obligation {
  const { id, code, title, says, basis, cites, because, formerly, history } = written;
  const appliesWhen = linked(written.applies_when, names);
  const excuse = because?.['does-not-apply'];
  return {
    id,
    code,
    title,
    says,
    basis,
    cites,
    inForce: compileInForce(written.in_force, names),
    appliesWhen,
    informationOnly: written.information_only ?? false,
    because: excuse === undefined ? {} : { doesNotApply: compileReason(excuse) },
    checks: (written.checks ?? []).map((check) => compileCheck(check, names)),
    notes: compileNotes(written.notes, names, openPoints),
    notesOf: notesOf(appliesWhen, facts),
    ...given({
      softenedWhen: linkedIfThere(written.softened_when, names),
      formerly: typeof formerly === 'string' ? [formerly] : formerly,
      history,
    }),
  };
}

function notesOf(appliesWhen: Condition, facts: Known['facts']): readonly FactId[] {
  const read = factsThrough([appliesWhen], facts);
  return [...facts.values()]
    .filter(({ id, notes }) => notes.length > 0 && read.has(id))
    .map(({ id }) => id);
}

function compileInForce(written: WrittenObligation['in_force'], names: Names): readonly InForce[] {
  const entries = 'from' in written ? [written] : written;
  return entries.map(({ from, when }) => ({
    from,
    ...given({ when: linkedIfThere(when, names) }),
  }));
}

function compileCheck(written: WrittenCheck, names: Names): Check {
  const { id, title, because, called, pressing, remedy, evidence } = written;
  const [row] = Object.entries(written.table ?? {});
  const table = row && { question: row[0], outcomes: row[1] };
  const metWhen = linkedIfThere(written.met_when, names);
  const gapWhen = linkedIfThere(written.gap_when, names);
  const read = [...(table ? [table.question] : []), ...[metWhen, gapWhen].flatMap(questionsRead)];
  return {
    id,
    title,
    because: compileReasons(because ?? {}),
    called: called ?? {},
    pressing: pressing ?? [],
    remedy,
    evidence,
    ...given({
      forEach: routesOf(read, names),
      table,
      metWhen,
      gapWhen,
      onlyWhen: linkedIfThere(written.only_when, names),
      leftOutWhen: linkedIfThere(written.left_out_when, names),
      softenedWhen: linkedIfThere(written.softened_when, names),
    }),
  };
}

function questionsRead(condition: Condition | undefined): readonly QuestionId[] {
  return condition === undefined ? [] : questionsIn(condition);
}

/** The question for whose chosen options what reads these questions is judged one by one. */
export function routesOf(read: readonly QuestionId[], names: Names): QuestionId | undefined {
  return read
    .map((id) => names.questions.get(id)?.forEach)
    .find((forEach) => forEach !== undefined);
}
