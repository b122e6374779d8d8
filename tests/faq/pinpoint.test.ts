import { describe, expect, it } from 'vitest';
import faq from 'virtual:faq';
import { liesIn, nearestKnown, pathsOfCitation, pinpointsIn, placeName } from '#faq/pinpoint.ts';

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
    ['Article 13 paragraph 9', ['article', '13', '9']],
    ['Article 13, paragraph (9)', ['article', '13', '9']],
    ['Art. 13 para 9', ['article', '13', '9']],
    ['art 13 par. 9', ['article', '13', '9']],
    ['Art. 13 Abs. 9', ['article', '13', '9']],
    ['paragraph 9 of article 13', ['article', '13', '9']],
    ['para. 9 of Art. 13', ['article', '13', '9']],
    ['13 para 9', ['article', '13', '9']],
    ['13.9', ['article', '13', '9']],
    [' 13.9 ', ['article', '13', '9']],
    ['Art. 14 para 2', ['article', '14', '2']],
    ['Article 14 paragraph 2 point a', ['article', '14', '2', 'a']],
    ['Art. 14 Abs. 2 lit. a', ['article', '14', '2', 'a']],
    ['Article 14(2), point (a)', ['article', '14', '2', 'a']],
    ['point (a) of Article 14(2)', ['article', '14', '2', 'a']],
    ['point a of paragraph 2 of Article 14', ['article', '14', '2', 'a']],
    ['Article 13(8), second subparagraph', ['article', '13', '8']],
    ['Article 6(a)', ['article', '6', 'a']],
    ['6(a)', ['article', '6', 'a']],
    ['AnnexI II 8', ['annex', 'i', 'ii', '8']],
    ['Anex I II 8', ['annex', 'i', 'ii', '8']],
    ['Annex I.II.8', ['annex', 'i', 'ii', '8']],
    ['Annex I/II/8', ['annex', 'i', 'ii', '8']],
    ['Annex I Part II(8)', ['annex', 'i', 'ii', '8']],
    ['point (8) of Part II of Annex I', ['annex', 'i', 'ii', '8']],
    ['point 8 of Annex I, Part II', ['annex', 'i', 'ii', '8']],
    ['Part II of Annex I', ['annex', 'i', 'ii']],
    ['Annex I Part I point 2 point c', ['annex', 'i', 'i', '2', 'c']],
    ['Part I, point (2)(c)', ['annex', 'i', 'i', '2', 'c']],
    ['part II point 8', ['annex', 'i', 'ii', '8']],
    ['2(c)', ['annex', 'i', 'i', '2', 'c']],
    ['(2)(c)', ['annex', 'i', 'i', '2', 'c']],
    ['point (2)(c)', ['annex', 'i', 'i', '2', 'c']],
    ['point 2(c)', ['annex', 'i', 'i', '2', 'c']],
    ['point 2 (c)', ['annex', 'i', 'i', '2', 'c']],
    ['CRA Article 13(9)', ['article', '13', '9']],
  ])('is understood in "%s"', (typed, path) => {
    expect(pinpointsIn(typed)).toEqual({ paths: [path], rest: '' });
  });

  it.each([
    ['update within 24 hours', 'update within 24 hours'],
    ['CVE-2024-3094', 'CVE-2024-3094'],
    ['5 years', '5 years'],
    ['version 2.1', 'version 2.1'],
    ['update to 13.9', 'update to 13.9'],
    ['13.9 release notes', '13.9 release notes'],
    ['the part I need', 'the part I need'],
    ['paragraph 9', 'paragraph 9'],
    ['fix of part 2 of 3', 'fix of part 2 of 3'],
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

  it('leaves what follows it, be it a single letter', () => {
    expect(pinpointsIn('article 13 a user says no').paths).toEqual([['article', '13']]);
    expect(pinpointsIn('article 13, paragraph 9 and more').rest).toBe('and more');
    expect(pinpointsIn('13(9) and 2(c)').paths).toHaveLength(2);
  });

  it.each(['point 1 ', 'annex i ', 'article 13, ', ' , ', '13(1)', 'point a of ', '(', ' '])(
    'is looked for at once in however long a text of "%s"',
    (part) => {
      const began = performance.now();
      pinpointsIn(part.repeat(2000));
      expect(performance.now() - began).toBeLessThan(500);
    },
  );

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

describe('a place that nothing lies in', () => {
  const known = [
    ['article', '14', '2'],
    ['article', '14', '5', 'b'],
    ['annex', 'i', 'i', '2', 'c'],
    ['recital', '56'],
  ];

  it.each([
    [
      ['article', '14', '2'],
      ['article', '14', '2'],
    ],
    [
      ['article', '14', '2', 'a'],
      ['article', '14', '2'],
    ],
    [
      ['article', '14', '9', 'a'],
      ['article', '14'],
    ],
    [
      ['article', '14', '5', 'a'],
      ['article', '14', '5'],
    ],
    [
      ['annex', 'i', 'i', '2', 'd'],
      ['annex', 'i', 'i', '2'],
    ],
    [
      ['annex', 'i', '2', 'c'],
      ['annex', 'i', '2', 'c'],
    ],
    [['article', '15', '1'], undefined],
    [['recital', '57'], undefined],
    [['annex', 'ii', '8'], undefined],
  ])('is widened to the nearest around it: %j', (asked, nearest) => {
    expect(nearestKnown(asked, known)).toEqual(nearest);
  });
});

describe('the name of a place', () => {
  it.each([
    ['14(2)(a)', 'Article 14(2)(a)'],
    ['art 14', 'Article 14'],
    ['Annex I I 2 c', 'Annex I, Part I, point (2)(c)'],
    ['Annex I II', 'Annex I, Part II'],
    ['Annex I (2)(c)', 'Annex I, point (2)(c)'],
    ['Annex II 8 e', 'Annex II, point 8(e)'],
    ['annex vii', 'Annex VII'],
    ['recital 56', 'recital 56'],
    ['guidance 110', 'Guidance point 110'],
    ['4.1.3', 'FAQ 4.1.3'],
  ])('of "%s" is "%s"', (typed, name) => {
    expect(pinpointsIn(typed).paths.map(placeName)).toEqual([name]);
  });

  it('is that of the citations', () => {
    const named = Object.keys(faq.provisions).filter((one) => /^CRA|^FAQ/u.test(one));
    expect(named.length).toBeGreaterThan(50);
    for (const citation of named) {
      const [path = []] = pathsOfCitation(citation);
      const name = citation.replace(/^CRA /u, '').replace(/, \w+ subparagraph$/u, '');
      expect(placeName(path)).toBe(name);
    }
  });
});
