/** What is looked for on the screen of the FAQ, as its address says it. */
import type { Faq, FaqItem } from '#ruleset/faq.ts';
import { FAQ_BASIS_WORDS, STATUS_WORDS, VERDICT_WORDS } from '#report/faq/wording.ts';
import { liesIn, pathsOfCitation, pinpointsIn } from '#faq/pinpoint.ts';

export interface FaqQuery {
  /** As it was typed. */
  readonly text: string;
  /** Each of these empty if it does not matter. */
  readonly topic: string;
  readonly verdict: string;
  readonly basis: string;
  readonly status: string;
  /** A place in the law, as it was typed or chosen. */
  readonly provision: string;
  /** Only what matters for the product. */
  readonly isMine: boolean;
}

export const NOTHING_ASKED: FaqQuery = {
  text: '',
  topic: '',
  verdict: '',
  basis: '',
  status: '',
  provision: '',
  isMine: false,
};

const NAMES = [
  ['text', 'q'],
  ['topic', 'topic'],
  ['verdict', 'verdict'],
  ['basis', 'basis'],
  ['status', 'status'],
  ['provision', 'provision'],
] as const;

/** Reads the part of an address behind the question mark; names that it does not know are left aside. */
export function queryOf(search: string): FaqQuery {
  const read = new URLSearchParams(search);
  const texts = Object.fromEntries(NAMES.map(([key, name]) => [key, read.get(name) ?? '']));
  return { ...NOTHING_ASKED, ...texts, isMine: read.get('mine') === 'yes' };
}

/** The same the other way round; empty if nothing is asked. */
export function searchOf(query: FaqQuery): string {
  const written = new URLSearchParams();
  for (const [key, name] of NAMES) if (query[key] !== '') written.set(name, query[key]);
  if (query.isMine) written.set('mine', 'yes');
  return written.toString();
}

/** How it stands in an address. */
export const FAQ_QUERY = { read: queryOf, write: searchOf } as const;

/** Whether an item is of the chosen kind, whatever was typed. */
export function isOfKind(item: FaqItem, query: FaqQuery): boolean {
  return (
    isEither(query.topic, item.topic) &&
    isEither(query.verdict, item.verdict) &&
    isEither(query.basis, item.basis) &&
    isEither(query.status, item.status) &&
    (query.provision === '' || citesPlace(item, query.provision))
  );
}

/** Without what can be of no item at all, or of no product: it would empty the list, and nobody could see by what. */
export function known(faq: Faq, query: FaqQuery, hasProduct: boolean): FaqQuery {
  const has = (key: 'topic' | 'verdict' | 'basis' | 'status'): boolean =>
    faq.items.some((item) => item[key] === query[key]);
  return {
    ...query,
    topic: has('topic') ? query.topic : '',
    verdict: has('verdict') ? query.verdict : '',
    basis: has('basis') ? query.basis : '',
    status: has('status') ? query.status : '',
    isMine: query.isMine && hasProduct,
  };
}

/** What is asked, in the words of the filters; empty if nothing is. */
export function wordsOf({ topics }: Faq, query: FaqQuery): readonly string[] {
  const { text, topic, verdict, basis, status, provision } = query;
  return [
    text.trim(),
    topics.find(({ id }) => id === topic)?.title ?? '',
    wordIn(VERDICT_WORDS, verdict),
    wordIn(FAQ_BASIS_WORDS, basis),
    wordIn(STATUS_WORDS, status),
    provision,
  ].filter((word) => word !== '');
}

function wordIn(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value] ?? '') : '';
}

/** How many of the filters are set. */
export function filtersSet(query: FaqQuery): number {
  const { topic, verdict, basis, status, provision, isMine } = query;
  const chosen = [topic, verdict, basis, status, provision].filter((one) => one !== '');
  return chosen.length + (isMine ? 1 : 0);
}

function isEither(wanted: string, is: string): boolean {
  return wanted === '' || wanted === is;
}

function citesPlace({ cites }: FaqItem, typed: string): boolean {
  const { paths } = pinpointsIn(typed);
  return cites.some(
    ({ provision }) =>
      provision === typed ||
      pathsOfCitation(provision).some((place) => paths.some((path) => liesIn(place, path))),
  );
}
