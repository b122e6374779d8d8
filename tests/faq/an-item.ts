/** Items of an invented FAQ. */
import type { Faq, FaqItem } from '#ruleset/faq.ts';

/** An item of which only what matters has to be said. */
export function anItem(item: Partial<FaqItem> & Pick<FaqItem, 'id'>): FaqItem {
  return {
    topic: 'kettles',
    question: `What about ${item.id}?`,
    verdict: 'explain',
    short: `In short, ${item.id}.`,
    answer: ['Because.', 'Except.'],
    basis: 'law',
    status: 'settled',
    cites: [],
    unverified: [],
    do: [],
    related: [],
    obligations: [],
    questions: [],
    keywords: [],
    shown: 'browse',
    for: [],
    formerly: [],
    history: [{ on: '2026-11-25', change: 'First version.' }],
    ...item,
  };
}

/** A FAQ of these items, in one topic. */
export function aFaq(...items: readonly FaqItem[]): Faq {
  return {
    topics: [
      { id: 'kettles', title: 'Kettles', about: 'All of it.', items: items.map(({ id }) => id) },
    ],
    applies: [],
    synonyms: [],
    items,
    provisions: {},
  };
}
