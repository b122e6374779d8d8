/** The invented rules about lamps, compiled once, and short ways into what the engine says of them. */
import { assess } from '#engine/assess.ts';
import type { Answers, Assessment, CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import { smallRuleset } from '../ruleset/small-ruleset.ts';

export const lamps = smallRuleset();

/** A day on which `lamp-safe` is in force and `lamp-lasting` is not yet. */
export const ON = '2026-11-23';

export function assessLamp(answers: Answers): Assessment {
  return assess(lamps, answers, ON);
}

/** The finding on one obligation about lamps. */
export function lamp(id: string, answers: Answers): ObligationFinding {
  return findingIn(assessLamp(answers), id);
}

export function findingIn({ obligations }: Assessment, id: string): ObligationFinding {
  const finding = obligations.find((each) => each.id === id);
  if (finding === undefined) throw new Error(`no obligation "${id}"`);
  return finding;
}

export function checkIn({ checks }: ObligationFinding, id: string): CheckFinding {
  const finding = checks.find((each) => each.id === id);
  if (finding === undefined) throw new Error(`no check "${id}"`);
  return finding;
}

/** Each check with its outcome, in order. */
export function outcomesOf({ checks }: ObligationFinding): readonly string[] {
  return checks.map(({ id, outcome }) => `${id}: ${outcome}`);
}

/** What the types forbid, and a stored record or a program without types may still bring. */
export function wrong(answers: Readonly<Record<string, unknown>>): Answers {
  return answers as Answers;
}

/** Answers from JSON text, which alone can make `__proto__` a key like any other. */
export function fromJson(text: string): Answers {
  return JSON.parse(text) as Answers;
}
