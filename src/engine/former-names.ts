/** Follows questions to the names that they have now. */
import type { QuestionId, Ruleset } from '#ruleset/types.ts';
import type { Answers } from './assessment.ts';

/** Answers under the names that the questions have now; those that no question ever had are left as they are. */
export function underCurrentNames(ruleset: Ruleset, answers: Answers): Answers {
  const entries = Object.entries(answers);
  return Object.fromEntries(
    entries.map(([name, answer]) => [currentName(ruleset, answers, name), answer]),
  );
}

/**
 * The name that a question has now. Where the answers hold the new name as well, the old one stays what it is:
 * what was answered later counts.
 */
export function currentName(
  ruleset: Ruleset,
  answers: Readonly<Record<string, unknown>>,
  name: string,
): QuestionId {
  if (Object.hasOwn(ruleset.questions, name)) return name;
  const renamed = Object.values(ruleset.questions).find(
    ({ formerly }) => formerly?.includes(name) === true,
  );
  return renamed === undefined || Object.hasOwn(answers, renamed.id) ? name : renamed.id;
}
