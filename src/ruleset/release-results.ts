/** What the screening of a release can come to. */
export const RELEASE_RESULTS = ['not-substantial', 'substantial', 'assess-first'] as const;

export type ReleaseResult = (typeof RELEASE_RESULTS)[number];
