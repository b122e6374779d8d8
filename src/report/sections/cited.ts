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
  const own = reason.basis ?? basis;
  const basisOf = (citation: Citation): Basis => ruleset.provisions[citation]?.basis ?? own;
  const bases = [...new Set([own, ...reason.cites.map(basisOf)])];
  const groups = bases.flatMap((one, index): readonly Span[] => {
    const cites = reason.cites.filter((citation) => basisOf(citation) === one);
    return [
      { text: `${index === 0 ? '' : '; '}${BASIS_WORDS[one]}${cites.length === 0 ? '' : ': '}` },
      ...citationSpans(ruleset, cites),
    ];
  });
  return [{ text: `${reason.says} (` }, ...groups, { text: ')' }];
}
