import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';

/** `Article 13(1)` to `Article 13(25)`, for instance. */
function each(before: string, after: string, labels: readonly string[]): readonly string[] {
  return labels.map((label) => `${before}${label}${after}`);
}

const letters = (last: string): readonly string[] => {
  const all = 'abcdefghijklmnopqrstuvwxyz';
  return all.slice(0, all.indexOf(last) + 1).split('');
};
const figures = (last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => String(index + 1));

/** What concerns updates: the requirements, what users and the documentation are told, and the two articles of duties. */
const REQUIRED = [
  ...each('Article 13(', ')', figures(25)),
  ...each('Article 14(', ')', figures(10)),
  'Annex I, Part I, point (1)',
  ...each('Annex I, Part I, point (2)(', ')', letters('m')),
  ...each('Annex I, Part II, point (', ')', figures(8)),
  'Annex II, point 7',
  ...each('Annex II, point 8(', ')', letters('f')),
  'Annex II, point 9',
  ...each('Annex VII, point 1(', ')', letters('d')),
  ...each('Annex VII, point 2(', ')', letters('c')),
  'Annex VII, point 3',
  'Annex VII, point 4',
];

describe('what was considered', () => {
  it('is every point on updates and every paragraph of the duties, in the order of the act', () => {
    expect(ruleset.considered.map(({ pinpoint }) => pinpoint)).toEqual(REQUIRED);
  });

  it('has a reason, a sentence long, for all that is left out', () => {
    const left = ruleset.considered.filter(({ covered }) => covered !== 'yes');
    expect(left.length).toBeGreaterThan(20);
    for (const { why } of left) expect(why).toMatch(/^[A-Z].{20,}\.$/);
  });
});
