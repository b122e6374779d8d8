/** On which obligations a provision bears: those that cite it, and those that read a fact or a question which does. */
import type { CitedBy } from '#ruleset/citing.ts';
import type { FactId, Obligation, ObligationId, QuestionId, Ruleset } from '#ruleset/types.ts';
import {
  conditionsOfObligation,
  conditionsThrough,
  factsThrough,
  type Known,
  questionsIn,
} from '#ruleset/reads.ts';

/** What an obligation reads, through facts too. */
export interface Reading {
  readonly obligation: ObligationId;
  readonly facts: ReadonlySet<FactId>;
  readonly questions: ReadonlySet<QuestionId>;
}

export function knownOf({ questions, facts }: Ruleset): Known {
  return { questions: new Map(Object.entries(questions)), facts: new Map(Object.entries(facts)) };
}

/** What each obligation of a ruleset reads, in its order. */
export function readingsOf(ruleset: Ruleset): readonly Reading[] {
  const { facts } = knownOf(ruleset);
  return ruleset.obligations.map((obligation) => reading(obligation, facts));
}

function reading(obligation: Obligation, facts: Known['facts']): Reading {
  const conditions = conditionsOfObligation(obligation, facts);
  const tables = obligation.checks.flatMap(({ table }) => table?.question ?? []);
  return {
    obligation: obligation.id,
    facts: factsThrough(conditions, facts),
    questions: new Set([...conditionsThrough(conditions, facts).flatMap(questionsIn), ...tables]),
  };
}

/** @param citedBy who cites the provision itself. */
export function bearsOn(citedBy: CitedBy, readings: readonly Reading[]): readonly ObligationId[] {
  return readings.filter((each) => isBorneOn(each, citedBy)).map(({ obligation }) => obligation);
}

function isBorneOn({ obligation: id, facts, questions }: Reading, citedBy: CitedBy): boolean {
  return (
    [...citedBy.obligations, ...citedBy.notes].includes(id) ||
    citedBy.checks.some(({ obligation }) => obligation === id) ||
    [...citedBy.facts, ...citedBy.notes].some((fact) => facts.has(fact)) ||
    citedBy.questions.some((question) => questions.has(question))
  );
}
