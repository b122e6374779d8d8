import { describe, expect, it } from 'vitest';
import faq from 'virtual:faq';
import { markedParts } from '#faq/marks.ts';
import { faqSearch } from '#faq/search.ts';
import type { Faq, FaqItem } from '#ruleset/faq.ts';
import { aFaq, anItem } from './an-item.ts';

/** Ids that a query finds in a FAQ of these items. */
function found(items: readonly FaqItem[], query: string, synonyms: Faq['synonyms'] = []) {
  return faqSearch({ ...aFaq(...items), synonyms }).find(query).ids;
}

const real = faqSearch(faq);

/** The first three that a query finds in the real FAQ. */
function first(query: string): readonly string[] {
  return real.find(query).ids.slice(0, 3);
}

const descaling = anItem({ id: 'descaling', question: 'How is a kettle descaled?' });
const whistle = anItem({
  id: 'whistle',
  question: 'Why does it whistle?',
  keywords: ['café noise'],
});
const lids = anItem({ id: 'lids', question: 'Are lids locked while it boils?' });
const kettles = [descaling, whistle, lids];

describe('a query that says nothing', () => {
  it.each(['?!', '🚀🚀', '()', '\u0000'])('of signs alone finds nothing: %j', (query) => {
    expect(real.find(query).ids).toEqual([]);
  });

  it.each(['', '   '])('finds everything in the order of the FAQ: "%s"', (query) => {
    expect(found(kettles, query)).toEqual(['descaling', 'whistle', 'lids']);
    expect(real.find(query).ids).toEqual(faq.items.map(({ id }) => id));
  });

  it('marks nothing', () => {
    expect(real.find('').marks.size).toBe(0);
  });

  it('finds by its words, where it has none but those of grammar', () => {
    const when = anItem({ id: 'when', question: 'When?', short: 'Soon.' });
    expect(found([descaling, when], 'when')).toEqual(['when']);
  });
});

describe('a word', () => {
  it.each([
    ['in another form', 'whistling'],
    ['in the plural', 'whistles'],
    ['in capitals', 'WHISTLE'],
    ['as far as it is typed', 'whis'],
    ['with a letter missing', 'wistle'],
    ['with a letter too many', 'whisttle'],
    ['with a wrong letter', 'whistke'],
    ['with two letters swapped', 'whislte'],
    ['with an accent', 'whístle'],
    ['as two words', 'whi stle'],
    ['whose accent is left out', 'cafe'],
    ['with an accent of its own', 'CAFÉ'],
    ['beside words of grammar', 'why does it whistle when it must not'],
    ['beside words that stand nowhere', 'whistle xylophone'],
  ])('is found %s', (_, query) => {
    expect(found(kettles, query)).toEqual(['whistle']);
  });

  it('is found with and without its accents, however short', () => {
    const tested = anItem({ id: 'tested', keywords: ['TÜV', 'oko'] });
    for (const query of ['TUV', 'tüv', 'Öko']) {
      expect(found([tested, lids], query)).toEqual(['tested']);
    }
  });

  it('that stands nowhere, and is near to none, finds nothing', () => {
    expect(found(kettles, 'xylophone')).toEqual([]);
    expect(real.find('xylophone').ids).toEqual([]);
    expect(real.find('qwrtzpsd fghjklmn').ids).toEqual([]);
  });

  it('that stands somewhere is not taken for one that is near to it', () => {
    const bowls = anItem({ id: 'bowls', question: 'Do bowls rattle?' });
    const boils = anItem({ id: 'boils', question: 'Until when do boils last?' });
    expect(found([bowls, boils], 'bowls')).toEqual(['bowls']);
  });

  it('of four letters or fewer figures is never taken for another', () => {
    const ten = anItem({ id: 'ten', question: 'Ten litres, 1000 W?' });
    expect(found([ten], '1001')).toEqual([]);
    expect(found([ten], 'tin')).toEqual([]);
  });

  it.each([
    ['a wrong letter', 'hist', []],
    ['two letters swapped', 'hots', ['hosts']],
    ['a letter too many', 'hott', ['hosts']],
    ['a letter missing', 'hoel', ['hosts']],
  ])('of four letters is taken for another with %s: "%s"', (_, typed, ids) => {
    const hosts = anItem({ id: 'hosts', question: 'Is a host hot?', keywords: ['hotel'] });
    expect(found([hosts, lids], typed)).toEqual(ids);
  });

  it('mistyped for a word of grammar says nothing', () => {
    const hardly = anItem({ id: 'hardly', question: 'Would a lid melt within steam?' });
    expect(found([hardly, lids], 'lids witihn')).toContain('lids');
  });

  it('is found as two words where it is typed as one, in any form', () => {
    const off = anItem({ id: 'off', keywords: ['auto stop'] });
    expect(found([off, ...kettles], 'autostop')).toEqual(['off']);
    expect(found([off, ...kettles], 'autostops')).toEqual(['off']);
    expect(found([off, ...kettles], 'autoboil')).toEqual([]);
  });

  it('is found as one where it is typed as two, and what means the same', () => {
    const base = anItem({ id: 'base', keywords: ['baseplate'] });
    const stand = anItem({ id: 'stand', keywords: ['foot'] });
    const items = [stand, base, lids];
    expect(found(items, 'base plate', [['baseplate', 'foot']])).toEqual(['base', 'stand']);
  });
});

describe('a short word', () => {
  const business = anItem({ id: 'business', question: 'Is it for business?' });
  const bus = anItem({ id: 'bus', question: 'Is there a bus?' });

  it('is a beginning while nothing has it as it is', () => {
    expect(found([business, lids], 'bus')).toEqual(['business']);
  });

  it('is meant as it is where something has it', () => {
    expect(found([business, bus], 'bus')).toEqual(['bus']);
    expect(found([business, bus], 'busin')).toEqual(['business']);
  });
});

describe('several words', () => {
  const lid = anItem({ id: 'lid', question: 'Is the lid hot?' });
  const steam = anItem({ id: 'steam', question: 'Is steam hot?' });
  const handle = anItem({ id: 'handle', question: 'Is the handle hot?' });

  it('are both meant, of two', () => {
    expect(found([lid, steam, handle], 'hot steam')).toEqual(['steam']);
  });

  it('need not all be there, of a sentence; what has more of them comes first', () => {
    expect(found([lid, handle, steam], 'cold handle hot spout')[0]).toBe('handle');
    expect(found([lid, handle, steam], 'cold handle hot spout')).toHaveLength(3);
  });

  it('count for more the rarer they are', () => {
    expect(found([lid, handle, steam], 'hot hot steam')[0]).toBe('steam');
  });

  it('say less where they are only mentioned in passing', () => {
    const passing = anItem({ id: 'passing', answer: ['Some say tea, some say gravy.'] });
    const about = anItem({ id: 'about', question: 'Is tea tea?' });
    const other = anItem({ id: 'other', question: 'More tea?' });
    expect(found([passing, about, other], 'tea gravy water')[0]).toBe('passing');
    expect(found([passing, about, other, steam], 'tea gravy hot')[0]).not.toBe('passing');
  });
});

describe('a word of the trade', () => {
  const old = anItem({ id: 'old', question: 'Is the old firmware kept?' });
  const alone = anItem({ id: 'alone', question: 'Is the spout made of copper?' });
  const both = anItem({ id: 'both', question: 'Is the spout made of firmware?' });
  const items = [old, alone, both];

  it.each([
    'firmware spout',
    'spout of a device',
    'systems spout',
    'software spout',
    'firmwear spout',
  ])('hides nothing that has what is looked for: "%s"', (query) => {
    expect(found(items, query)).toEqual(expect.arrayContaining(['alone', 'both']));
    expect(found(items, query)).not.toContain('old');
  });

  it('puts first what has it as well', () => {
    expect(found(items, 'firmware spout')).toEqual(['both', 'alone']);
  });

  it('is looked for where nothing else was typed', () => {
    expect(new Set(found(items, 'firmware'))).toEqual(new Set(['old', 'both']));
    expect(found(items, 'firmware of a device')).toHaveLength(2);
  });

  it('finds nothing in place of what stands nowhere', () => {
    expect(found(items, 'firmware xylophone')).toEqual([]);
  });

  it('counts in full within a phrase', () => {
    const synonyms = [['firmware lid', 'cap']];
    const cap = anItem({ id: 'cap', question: 'Is the cap tight on the spout?' });
    expect(found([...items, cap], 'spout firmware lid', synonyms)).toEqual(['cap']);
  });

  it('does not narrow what cites a place', () => {
    const cites = [{ provision: 'CRA Article 13(9)', supports: 'Boiling.' }];
    const citing = anItem({ id: 'citing', cites });
    const named = anItem({ id: 'named', question: 'Does the CRA ask for it?', cites });
    expect(found([citing, named], 'CRA Article 13(9)')).toHaveLength(2);
  });
});

describe('words that mean the same', () => {
  const synonyms = [['spout', 'pouring lip', 'beak']];
  const spout = anItem({ id: 'spout-item', question: 'Does the spout drip?' });
  const lip = anItem({ id: 'lip-item', question: 'Does the pouring lip drip?' });
  const neither = anItem({ id: 'neither', question: 'Does pouring hurt a finger?' });

  it.each([
    ['spout', ['spout-item', 'lip-item']],
    ['spouts', ['spout-item', 'lip-item']],
    ['pouring lip', ['lip-item', 'spout-item']],
    ['pour lips', ['lip-item', 'spout-item']],
  ])('find each other, what was typed first: "%s"', (query, ids) => {
    expect(found([neither, lip, spout], query, synonyms)).toEqual(ids);
    expect(found([spout, lip, neither], query, synonyms)).toEqual(ids);
  });

  it('find each other where what was typed stands in no item', () => {
    expect(found([neither, lip, spout], 'beak', synonyms)).toHaveLength(2);
    expect(found([neither, lip, spout], 'beka', synonyms)).toHaveLength(2);
  });

  it('are whole phrases, and not the words of them', () => {
    expect(found([neither, spout], 'pouring', synonyms)).toEqual(['neither']);
    expect(found([neither, spout], 'spout', synonyms)).toEqual(['spout-item']);
  });

  it.each([
    ['OTA', 'over the air'],
    ['over-the-air', 'FOTA'],
    ['fota', 'ota'],
    ['patch', 'update'],
    ['updates', 'patches'],
    ['backend', 'back end'],
    ['optout', 'opt-out'],
    ['airgapped', 'air gapped'],
  ])('find the same in the real FAQ: "%s" and "%s"', (one, other) => {
    expect(new Set(real.find(one).ids)).toEqual(new Set(real.find(other).ids));
    expect(real.find(one).ids).not.toEqual([]);
  });

  it('are found with a typo', () => {
    expect(first('vunerability')).toEqual(first('vulnerability'));
    expect(first('autmatic')).toEqual(first('automatic'));
  });
});

describe('a place in the law', () => {
  const nine = { provision: 'CRA Article 13(9)', supports: 'Boiling.' };
  const ten = { provision: 'CRA Article 13(10)', supports: 'Pouring.' };
  const eight = { provision: 'CRA Annex I, Part II, point (8)', supports: 'Cleaning.' };
  const both = anItem({ id: 'both', question: 'Is water boiled?', cites: [ten, nine] });
  const alone = anItem({ id: 'alone', question: 'Is milk boiled?', cites: [nine] });
  const annex = anItem({ id: 'annex', cites: [eight] });
  const items = [both, alone, annex];

  it.each([
    ['13(9)', ['alone', 'both']],
    ['Article 13 (9)', ['alone', 'both']],
    ['art. 13(9)', ['alone', 'both']],
    ['13(10)', ['both']],
    ['13(9) and 13(10)', ['both']],
    ['article 1', []],
    ['Annex I II 8', ['annex']],
    ['annex i point 8', ['annex']],
    ['annex ii 8', []],
  ])('finds what cites it, what cites it first before: "%s"', (query, ids) => {
    expect(found(items, query)).toEqual(ids);
  });

  it('with words finds what cites it and has them', () => {
    expect(found(items, '13(9) milk')).toEqual(['alone']);
    expect(found(items, 'water 13(9)')).toEqual(['both']);
  });

  it('with words that none of those has finds what cites it', () => {
    expect(found(items, '13(9) xylophone')).toEqual(['alone', 'both']);
  });

  it('is found in the real FAQ', () => {
    expect(first('13(9)')).toContain('keep-updates-available');
    expect(first('Annex I II 8')[0]).toBe('free-and-with-message');
    expect(first('Annex III')).toContain('class-and-updates');
    expect(real.find('14(2)(a)').ids).toEqual(real.find('14(2)').ids);
    expect(real.find('point (2)(c)').ids).toEqual(real.find('Annex I I 2 c').ids);
    expect(real.find('article 999').ids).toEqual([]);
  });

  it.each(['what does 13(9) say', 'CRA Article 13(9)', '13(9) for a device'])(
    'is not narrowed by words that say nothing: "%s"',
    (query) => {
      expect(found(items, query)).toEqual(['alone', 'both']);
    },
  );

  it.each([
    ['13(9)(a)', ['alone', 'both'], ['article', '13', '9', 'a'], ['article', '13', '9']],
    ['13(11)', ['both', 'alone'], ['article', '13', '11'], ['article', '13']],
    ['13(9)(a) milk', ['alone'], ['article', '13', '9', 'a'], ['article', '13', '9']],
  ])('that nothing cites is widened: "%s"', (query, ids, asked, to) => {
    const { find } = faqSearch(aFaq(...items));
    expect(new Set(find(query).ids)).toEqual(new Set(ids));
    expect(find(query).widened).toEqual([{ asked, to }]);
  });

  it('is not widened where something cites it, nor where nothing is around it', () => {
    const { find } = faqSearch(aFaq(...items));
    for (const query of ['13(9)', 'Annex I II 8', '14(2)', 'milk', '']) {
      expect(find(query).widened).toEqual([]);
    }
  });

  it('finds first what is to be found by it, and of those that cite it as early what cites less', () => {
    const cites = [nine];
    const plain = anItem({ id: 'plain', cites });
    const named = anItem({ id: 'named', cites: [ten, nine], keywords: ['Article 13(9)'] });
    const more = anItem({ id: 'more', cites: [nine, ten] });
    expect(found([more, plain, named], '13(9)')).toEqual(['named', 'plain', 'more']);
  });

  it('finds what is to be found by it, even if it cites something else', () => {
    const classes = anItem({ id: 'classes', cites: [ten], keywords: ['Annex III'] });
    expect(found([alone, classes], 'Annex III')).toEqual(['classes']);
  });

  it('is not seen in the number of a vulnerability', () => {
    expect(real.find('CVE-2024-3094').ids).toEqual(real.find('CVE').ids);
    expect(real.find('cve-2024-3094').ids).not.toEqual([]);
  });
});

describe('what is marked', () => {
  const marksOf = (text: string, query: string, synonyms: Faq['synonyms'] = []) => {
    const items = [anItem({ id: 'it', question: text })];
    const { marks } = faqSearch({ ...aFaq(...items), synonyms }).find(query);
    return markedParts(text, marks)
      .filter(({ isMarked }) => isMarked)
      .map((part) => part.text);
  };

  it.each([
    ['the word, in its form there', 'Kettles boil.', 'kettle', ['Kettles']],
    ['what was begun', 'Kettles boil.', 'ket', ['Kettles']],
    ['what was mistyped', 'Kettles boil.', 'kettels', ['Kettles']],
    ['an accent with its letter', 'A café is loud.', 'cafe', ['café']],
    ['figures with a unit', 'Within 24h or not.', '24h', ['24h']],
    ['no word of grammar', 'What is it that boils?', 'what is it that boils', ['boils']],
  ])('is %s', (_, text, query, marked) => {
    expect(marksOf(text, query)).toEqual(marked);
  });

  it('is what means the same, too', () => {
    const synonyms = [['spout', 'beak']];
    expect(marksOf('A beak drips.', 'spout', synonyms)).toEqual(['beak']);
    expect(marksOf('A beak drips.', 'spout')).toEqual([]);
  });

  it('joined with the rest is the text', () => {
    for (const query of ['update', 'OTA', 'naïve 24h', 'the air-gapped device, 13(9)', '']) {
      const { marks } = real.find(query);
      for (const { question, short, answer } of faq.items) {
        for (const text of [question, short, ...answer]) {
          const parts = markedParts(text, marks);
          expect(parts.map((part) => part.text).join('')).toBe(text);
        }
      }
    }
  });

  it('alternates, so that neighbours are one mark', () => {
    const parts = markedParts('one two, three', new Set(['two', 'three']));
    expect(parts).toEqual([
      { text: 'one ', isMarked: false },
      { text: 'two', isMarked: true },
      { text: ', ', isMarked: false },
      { text: 'three', isMarked: true },
    ]);
  });
});

describe('what is nearest', () => {
  it.each([
    ['usb-same-protektion', 'usb-same-protection'],
    ['ota-law', 'ota-in-law'],
    ['singing-keys', 'signing-keys'],
    ['sbom_per_release', 'sbom-per-release'],
    ['anti-rolback', 'anti-rollback'],
  ])('to the mistyped id "%s" is the item', (typed, id) => {
    expect(real.nearest(typed)).toContain(id);
  });

  it('is five items at most, and nothing for nothing', () => {
    expect(real.nearest('update security product').length).toBe(5);
    expect(real.nearest('')).toEqual([]);
  });
});

describe('making ready', () => {
  it('in slices finds the same as at once', async () => {
    const inSlices = faqSearch(faq);
    await inSlices.prepare();
    for (const query of ['automatic updates', 'hsm', '13(9) archive', 'vunerability']) {
      expect(inSlices.find(query)).toEqual(real.find(query));
    }
  });

  it('does not keep anybody from searching meanwhile, and may be asked for twice', async () => {
    const search = faqSearch(faq);
    const prepared = search.prepare();
    expect(search.find('hsm')).toEqual(real.find('hsm'));
    await prepared;
    await search.prepare();
    expect(search.find('hsm')).toEqual(real.find('hsm'));
  });
});

describe('what only looks like a place in the law', () => {
  it.each([
    ['firmware 2.1.0 update', 'firmware update'],
    ['upgrade from 1.2.3', 'upgrade from'],
    ['step 3 (a)', 'step'],
    ['5 (five) years of support', 'five years of support'],
  ])('is searched for by its words: "%s"', (query, words) => {
    const ids = real.find(query).ids;
    expect(ids.length).toBeGreaterThan(0);
    expect(real.find(query).widened).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(real.find(words).ids.slice(0, 1)));
  });

  it('is a place where the query says so', () => {
    expect(real.find('Article 14(2)(z) early warning').widened).toHaveLength(1);
  });
});

describe('what nobody types', () => {
  it.each([
    'a'.repeat(100_000),
    'ﷺ'.repeat(3000),
    'update '.repeat(20_000),
    Array.from({ length: 2000 }, (_, at) => `unknown${at}`).join(' '),
  ])('is cut to what can be looked for', (query) => {
    const short = real.find(query.slice(0, 1600));
    expect(real.find(query)).toEqual(short);
    expect(real.nearest(query)).toEqual(real.nearest(query.slice(0, 1600)));
  });

  it('within a word is not seen, and separates nothing', () => {
    expect(real.find('up\u200bdate').ids).toEqual(real.find('update').ids);
  });
});
