import { describe, expect, it } from 'vitest';
import faq from 'virtual:faq';
import { faqSearch } from '#faq/search.ts';
import { HELD_OUT, QUERIES, type TypedQuery } from './queries.ts';

const search = faqSearch(faq);
const ids = faq.items.map(({ id }) => id);

/** In per cent, and in words which queries found none of theirs among the first three. */
function reached(queries: readonly TypedQuery[]) {
  const missed = queries.flatMap(({ typed, expected }) => {
    const three = search.find(typed).ids.slice(0, 3);
    if (three.some((id) => expected.includes(id))) return [];
    return [`"${typed}" finds ${three.join(', ') || 'nothing'}, and not ${expected.join(' or ')}`];
  });
  return {
    share: (100 * (queries.length - missed.length)) / queries.length,
    missed: `missed:\n${missed.join('\n')}`,
  };
}

describe('what people type', () => {
  it('is expected to find items that there are', () => {
    const all = [...QUERIES, ...HELD_OUT];
    expect(all.flatMap(({ expected }) => expected).filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(all.map(({ typed }) => typed)).size).toBe(all.length);
  });

  it('has what it looks for among the first three, nineteen times of twenty', () => {
    const { share, missed } = reached(QUERIES);
    expect(share, missed).toBeGreaterThanOrEqual(95);
  });

  it('has it nine times of ten where the search was never tuned on it', () => {
    const { share, missed } = reached(HELD_OUT);
    expect(share, missed).toBeGreaterThanOrEqual(90);
  });
});
