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

/** The obligations of which the question decides whether they apply, from when, or whether a check of them counts; through facts too. */
export function borneOnBy(ruleset: Ruleset, question: QuestionId): readonly Obligation[] {
  const decided = decidedBy(ruleset, question);
  return ruleset.obligations
    .filter((obligation) => !decided.includes(obligation))
    .filter((obligation) =>
      conditionsOf(obligation).some((condition) => reads(ruleset, condition, question)),
    );
}

function conditionsOf({
  appliesWhen,
  softenedWhen,
  inForce,
  checks,
}: Obligation): readonly Condition[] {
  const ofChecks = checks.flatMap((check) => [
    check.onlyWhen,
    check.leftOutWhen,
    check.softenedWhen,
    check.metWhen,
    check.gapWhen,
  ]);
  return [appliesWhen, softenedWhen, ...inForce.map(({ when }) => when), ...ofChecks].filter(
    (condition) => condition !== undefined,
  );
}

/** The build has refused facts in circles, so this ends. */
function reads({ facts }: Ruleset, condition: Condition, question: QuestionId): boolean {
  const within = (part: Condition): boolean => {
    if (isNamedIn(part, question)) return true;
    if ('of' in part) return part.of.some(within);
    const fact = 'fact' in part ? facts[part.fact] : undefined;
    return [fact?.trueWhen, fact?.falseWhen, fact?.unknownWhen].some(
      (one) => one !== undefined && within(one),
    );
  };
  return within(condition);
}
