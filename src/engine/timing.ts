/** From when an obligation is in force. */
import type { IsoDate, Obligation } from '#ruleset/types.ts';
import type { Timing } from './assessment.ts';
import type { Evaluation } from './evaluation.ts';

/** The build demands a last entry without a condition; without one an obligation is not in force yet. */
export const NOT_YET: IsoDate = '9999-12-31';

/** The day from which the obligation is in force for these answers: the first entry that counts. */
export function inForceFrom(evaluation: Evaluation, obligation: Obligation): IsoDate {
  const entry = obligation.inForce.find(
    ({ when }) => when === undefined || evaluation.truth(when) === 'true',
  );
  return entry?.from ?? NOT_YET;
}

/** `in-force` from its day on. Nothing in the rules has a last day yet, so `ended` is not reached. */
export function timingOn(from: IsoDate, on: IsoDate): Timing {
  return on >= from ? 'in-force' : 'upcoming';
}
