/** Makes a contradiction out of a checked file. */
import type { Contradiction } from '#ruleset/types.ts';
import { routesOf } from './compile-obligation.ts';
import { given } from './given.ts';
import { linked } from './link.ts';
import type { Names } from './names.ts';
import { questionsIn } from '#ruleset/reads.ts';
import type { WrittenContradiction } from './schema.ts';

/** That answers do not fit is what we make of them, unless the rule says what it rests on. */
export function compileContradiction(written: WrittenContradiction, names: Names): Contradiction {
  const { id, says, between, look_again: lookAgain, basis, cites } = written;
  const when = linked(written.when, names);
  return {
    id,
    says,
    when,
    between,
    lookAgain,
    basis: basis ?? 'inference',
    cites: cites ?? [],
    ...given({ forEach: routesOf(questionsIn(when), names) }),
  };
}
