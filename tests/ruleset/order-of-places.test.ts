import { describe, expect, it } from 'vitest';
import { inOrderOfPlaces } from '#ruleset/order-of-places.ts';

/** The same places the other way round, put in order. */
function ordered(places: readonly string[]): readonly string[] {
  return inOrderOfPlaces(places.toReversed(), (place) => place);
}

describe('places of one source', () => {
  it.each([
    [
      'articles before annexes before recitals',
      ['Article 2(1)', 'Article 71(2)', 'Annex I, Part I, point (2)', 'recital 9', 'recital 77'],
    ],
    [
      'paragraphs and points by number, the whole before its parts',
      ['Article 13', 'Article 13(2)', 'Article 13(10)', 'Article 14(2)(b)', 'Article 14(2)(c)'],
    ],
    [
      'subparagraphs as they are counted',
      [
        'Article 13(8)',
        'Article 13(8), first subparagraph',
        'Article 13(8), second subparagraph',
        'Article 13(8), third subparagraph',
        'Article 13(8), fifth subparagraph',
        'Article 13(8), tenth subparagraph',
        'Article 13(9)',
      ],
    ],
    [
      'annexes and their parts by Roman number',
      [
        'Annex I, Part I, point (2)',
        'Annex I, Part I, point (2)(a)',
        'Annex I, Part II, point (1)',
        'Annex II, point 8(a)',
        'Annex II, point 8(c)',
        'Annex V, point 1',
        'Annex VII, point 1(b)',
        'Annex IX',
      ],
    ],
    [
      'points by number, a range where it begins',
      [
        'points 13-16',
        'point 15',
        'points 79-82',
        'point 80',
        'points 80-82',
        'point 104',
        'points 128 and 133-135',
        'point 130',
        'example 52',
        'footnote 18',
      ],
    ],
    ['entries by number', ['1.3', '1.9', '1.10', '4.1.3', '4.2', '4.2.2', '10.1']],
  ])('stand with %s', (_, places) => {
    expect(ordered(places)).toEqual(places);
  });

  it('of which nothing is known keep the order of their figures', () => {
    expect(ordered(['(EU) 2024/3', '(EU) 2025/1'])).toEqual(['(EU) 2024/3', '(EU) 2025/1']);
  });
});
