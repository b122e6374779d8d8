/** Citations as they are printed: linked, and with the authority they carry. */
import type { Span } from '#report/model.ts';
import { BASIS_WORDS } from '#report/wording.ts';
import type { Basis, Citation, Reason, Ruleset } from '#ruleset/types.ts';

/** A citation, linked to the official text. */
export function citationSpan(ruleset: Ruleset, citation: Citation): Span {
  const link = ruleset.provisions[citation]?.link;
  return link === undefined ? { text: citation } : { text: citation, href: link };
}

/** Citations after one another. */
export function citationSpans(
  ruleset: Ruleset,
  citations: readonly Citation[],
  separator = ', ',
): readonly Span[] {
  return citations.flatMap((citation, index) => [
    ...(index === 0 ? [] : [{ text: separator }]),
    citationSpan(ruleset, citation),
  ]);
}

/**
 * A sentence with its authority and what it cites, each under its own: "… (law: CRA Article 3; guidance: FAQ 4.2)".
 * What follows from our own reading cites texts that do not say it themselves: "… (our reading; law: CRA Article 3)".
 *
 * @param basis what the sentence rests on if it does not say so.
 */
export function reasonSpans(ruleset: Ruleset, reason: Reason, basis: Basis): readonly Span[] {
  const groups = authorities(ruleset, reason, basis).flatMap(({ word, cites }, index) => [
    { text: `${index === 0 ? '' : '; '}${word}${cites.length === 0 ? '' : ': '}` },
    ...citationSpans(ruleset, cites),
  ]);
  return [{ text: `${reason.says} (` }, ...groups, { text: ')' }];
}

/** What a sentence rests on, and each of its citations under the authority that it has itself. */
export function authorities(
  ruleset: Ruleset,
  { basis: given, cites }: Pick<Reason, 'basis' | 'cites'>,
  basis: Basis,
): readonly { readonly word: string; readonly cites: readonly Citation[] }[] {
  const own = given ?? basis;
  const basisOf = (citation: Citation): Basis => ruleset.provisions[citation]?.basis ?? own;
  return [...new Set([own, ...cites.map(basisOf)])].map((one) => ({
    word: BASIS_WORDS[one],
    cites: cites.filter((citation) => basisOf(citation) === one),
  }));
}
