/** What is fetched only when somebody wants to see it. */
export type Fetched<Value> =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'failed'; readonly failure: string }
  | { readonly kind: 'here'; readonly value: Value };
