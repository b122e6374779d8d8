/** The ways to search that are measured: the application's own, a plain scan, and another library. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { faqSearch } from '#faq/search.ts';
import { isCommon, plain, wordsOf } from '#faq/words.ts';
import type { Faq, FaqItem } from '#ruleset/faq.ts';

export type Find = (query: string) => readonly string[];

/** Makes a search of a FAQ ready. */
export type Way = (faq: Faq) => Find;

/** As much of Fuse as is used. */
interface Fuse {
  readonly search: (query: string) => readonly { readonly item: { readonly id: string } }[];
}
type FuseConstructor = new (items: readonly object[], options: object) => Fuse;

/** @param packages the folder in whose `node_modules` the other library is */
export function waysToSearch(packages: string): Readonly<Record<'own' | 'scan' | 'fuse', Way>> {
  const loaded = createRequire(join(packages, 'package.json'))('fuse.js') as FuseConstructor;
  return { own, scan, fuse: (faq) => byFuse(loaded, faq) };
}

/** The index is built at the first search, which is therefore part of making it ready. */
function own(faq: Faq): Find {
  const search = faqSearch(faq);
  search.find('update');
  return (query) => search.find(query).ids;
}

/** The text of every item, looked through for every word; what has most of them comes first. */
function scan({ items }: Faq): Find {
  const texts = items.map((item) => [item.id, plain(textsOf(item).join(' '))] as const);
  return (query) => {
    const words = wordsOf(query).filter((word) => !isCommon(word));
    return texts
      .map(([id, text]) => [id, words.filter((word) => text.includes(word)).length] as const)
      .filter(([, count]) => count > 0)
      .toSorted(([, left], [, right]) => right - left)
      .map(([id]) => id);
  };
}

/** With the same fields and weights as the application's own, anywhere in a text. */
function byFuse(Library: FuseConstructor, { items }: Faq): Find {
  const fuse = new Library(
    items.map((item) => ({
      id: item.id,
      question: item.question,
      keywords: item.keywords,
      short: item.short,
      rest: [...item.answer, ...item.do, ...item.cites.map(({ supports }) => supports)],
    })),
    {
      ignoreLocation: true,
      ignoreDiacritics: true,
      keys: [
        { name: 'question', weight: 4 },
        { name: 'keywords', weight: 6 },
        { name: 'short', weight: 2 },
        { name: 'rest', weight: 0.5 },
      ],
    },
  );
  return (query) => fuse.search(query).map(({ item }) => item.id);
}

function textsOf({ question, keywords, short, answer, do: steps, cites }: FaqItem) {
  const supports = cites.map((cite) => cite.supports);
  return [question, ...keywords, short, ...answer, ...steps, ...supports];
}
