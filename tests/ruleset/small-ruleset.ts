import { fileURLToPath } from 'node:url';
import { compileRules } from '#ruleset/build/compile.ts';
import { formatMistake } from '#ruleset/build/mistake.ts';
import type { Ruleset } from '#ruleset/types.ts';

/** The folder of the invented rules about lamps. */
export const SMALL_RULES = fileURLToPath(new URL('./valid', import.meta.url));

/** An invented ruleset about lamps that uses the whole language, so that tests do not break when the law changes. */
export function smallRuleset(): Ruleset {
  const { ruleset, mistakes } = compileRules(SMALL_RULES);
  if (ruleset === undefined) throw new Error(mistakes.map(formatMistake).join('\n'));
  return ruleset;
}
