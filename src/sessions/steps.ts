/** Changing the answers of a session step by step, each step with its way back. */
import { changeAnswers, inverseOf, type SlotChange } from '#engine/change.ts';
import { STEPS_KEPT, type Session } from './session.ts';

type Stepped = Pick<Session, 'answers' | 'done' | 'undone'>;

/** Takes changes as one step. Changes that change nothing are no step; a step forgets what was undone before. */
export function withStep(
  { answers, done, undone }: Stepped,
  changes: readonly SlotChange[],
  at: string,
): Stepped {
  const inverse = inverseOf(answers, changes);
  if (JSON.stringify(inverse) === JSON.stringify(changes)) return { answers, done, undone };
  return {
    answers: changeAnswers(answers, changes),
    done: [...done, { at, changes, inverse }].slice(-STEPS_KEPT),
    undone: [],
  };
}

/** Takes the last step back; the same session if there is none. */
export function withLastStepUndone({ answers, done, undone }: Stepped): Stepped {
  const last = done.at(-1);
  if (last === undefined) return { answers, done, undone };
  return {
    answers: changeAnswers(answers, last.inverse),
    done: done.slice(0, -1),
    undone: [...undone, last],
  };
}

/** Does the step again that was undone last; the same session if there is none. */
export function withLastStepRedone({ answers, done, undone }: Stepped): Stepped {
  const last = undone.at(-1);
  if (last === undefined) return { answers, done, undone };
  return {
    answers: changeAnswers(answers, last.changes),
    done: [...done, last],
    undone: undone.slice(0, -1),
  };
}
