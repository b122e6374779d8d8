/** The compiled FAQ, made from `rules/faq/` by `build/vite-plugin.ts`; apart from the ruleset, so that it can be loaded later. */
declare module 'virtual:faq' {
  import type { Faq } from '#ruleset/faq.ts';

  const faq: Faq;
  export default faq;
}
