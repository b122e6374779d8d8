/** For which answers an item of the FAQ matters: reads what stands under `for`. */
import type { FaqAnswer, FaqFigure } from '#ruleset/faq.ts';
import { type Cursor, quietCursor, refuseName, refuseOption } from './cursor.ts';
import type { NamedQuestion, Names } from './names.ts';

/** Any answer to the question, "not sure" among them. */
const ANY = 'any';
const NOT_SURE = 'not-sure';

/** Reads one clause; what is wrong in it is told. */
export function answersIn(clause: Cursor, names: Names): readonly FaqAnswer[] {
  return clause.entries().flatMap(([id, at]) => {
    const question = names.questions.get(id);
    if (question === undefined) {
      if (names.hasAllQuestions)
        refuseName(at, 'question', id, [...names.questions.keys()], { onKey: true });
      return [];
    }
    return answerIn(at, question);
  });
}

/** Reads all clauses, which have been checked before. */
export function linkedAnswers(
  clauses: readonly unknown[],
  names: Names,
): readonly (readonly FaqAnswer[])[] {
  return clauses.map((clause) => answersIn(quietCursor(clause), names));
}

function answerIn(at: Cursor, question: NamedQuestion): FaqAnswer {
  const named = at.text === undefined ? at.items() : [at];
  const texts = named.map(({ text }) => text);
  for (const [index, each] of named.entries()) {
    if (each.text === undefined) continue;
    if (texts.indexOf(each.text) < index) each.refuse(`"${each.text}" stands here twice`);
    else if (each.text === ANY && named.length > 1)
      each.refuse('"any" stands alone: it is every answer, "not-sure" among them');
    else lintOne(each, each.text, question);
  }
  const isAny = texts.includes(ANY);
  const figures = named.flatMap(({ text }) => figureIn(text ?? '') ?? []);
  const isNumber = question.kind === 'number';
  return {
    question: question.id,
    options: isAny ? question.options : question.options.filter((option) => texts.includes(option)),
    figures: isAny && isNumber ? [{ is: 'at-least', than: 0 }] : figures,
    notSure: isAny || texts.includes(NOT_SURE),
  };
}

function lintOne(at: Cursor, text: string, question: NamedQuestion): void {
  if (text === ANY || text === NOT_SURE) return;
  if (question.kind !== 'number') {
    if (!question.options.includes(text)) refuseOption(at, text, question);
    return;
  }
  if (figureIn(text) !== undefined) return;
  at.refuse(
    `"${question.id}" is a number; say "5", "less than 5", "at least 5", "more than 5", "any" or "not-sure"`,
  );
}

const FIGURE = /^(?:(less than|at least|more than) )?(\d{1,9}(?:\.\d{1,9})?)$/;

function figureIn(text: string): FaqFigure | undefined {
  const [, comparison, figure] = FIGURE.exec(text) ?? [];
  if (figure === undefined) return undefined;
  const than = Number(figure);
  if (comparison === 'less than') return { is: 'less-than', than };
  if (comparison === 'at least') return { is: 'at-least', than };
  return comparison === 'more than' ? { is: 'more-than', than } : { is: 'equal', than };
}
