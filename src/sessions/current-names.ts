/** A session from earlier rules, under the names that the questions have now. */
import type { SlotChange } from '#engine/change.ts';
import { currentName, underCurrentNames } from '#engine/former-names.ts';
import type { Ruleset } from '#ruleset/types.ts';
import type { Session, Step } from './session.ts';

export function sessionUnderCurrentNames(ruleset: Ruleset, session: Session): Session {
  const renamed = (changes: readonly SlotChange[]): readonly SlotChange[] =>
    changes.map((change) => ({ ...change, question: currentName(ruleset, {}, change.question) }));
  const followed = (steps: readonly Step[]): readonly Step[] =>
    steps.map(({ at, changes, inverse }) => ({
      at,
      changes: renamed(changes),
      inverse: renamed(inverse),
    }));
  return {
    ...session,
    answers: underCurrentNames(ruleset, session.answers),
    remarks: Object.fromEntries(
      Object.entries(session.remarks).map(([key, remark]) => [slotNow(ruleset, key), remark]),
    ),
    done: followed(session.done),
    undone: followed(session.undone),
  };
}

/** The key of a slot, its question renamed. */
function slotNow(ruleset: Ruleset, key: string): string {
  const [question = '', ...route] = key.split('.');
  return [currentName(ruleset, {}, question), ...route].join('.');
}
