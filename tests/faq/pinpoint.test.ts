import { describe, expect, it } from 'vitest';
import faq from 'virtual:faq';
import { liesIn, pathsOfCitation, pinpointsIn } from '#faq/pinpoint.ts';

describe('a place in the law', () => {
  it.each([
    ['13(9)', ['article', '13', '9']],
    ['13 (9)', ['article', '13', '9']],
    ['Article 13(9)', ['article', '13', '9']],
    ['art. 13(9)', ['article', '13', '9']],
    ['Art 13.9', ['article', '13', '9']],
    ['article 13', ['article', '13']],
    ['14(2)(a)', ['article', '14', '2', 'a']],
    ['Annex I II 8', ['annex', 'i', 'ii', '8']],
    ['annex i part ii point (8)', ['annex', 'i', 'ii', '8']],
    ['Annex I, Part II, point (8)', ['annex', 'i', 'ii', '8']],
    ['Annex 1 part 2 point 8', ['annex', 'i', 'ii', '8']],
    ['Annex I, Part I, point (2)(c)', ['annex', 'i', 'i', '2', 'c']],
    ['Annex I (2)(c)', ['annex', 'i', '2', 'c']],
    ['Annex II 8', ['annex', 'ii', '8']],
    ['Annex II, point 8(e)', ['annex', 'ii', '8', 'e']],
    ['annex vii', ['annex', 'vii']],
    ['recital 56', ['recital', '56']],
    ['rec. 56', ['recital', '56']],
    ['FAQ 4.1.3', ['faq', '4', '1', '3']],
    ['4.1.3', ['faq', '4', '1', '3']],
    ['guidance 110', ['guidance', '110']],
    ['Guidance point 110', ['guidance', '110']],
  ])('is understood in "%s"', (typed, path) => {
    expect(pinpointsIn(typed)).toEqual({ paths: [path], rest: '' });
  });

  it.each([
    ['update within 24 hours', 'update within 24 hours'],
    ['CVE-2024-3094', 'CVE-2024-3094'],
    ['5 years', '5 years'],
    ['version 2.1', 'version 2.1'],
  ])('is not seen in "%s"', (typed, rest) => {
    expect(pinpointsIn(typed)).toEqual({ paths: [], rest });
  });

  it('leaves the other words', () => {
    expect(pinpointsIn('how long 13(9) updates and Annex II 8')).toEqual({
      paths: [
        ['annex', 'ii', '8'],
        ['article', '13', '9'],
      ],
      rest: 'how long   updates and',
    });
  });

  it('is found in every citation of the FAQ', () => {
    const without = Object.keys(faq.provisions).filter((one) => pathsOfCitation(one).length === 0);
    expect(without).toEqual([]);
  });

  it('of a range is each point in it', () => {
    expect(pathsOfCitation('Guidance points 109 and 236-238').map((path) => path[1])).toEqual([
      '109',
      '236',
      '237',
      '238',
    ]);
  });

  it.each([
    ['CRA Annex I, Part II, point (8)', 'Annex I II 8', true],
    ['CRA Annex I, Part II, point (8)', 'Annex I', true],
    ['CRA Annex I, Part I, point (2)(c)', 'Annex I (2)(c)', true],
    ['CRA Annex I, Part II, point (8)', 'Annex I II 7', false],
    ['CRA Annex II, point 8(e)', 'Annex I II 8', false],
    ['CRA Annex II, point 8(e)', 'Annex II 8', true],
    ['CRA Article 13(9)', 'Article 13', true],
    ['CRA Article 13(9)', '13(8)', false],
    ['CRA Article 13(19), first subparagraph', '13(19)', true],
    ['CRA Article 13(19)', '13(1)', false],
    ['Guidance points 236-237', 'guidance 237', true],
  ])('%s lies in "%s": %s', (citation, asked, expected) => {
    const [path = []] = pinpointsIn(asked).paths;
    expect(pathsOfCitation(citation).some((place) => liesIn(place, path))).toBe(expected);
  });
});
