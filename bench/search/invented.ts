/** More items than there are, made of the parts of those that there are. */
import type { Faq, FaqItem } from '#ruleset/faq.ts';

/** A FAQ of so many items, the real ones first; always the same. */
export function invented(faq: Faq, count: number): Faq {
  const random = seeded(20271211);
  const more = Array.from({ length: Math.max(0, count - faq.items.length) }, (_, at) =>
    recombined(faq.items, `${at}`, random),
  );
  return { ...faq, items: [...faq.items, ...more] };
}

/** The question of one, the words of a second, the short answer of a third, paragraphs of others, each with a word of its own. */
function recombined(items: readonly FaqItem[], name: string, random: () => number): FaqItem {
  const any = (): FaqItem => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There are no items to recombine.');
    return item;
  };
  const item = any();
  return {
    ...item,
    id: `invented-${name}`,
    keywords: [...any().keywords, wordOf(random)],
    short: any().short,
    answer: item.answer.map(() => any().answer[0] ?? ''),
    cites: any().cites,
    do: any().do,
  };
}

/** A word that hardly any other item has, so that the words grow with the items as they do in life. */
function wordOf(random: () => number): string {
  const letter = (from: string): string => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: 4 }, () => letter('bdfgklmnprstvz') + letter('aeiou')).join('');
}

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
