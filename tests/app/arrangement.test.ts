import { describe, expect, it } from 'vitest';
import { arrange } from '#app/start/arrangement.ts';
import { session } from './sessions.ts';

/** Sessions of products of these names; each was changed later than the one before. */
function named(...names: readonly (string | readonly [name: string, version: string])[]) {
  return names.map((one, index) => {
    const [name, version] = typeof one === 'string' ? [one, ''] : one;
    const changedAt = new Date(2026, 10, 1 + index).toISOString();
    return session(`id-${index}`, { product: { name, version }, changedAt });
  });
}

const namesOf = (...given: Parameters<typeof arrange>) =>
  arrange(...given).map(({ product }) => product.name);

describe('a search', () => {
  const sessions = named('Żółć', ['Smart lock', '2.1'], 'Straße', 'Łódź lock', '', 'Cafe\u0301');

  it.each([
    ['nothing, and finds all', '', ['Café', '', 'Łódź lock', 'Straße', 'Smart lock', 'Żółć']],
    ['blanks, and finds all', '   ', ['Café', '', 'Łódź lock', 'Straße', 'Smart lock', 'Żółć']],
    ['a word', 'lock', ['Łódź lock', 'Smart lock']],
    ['a part of a word', 'oc', ['Łódź lock', 'Smart lock']],
    ['words in any order', 'lock smart', ['Smart lock']],
    ['words of which one is missing', 'lock fridge', []],
    ['the version', '2.1', ['Smart lock']],
    ['name and version', 'lock 2.1', ['Smart lock']],
    ['capitals', 'SMART', ['Smart lock']],
    ['no accents', 'zolc', ['Żółć']],
    ['an l without its stroke', 'lodz', ['Łódź lock']],
    ['accents', 'łódź', ['Łódź lock']],
    ['an accent written otherwise', 'café', ['Café']],
    ['a name that is missing', 'unnamed', ['']],
    ['the signs of a pattern', '.*', []],
  ])('may be for %s', (_what, search, found) => {
    expect(namesOf(sessions, search, 'changed').map((name) => name.normalize())).toEqual(found);
  });
});

describe('the order', () => {
  const sessions = named('Lamp 10', 'lamp 9', 'Élan', 'Zebra', 'Eland');

  it('is by the last change, the latest first', () => {
    expect(namesOf(sessions, '', 'changed')).toEqual([
      'Eland',
      'Zebra',
      'Élan',
      'lamp 9',
      'Lamp 10',
    ]);
  });

  it('is by name, whatever its capitals and accents, with figures by their size', () => {
    expect(namesOf(sessions, '', 'name')).toEqual(['Élan', 'Eland', 'lamp 9', 'Lamp 10', 'Zebra']);
  });

  it('is by version where names are the same', () => {
    const versions = named(['Lock', '10'], ['Lock', '9'], ['Lock', '']);
    const found = arrange(versions, '', 'name').map(({ product }) => product.version);
    expect(found).toEqual(['', '9', '10']);
  });

  it('leaves the list that it was given as it is', () => {
    const before = [...sessions];
    arrange(sessions, '', 'name');
    arrange(sessions, '', 'changed');
    expect(sessions).toEqual(before);
  });
});
