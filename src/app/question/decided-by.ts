/** Which obligations a question has a say in. */
import { conditionsDeciding, conditionsThrough, questionsIn } from '#ruleset/reads.ts';
import type { Check, Obligation, QuestionId, Ruleset } from '#ruleset/types.ts';

/** The obligations with a check that is decided on this question. */
export function decidedBy(ruleset: Ruleset, question: QuestionId): readonly Obligation[] {
  return ruleset.obligations.filter(({ checks }) =>
    checks.some((check) => isDecidedOn(check, question)),
  );
}

function isDecidedOn({ table, metWhen, gapWhen }: Check, question: QuestionId): boolean {
  const conditions = [metWhen, gapWhen].filter((condition) => condition !== undefined);
  return table?.question === question || conditions.flatMap(questionsIn).includes(question);
}

/** The obligations of which the question decides whether they apply, from when, or whether a check of them counts; through facts too. */
export function borneOnBy(ruleset: Ruleset, question: QuestionId): readonly Obligation[] {
  const facts = new Map(Object.entries(ruleset.facts));
  const decided = decidedBy(ruleset, question);
  const isRead = (obligation: Obligation): boolean =>
    conditionsThrough(conditionsDeciding(obligation), facts)
      .flatMap(questionsIn)
      .includes(question);
  return ruleset.obligations.filter(
    (obligation) => !decided.includes(obligation) && isRead(obligation),
  );
}
