/** The compiled ruleset, made from `rules/` by `build/vite-plugin.ts`. */
declare module 'virtual:ruleset' {
  import type { Ruleset } from '#ruleset/types.ts';

  const ruleset: Ruleset;
  export default ruleset;
}
