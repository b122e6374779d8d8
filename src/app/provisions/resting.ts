/** What rests on a provision, in words: where an obligation names it, and what the screening of a release says by it. */
import type { CitedBy } from '#ruleset/citing.ts';
import type {
  Citation,
  Obligation,
  ObligationId,
  ReleaseCheck,
  Reason,
  Ruleset,
} from '#ruleset/types.ts';
import { capital } from '#report/wording.ts';

/** The obligations that name it, each with where; empty where it is the obligation's own basis. */
export function obligationsNaming(
  { obligations }: Pick<Ruleset, 'obligations'>,
  cited: CitedBy,
  citation: Citation,
): ReadonlyMap<ObligationId, string> {
  return new Map(
    obligations.flatMap((obligation): readonly [ObligationId, string][] => {
      if (obligation.cites.includes(citation)) return [[obligation.id, '']];
      const places = placesIn(obligation, cited);
      return places.length === 0 ? [] : [[obligation.id, capital(places.join(', '))]];
    }),
  );
}

function placesIn({ id, checks }: Obligation, cited: CitedBy): readonly string[] {
  const naming = checks.filter(({ id: check }) =>
    cited.checks.some((one) => one.obligation === id && one.check === check),
  );
  return [
    ...naming.map(({ title }) => `in the check “${title}”`),
    ...(cited.obligations.includes(id) ? ['in the reason why it does not apply'] : []),
    ...(cited.notes.includes(id) ? ['in a note'] : []),
  ];
}

/** What the screening of a release asks and says by it. Open points stand for themselves. */
export function saidOfReleases(
  check: ReleaseCheck | undefined,
  citation: Citation,
): readonly string[] {
  if (check === undefined) return [];
  const { questions, decisions, whileOpen, follows, always } = check;
  const reasons: readonly (Reason & { readonly open?: string })[] = [
    ...decisions.flatMap(({ because, then }) => [because, ...then]),
    whileOpen,
    ...Object.values(follows).flat(),
    ...always,
  ];
  const said = [
    ...questions.map(({ ask, cites }) => ({ says: ask, cites })),
    ...reasons.filter(({ open }) => open === undefined),
  ];
  return [...new Set(said.filter(({ cites }) => cites.includes(citation)).map(({ says }) => says))];
}
