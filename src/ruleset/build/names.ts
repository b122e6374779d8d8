/** What the rules name: questions with their options, facts, provisions, sections. Gathered before anything is linked. */
import type { Cursor } from './cursor.ts';
import type { RulesFile } from './read.ts';

export interface NamedQuestion {
  readonly id: string;
  readonly kind: string;
  readonly options: readonly string[];
  readonly alone: string | undefined;
  readonly forEach: string | undefined;
  /** The number of its page in the order asked. */
  readonly page: number;
  readonly file: RulesFile;
  readonly at: Cursor;
}

export interface Names {
  readonly questions: ReadonlyMap<string, NamedQuestion>;
  /** By id, which is the name of the file. */
  readonly facts: ReadonlyMap<string, RulesFile>;
  readonly obligations: ReadonlyMap<string, RulesFile>;
  readonly contradictions: ReadonlyMap<string, RulesFile>;
  readonly texts: ReadonlyMap<string, RulesFile>;
  readonly faq: ReadonlyMap<string, RulesFile>;
  /** By citation: the source's name, a space, the pinpoint. */
  readonly provisions: ReadonlyMap<string, Cursor>;
  readonly sections: readonly string[];
  /** False if a file could not be read, so that an unknown question may stand in there. */
  readonly hasAllQuestions: boolean;
  readonly hasAllProvisions: boolean;
}

/** Gathers the names; of a name that stands twice the first counts, the second is refused. */
export function namesIn(files: readonly RulesFile[]): Names {
  const kind = (wanted: RulesFile['kind']) => files.filter((file) => file.kind === wanted);
  const [ruleset] = kind('ruleset');
  const sections = textsAt(
    ruleset?.root
      .at('sections')
      .items()
      .map((section) => section.at('id')) ?? [],
  );
  const questionFiles = inSectionOrder(kind('questions'), sections);
  return {
    questions: questionsIn(questionFiles),
    facts: new Map(kind('facts').map((file) => [file.id, file])),
    obligations: new Map(kind('obligations').map((file) => [file.id, file])),
    contradictions: new Map(kind('contradictions').map((file) => [file.id, file])),
    texts: new Map(kind('texts').map((file) => [file.id, file])),
    faq: new Map(kind('faq').map((file) => [file.id, file])),
    provisions: provisionsIn(kind('sources')),
    sections,
    hasAllQuestions: questionFiles.every((file) => !file.isBroken),
    hasAllProvisions: kind('sources').every((file) => !file.isBroken),
  };
}

/** The names of which the conditions of a release check may speak: its own questions, and no facts. */
export function namesWithin(check: RulesFile, names: Names): Names {
  const questions = new Map<string, NamedQuestion>();
  for (const [place, at] of check.root.at('questions').items().entries()) {
    const question = named(at, place, check);
    if (question === undefined || questions.has(question.id)) continue;
    questions.set(question.id, { ...question, kind: 'choice' });
  }
  return { ...names, questions, facts: new Map(), hasAllQuestions: !check.isBroken };
}

/** The files of questions in the order asked: that of the sections. */
function inSectionOrder(
  files: readonly RulesFile[],
  sections: readonly string[],
): readonly RulesFile[] {
  const rank = (file: RulesFile): number => sections.indexOf(file.root.at('section').text ?? '');
  return [...files].sort((left, right) => rank(left) - rank(right));
}

function questionsIn(files: readonly RulesFile[]): ReadonlyMap<string, NamedQuestion> {
  const questions = new Map<string, NamedQuestion>();
  const pages = files.flatMap((file) =>
    file.root
      .at('pages')
      .items()
      .map((page) => ({ file, page })),
  );
  for (const [number, { file, page }] of pages.entries()) {
    for (const at of page.at('questions').items()) {
      const question = named(at, number, file);
      if (question === undefined) continue;
      const first = questions.get(question.id);
      if (first === undefined) questions.set(question.id, question);
      else at.at('id').refuse(`the question "${question.id}" stands in ${first.file.name} already`);
    }
  }
  return questions;
}

function named(at: Cursor, page: number, file: RulesFile): NamedQuestion | undefined {
  const id = at.at('id').text;
  if (id === undefined) return undefined;
  const kind = at.at('kind').text ?? '';
  return {
    id,
    kind,
    options: kind === 'yes-no' ? ['yes', 'no'] : at.at('options').keys(),
    alone: at.at('alone').text,
    forEach: at.at('for_each').text,
    page,
    file,
    at,
  };
}

function provisionsIn(files: readonly RulesFile[]): ReadonlyMap<string, Cursor> {
  const provisions = new Map<string, Cursor>();
  for (const { root } of files) {
    for (const provision of root.at('provisions').items()) {
      const at = provision.at('pinpoint');
      const citation = `${root.at('name').text ?? ''} ${at.text ?? ''}`;
      if (provisions.has(citation))
        at.refuse(`the provision "${citation}" stands in a register already`);
      else provisions.set(citation, at);
    }
  }
  return provisions;
}

function textsAt(cursors: readonly Cursor[]): readonly string[] {
  return cursors.map(({ text }) => text).filter((text) => text !== undefined);
}
