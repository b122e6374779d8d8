/** Makes the FAQ out of checked files. */
import type { Faq, FaqItem } from '#ruleset/faq.ts';
import type { Provision } from '#ruleset/types.ts';
import { linkedAnswers } from './faq-answers.ts';
import { given } from './given.ts';
import type { Names } from './names.ts';
import type { WrittenFaqItem, WrittenFaqTopics } from './schema-faq.ts';

/** @param provisions all that are registered. */
export function compileFaq(
  items: readonly WrittenFaqItem[],
  { topics, applies = [], synonyms = [] }: WrittenFaqTopics,
  names: Names,
  provisions: readonly Provision[],
): Faq {
  const inOrder = topics.flatMap((topic) =>
    topic.items.flatMap((id) =>
      items.filter((item) => item.id === id).map((item) => compileItem(item, topic.id, names)),
    ),
  );
  const cited = new Set(inOrder.flatMap(({ cites }) => cites.map(({ provision }) => provision)));
  return {
    topics,
    applies,
    synonyms,
    items: inOrder,
    provisions: Object.fromEntries(
      provisions
        .filter(({ citation }) => cited.has(citation))
        .map((provision) => [provision.citation, provision]),
    ),
  };
}

function compileItem(written: WrittenFaqItem, topic: string, names: Names): FaqItem {
  const { number, no_provision: noProvision, formerly = [], history, ...rest } = written;
  const clauses = linkedAnswers(written.for ?? [], names);
  const asked = clauses.flat().map(({ question }) => question);
  return {
    ...rest,
    topic,
    cites: written.cites ?? [],
    unverified: written.unverified ?? [],
    related: written.related ?? [],
    obligations: written.obligations ?? [],
    questions: [...new Set([...(written.questions ?? []), ...asked])],
    for: clauses,
    formerly: typeof formerly === 'string' ? [formerly] : formerly,
    history: history.toSorted((a, b) => (a.on < b.on ? 1 : -1)),
    ...given({ number, noProvision }),
  };
}
