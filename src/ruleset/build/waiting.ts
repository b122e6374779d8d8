/** Whether what is unknown waits for an answer, or has a reason of its own. Every question of the condition has a value. */
import type { Condition, Fact } from '#ruleset/types.ts';
import { can, possible, possibleFact, type Values } from './possible.ts';
import { conditionsOfFact, type Known, questionsIn } from '#ruleset/reads.ts';

/** Whether a condition is unknown, and an answer could still turn it. */
export function waits(condition: Condition, values: Values, known: Known): boolean {
  if (!can(possible(condition, values, known), 'unknown')) return false;
  if ('of' in condition) return condition.of.some((part) => waits(part, values, known));
  if ('fact' in condition) {
    const fact = known.facts.get(condition.fact);
    return fact !== undefined && waitsForFact(fact, values, known);
  }
  return questionsIn(condition).some((question) => values.get(question) === null);
}

/**
 * Stricter than the engine, which waits for an answer that could still make the fact false: here a contradiction between
 * given answers has to have a reason of its own.
 */
export function waitsForFact(fact: Fact, values: Values, known: Known): boolean {
  const { unknownWhen } = fact;
  if (unknownWhen !== undefined && can(possible(unknownWhen, values, known), 'true')) return false;
  return conditionsOfFact(fact).some((part) => waits(part, values, known));
}

/** Whether an unknown condition leads, by its first unknown part, to a fact that says why it is unknown. */
export function hasReason(condition: Condition, values: Values, known: Known): boolean {
  if ('of' in condition) {
    const part = condition.of.find((each) => can(possible(each, values, known), 'unknown'));
    return part !== undefined && hasReason(part, values, known);
  }
  const fact = condition.kind === 'fact' ? known.facts.get(condition.fact) : undefined;
  if (fact === undefined || !can(possibleFact(fact, values, known), 'unknown')) return false;
  return hasReason(fact.trueWhen, values, known) || saysWhy(fact, values);
}

function saysWhy({ because }: Fact, values: Values): boolean {
  const reason = because.unknown;
  if (reason === undefined || !('question' in reason)) return reason !== undefined;
  const value = values.get(reason.question);
  return typeof value === 'string' && Object.hasOwn(reason.options, value);
}
