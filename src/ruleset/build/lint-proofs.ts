/** What is proved about facts and checks over all combinations of the answers that they read. */
import type { Truth } from '#ruleset/truth.ts';
import type { Check, Condition, Fact, Obligation } from '#ruleset/types.ts';
import type { Cursor } from './cursor.ts';
import { can, possible, possibleFact, type Values } from './possible.ts';
import type { Known } from '#ruleset/reads.ts';
import { conditionsOfFact } from '#ruleset/reads.ts';
import { domainsOf, findValues, inWords } from './search.ts';
import { hasReason, waits, waitsForFact } from './waiting.ts';

/** Refuses a fact that can be true and false at once, or be unknown for no reason that anybody is told. */
export function proveFact(fact: Fact, at: Cursor, known: Known): void {
  const { trueWhen, falseWhen } = fact;
  if (falseWhen !== undefined) {
    const clash = findValues(
      domainsOf([trueWhen, falseWhen], known),
      (values) =>
        can(possible(trueWhen, values, known), 'true') &&
        can(possible(falseWhen, values, known), 'true'),
    );
    if (clash !== undefined) {
      const message = `true_when and false_when are both true where ${inWords(clash)}`;
      at.at('false_when').refuse(message, { onKey: true });
    }
  }
  const silent = unknownInSilence(fact, known);
  if (silent === undefined) return;
  const message = `unknown without a reason where ${inWords(silent)}; give it under "because"`;
  at.at('id').refuse(message);
}

function unknownInSilence(fact: Fact, known: Known): Values | undefined {
  const reasons = Object.values(fact.because);
  const apart = reasons.flatMap((reason) => ('question' in reason ? [reason.question] : []));
  const self: Condition = { kind: 'fact', fact: fact.id };
  return findValues(domainsOf(conditionsOfFact(fact), known, apart), (values, isWhole) => {
    if (!can(possibleFact(fact, values, known), 'unknown')) return false;
    if (!isWhole) return true;
    return !waitsForFact(fact, values, known) && !hasReason(self, values, known);
  });
}

/** Refuses a check that can be unclear for no reason that anybody is told. */
export function proveReason(obligation: Obligation, check: Check, at: Cursor, known: Known): void {
  if (check.table !== undefined || Object.hasOwn(check.because, 'unclear')) return;
  const silent = unclearInSilence(obligation, check, known);
  if (silent === undefined) return;
  const message = `unclear without a reason where ${inWords(silent)}; give it under "because"`;
  at.at('id').refuse(message);
}

/**
 * Refuses a check that can be met and a gap at once. When one is true the other has to be false: what is unknown may
 * become true with the next answer.
 */
export function proveNoClash(
  metWhen: Condition,
  gapWhen: Condition,
  at: Cursor,
  known: Known,
): void {
  const domains = domainsOf([metWhen, gapWhen], known);
  const find = (met: readonly Truth[], gap: readonly Truth[]): Values | undefined =>
    findValues(
      domains,
      (values) =>
        can(possible(metWhen, values, known), ...met) &&
        can(possible(gapWhen, values, known), ...gap),
    );
  const refuse = (values: Values, says: string): void => {
    at.at('gap_when').refuse(`${says} where ${inWords(values)}`, { onKey: true });
  };
  const both = find(['true'], ['true']);
  if (both !== undefined) return refuse(both, 'met_when and gap_when are both true');
  const openGap = find(['true'], ['unknown']);
  if (openGap !== undefined) return refuse(openGap, 'met_when is true and gap_when not yet false');
  const openMet = find(['unknown'], ['true']);
  if (openMet !== undefined) refuse(openMet, 'gap_when is true and met_when not yet false');
}

function unclearInSilence(
  { appliesWhen }: Obligation,
  { onlyWhen, leftOutWhen, metWhen, gapWhen }: Check,
  known: Known,
): Values | undefined {
  const deciding = [metWhen, gapWhen].filter((part) => part !== undefined);
  const around = [appliesWhen, onlyWhen, leftOutWhen].filter((part) => part !== undefined);
  const canBe = (part: Condition | undefined, values: Values, ...truths: readonly Truth[]) =>
    part === undefined || can(possible(part, values, known), ...truths);
  return findValues(domainsOf([...around, ...deciding], known), (values, isWhole) => {
    const isShown =
      canBe(appliesWhen, values, 'true', 'unknown') &&
      canBe(onlyWhen, values, 'true') &&
      canBe(leftOutWhen, values, 'false', 'unknown');
    if (!isShown || !deciding.every((part) => canBe(part, values, 'false', 'unknown')))
      return false;
    return !isWhole || !deciding.some((part) => waits(part, values, known));
  });
}
