/** The worked examples, made from `examples/` by `vite-plugin.ts`. */
declare module 'virtual:examples' {
  import type { Answers } from '#engine/assessment.ts';

  /** An invented product with answers to everything that is asked of it. */
  export interface Example {
    /** The name of its file. */
    readonly id: string;
    readonly product: { readonly name: string; readonly version: string };
    /** What kind of product it is. */
    readonly about: string;
    /** What can be learned from its result. */
    readonly shows: string;
    readonly answers: Answers;
  }

  const examples: readonly Example[];
  export default examples;
}
