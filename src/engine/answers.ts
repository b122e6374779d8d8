/** Reads answers that come from outside: a file, a stored record. Refuses what does not fit, each place named. */
import { nearest } from '#ruleset/nearest.ts';
import type { OptionId, Question, Ruleset } from '#ruleset/types.ts';
import type { Answer, AnswerByRoute, Answers } from './assessment.ts';
import { NOT_SURE } from './evaluation.ts';
import { currentName } from './former-names.ts';

/** One thing wrong with the answers: where, and what. */
export interface AnswerProblem {
  /** Keys and list positions from the answers downwards. */
  readonly path: readonly (string | number)[];
  /** The last key of the path is what is wrong, and not what stands under it. */
  readonly isKey: boolean;
  /** A sentence without a full stop. */
  readonly says: string;
}

export interface ReadAnswers {
  readonly answers: Answers;
  /** All of them, not the first. Empty means that `answers` is the whole input. */
  readonly problems: readonly AnswerProblem[];
}

/**
 * Checks answers against the questions of a ruleset. Figures may come as text, as YAML's failsafe schema gives them.
 *
 * @param raw an object of answers by question id; anything else is one problem.
 * @returns the answers that fit, even where others do not, so that a caller can show both.
 */
export function readAnswers(ruleset: Ruleset, raw: unknown): ReadAnswers {
  if (!isRecord(raw)) {
    return {
      answers: {},
      problems: [
        {
          path: [],
          isKey: false,
          says: `answers are ${kindOf(raw)}, not questions with answers`,
        },
      ],
    };
  }
  const problems: AnswerProblem[] = [];
  const answers: [string, Answer | AnswerByRoute][] = [];
  for (const [name, value] of Object.entries(raw)) {
    const id = currentName(ruleset, raw, name);
    const question = Object.hasOwn(ruleset.questions, id) ? ruleset.questions[id] : undefined;
    if (question === undefined) {
      // Published and not asked yet: accepted, and no part of the answers.
      if (ruleset.reserved.includes(id)) continue;
      const known = [...Object.keys(ruleset.questions), ...ruleset.reserved];
      problems.push({ path: [id], isKey: true, says: unknownName('question', id, known) });
      continue;
    }
    const answer = readOne(ruleset, question, value, (path, says, isKey = false) =>
      problems.push({ path: [id, ...path], isKey, says }),
    );
    if (answer !== undefined) answers.push([id, answer]);
  }
  return { answers: Object.fromEntries(answers), problems };
}

type Refuse = (path: readonly (string | number)[], says: string, isKey?: boolean) => void;

function readOne(
  ruleset: Ruleset,
  question: Question,
  value: unknown,
  refuse: Refuse,
): Answer | AnswerByRoute | undefined {
  if (question.forEach !== undefined) return readForEach(ruleset, question, value, refuse);
  if (value === NOT_SURE) return NOT_SURE;
  switch (question.kind) {
    case 'number':
      return readNumber(question, value, refuse);
    case 'choices':
      return readChoices(question, value, refuse);
    case 'choice':
    case 'yes-no':
      return readChoice(question, value, (says) => refuse([], says));
  }
}

function readChoice(
  question: Question,
  value: unknown,
  refuse: (says: string) => void,
): OptionId | undefined {
  if (value === NOT_SURE) return NOT_SURE;
  const options = question.options.map((option) => option.id);
  if (typeof value !== 'string' || value === '') {
    refuse(`${kindOf(value)} where one option is expected (${options.join(', ')} or ${NOT_SURE})`);
    return undefined;
  }
  if (options.includes(value)) return value;
  refuse(unknownName('option', value, [...options, NOT_SURE]));
  return undefined;
}

function readChoices(
  question: Question,
  value: unknown,
  refuse: Refuse,
): readonly OptionId[] | undefined {
  if (!Array.isArray(value)) {
    refuse([], `${kindOf(value)} where a list of options is expected, or ${NOT_SURE}`);
    return undefined;
  }
  if (value.length === 0) {
    refuse([], `an empty list; choose at least one option, or write ${NOT_SURE}`);
    return undefined;
  }
  const chosen: OptionId[] = [];
  let rejected = 0;
  const reject = (index: number, says: string): void => {
    rejected += 1;
    refuse([index], says);
  };
  for (const [index, item] of value.entries()) {
    if (item === NOT_SURE) {
      reject(index, `${NOT_SURE} stands alone, without a list`);
      continue;
    }
    const option = readChoice(question, item, (says) => reject(index, says));
    if (option === undefined) continue;
    if (chosen.includes(option)) reject(index, `option "${option}" stands here twice`);
    chosen.push(option);
  }
  if (question.alone !== undefined && chosen.includes(question.alone) && chosen.length > 1) {
    reject(value.indexOf(question.alone), `option "${question.alone}" excludes the others`);
  }
  return rejected === 0 ? chosen : undefined;
}

const FIGURE = /^\d{1,9}(?:\.\d{1,9})?$/;
const LARGEST_FIGURE = 999_999_999;

function readNumber(question: Question, value: unknown, refuse: Refuse): number | undefined {
  const figure = typeof value === 'string' && FIGURE.test(value) ? Number(value) : value;
  if (typeof figure === 'number' && figure >= 0 && figure <= LARGEST_FIGURE) return figure;
  const given = typeof value === 'string' ? `"${shorten(value)}"` : kindOf(value);
  refuse(
    [],
    `${given} where a figure of zero or more is expected (${question.unit ?? 'a number'}), or ${NOT_SURE}`,
  );
  return undefined;
}

function readForEach(
  ruleset: Ruleset,
  question: Question,
  value: unknown,
  refuse: Refuse,
): AnswerByRoute | undefined {
  const routes = routesFor(ruleset, question);
  if (value === NOT_SURE) return Object.fromEntries(routes.map((route) => [route, NOT_SURE]));
  if (!isRecord(value)) {
    refuse([], `${kindOf(value)} where one answer for each route is expected, or ${NOT_SURE}`);
    return undefined;
  }
  const answers: [OptionId, OptionId][] = [];
  for (const [route, answer] of Object.entries(value)) {
    if (!routes.includes(route)) {
      refuse([route], unknownName('route', route, routes), true);
      continue;
    }
    const option = readChoice(question, answer, (says) => refuse([route], says));
    if (option !== undefined) answers.push([route, option]);
  }
  return Object.fromEntries(answers);
}

/** Every route there is, chosen or not: an answer on another route is kept, and does not count. */
function routesFor(ruleset: Ruleset, question: Question): readonly OptionId[] {
  const routes = question.forEach === undefined ? undefined : ruleset.questions[question.forEach];
  return routes?.options.map(({ id }) => id).filter((id) => id !== routes.alone) ?? [];
}

/** A sentence about a name that is not there, with the nearest one that is. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return `unknown ${what} "${shorten(name)}"${hint}`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** An object with keys; not a list, not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value is, in words for a message. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the text "${shorten(value)}"`;
    case 'number':
      return `the figure ${value}`;
    case 'boolean':
      return `${String(value)} (a truth value)`;
    case 'object':
      return 'a group of keys';
    default:
      return `a ${typeof value}`;
  }
}
