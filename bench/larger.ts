/** The same rules several times over, to see how an assessment grows with them. */
import type { Answers } from '#engine/assessment.ts';
import type { Ruleset } from '#ruleset/types.ts';

/** Copies of questions, facts and obligations beside each other; each copy reads its own, and none another's. */
export function larger(ruleset: Ruleset, copies: number): Ruleset {
  const all = Array.from({ length: copies }, (_, copy) => copied(ruleset, copy));
  return JSON.parse(
    JSON.stringify({
      ...ruleset,
      pages: all.flatMap(({ pages }) => pages),
      questions: Object.assign(
        {},
        ...all.map(({ questions }) => questions),
      ) as Ruleset['questions'],
      facts: Object.assign({}, ...all.map(({ facts }) => facts)) as Ruleset['facts'],
      obligations: all.flatMap(({ obligations }) => obligations),
    }),
  ) as Ruleset;
}

/** One set of answers for each copy. */
export function largerAnswers(sets: readonly Answers[]): Answers {
  const named = sets.map((answers, copy) =>
    Object.entries(answers).map(([id, answer]) => [nameIn(copy, id), answer]),
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(named.flat()))) as Answers;
}

function nameIn(copy: number, id: string): string {
  return copy === 0 ? id : `${id}-copy-${copy}`;
}

/** Where the compiled rules name a question or a fact. */
const REFERENCES = ['question', 'fact', 'forEach', 'than'];

function copied(ruleset: Ruleset, copy: number): Ruleset {
  const name = (id: string): string => nameIn(copy, id);
  const { pages, questions, facts, obligations } = JSON.parse(
    JSON.stringify(ruleset),
    (key, value: unknown) =>
      REFERENCES.includes(key) && typeof value === 'string' ? name(value) : value,
  ) as Ruleset;
  const renamed = <Part extends { readonly id: string }>(parts: Readonly<Record<string, Part>>) =>
    Object.fromEntries(
      Object.values(parts).map((part) => [name(part.id), { ...part, id: name(part.id) }]),
    );
  return {
    ...ruleset,
    pages: pages.map((page) => ({
      ...page,
      id: name(page.id),
      questions: page.questions.map(name),
    })),
    questions: renamed(questions),
    facts: renamed(facts),
    obligations: obligations.map((each) => ({
      ...each,
      id: name(each.id),
      notesOf: each.notesOf.map(name),
    })),
  };
}
