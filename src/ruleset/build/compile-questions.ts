/** Makes pages and questions out of checked files. */
import type { Condition, Option, Page, Question } from '#ruleset/types.ts';
import { given } from './given.ts';
import { linked } from './link.ts';
import type { Names } from './names.ts';
import type { WrittenCondition, WrittenQuestion, WrittenQuestions } from './schema.ts';

export interface CompiledQuestions {
  readonly pages: readonly Page[];
  readonly questions: readonly Question[];
}

/** The pages and questions of one file, in its order. */
export function compileQuestions(file: WrittenQuestions, names: Names): CompiledQuestions {
  const { section } = file;
  const pages = file.pages.map(
    ({ id, title, why, first_pass: isFirstPass = false, questions }) => ({
      id,
      section,
      title,
      why,
      isFirstPass,
      questions: questions.map((question) => question.id),
    }),
  );
  const questions = file.pages.flatMap((page) =>
    page.questions.map((question) => ({
      ...compileQuestion(question, names),
      section,
      page: page.id,
      askedWhile: together([file.asked_while, page.asked_while, question.asked_while], names),
    })),
  );
  return { pages, questions };
}

export function compileQuestion(
  written: WrittenQuestion,
  names: Names,
): Omit<Question, 'section' | 'page' | 'askedWhile'> {
  const { id, kind, ask, help, alone, for_each: forEach, among, unit, cites, formerly } = written;
  const after = written.asked_after;
  return {
    id,
    kind,
    ask,
    options: optionsOf(written),
    cites: cites ?? [],
    informationOnly: written.information_only ?? false,
    ...given({
      help,
      alone,
      forEach,
      among,
      unit,
      askedAfter: after === undefined ? undefined : linked(after, names),
      formerly: typeof formerly === 'string' ? [formerly] : formerly,
      history: written.history,
    }),
  };
}

function optionsOf({ kind, options }: WrittenQuestion): readonly Option[] {
  const written = options ?? (kind === 'yes-no' ? { yes: 'Yes', no: 'No' } : {});
  return Object.entries(written).map(([id, option]) =>
    typeof option === 'string' ? { id, label: option } : { id, ...option },
  );
}

/** One condition out of those that all have to hold; always true if there is none. */
function together(written: readonly (WrittenCondition | undefined)[], names: Names): Condition {
  const of = written.filter((part) => part !== undefined).map((part) => linked(part, names));
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'all', of };
}
