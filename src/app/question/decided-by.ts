/** Which obligations a question has a say in. */
import type { Check, Condition, Obligation, QuestionId, Ruleset } from '#ruleset/types.ts';

/** The obligations with a check that is decided on this question. */
export function decidedBy(ruleset: Ruleset, question: QuestionId): readonly Obligation[] {
  return ruleset.obligations.filter(({ checks }) =>
    checks.some((check) => isDecidedOn(check, question)),
  );
}

function isDecidedOn({ table, metWhen, gapWhen }: Check, question: QuestionId): boolean {
  const conditions = [metWhen, gapWhen].filter((condition) => condition !== undefined);
  return table?.question === question || conditions.some((part) => isNamedIn(part, question));
}

function isNamedIn(condition: Condition, question: QuestionId): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some((part) => isNamedIn(part, question));
    case 'fact':
    case 'not-fact':
      return false;
    default:
      return (
        condition.question === question || ('than' in condition && condition.than === question)
      );
  }
}
