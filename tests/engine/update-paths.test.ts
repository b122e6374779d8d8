import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { updatePaths } from '#engine/update-paths.ts';
import type { UpdatePaths } from '#ruleset/types.ts';
import { assessLamp, lamps } from './lamps.ts';

const LAMP: Answers = {
  'kind-of-lamp': 'electric',
  plugs: ['wall', 'car', 'bare'],
  'plug-guard': { wall: 'cover', car: 'switch' },
  'plug-wet': { wall: 'no', bare: 'yes' },
};

/** Each route with its stations, and what is said where with which outcome. */
function ways(answers: Answers) {
  return updatePaths(lamps, assessLamp(answers)).map(({ route, stations, marks }) => [
    route,
    stations.join(' > '),
    marks.map(({ at, says, finding }) => `${at}: ${says} (${finding.outcome})`),
  ]);
}

/** The stations of each route, where the rules have these. */
function stations(paths: UpdatePaths['paths'], answers: Answers) {
  if (lamps.updatePaths === undefined) throw new Error('no ways');
  const rules = { ...lamps, updatePaths: { ...lamps.updatePaths, paths } };
  const found = updatePaths(rules, assessLamp(answers));
  return Object.fromEntries(found.map((path) => [path.route, path.stations.join(' > ')]));
}

describe('the way of an update', () => {
  it('is drawn for each chosen route, with the outcome of each check and the words of the answer', () => {
    expect(
      ways({ ...LAMP, 'plug-guard': { wall: 'cover', car: 'switch', bare: 'nothing' } }),
    ).toEqual([
      [
        'bare',
        'The maker > The lamp',
        ['last: Nothing guards it (gap)', 'last-hop: Wet on the way (gap)'],
      ],
      ['car', 'The maker > The shop > The lamp', ['before-last: Switched before it (unclear)']],
      [
        'wall',
        'The maker > The lamp',
        ['last: Under a cover (met)', 'last-hop: Dry on the way (met)'],
      ],
    ]);
  });

  it('says openly what is not answered, or not sure', () => {
    const answers = {
      ...LAMP,
      plugs: ['wall'],
      'plug-guard': { wall: 'not-sure' },
      'plug-wet': {},
    };
    expect(ways(answers)).toEqual([
      [
        'wall',
        'The maker > The lamp',
        [
          'last: What guards it is not known (unclear)',
          'last-hop: Whether it gets wet is not known (unclear)',
        ],
      ],
    ]);
  });

  it.each([
    ['yes', 'Your own shop'],
    ['no', 'Shop of somebody else'],
    ['not-sure', 'The shop'],
    [undefined, 'The shop'],
  ])('names a station by the answer that it follows: %s', (owner, name) => {
    const shop = {
      by: 'owner',
      open: 'The shop',
      options: { yes: 'Your own shop', no: 'Shop of somebody else' },
    };
    const answers = { ...LAMP, plugs: ['car'], ...(owner === undefined ? {} : { owner }) };
    expect(stations({ car: ['The maker', shop, 'The lamp'] }, answers)).toEqual({
      car: `The maker > ${name} > The lamp`,
    });
  });

  it('names a station by the answer of its own route', () => {
    const guard = {
      by: 'plug-guard',
      open: 'Guard not known',
      options: { cover: 'Covered', switch: 'Switched', nothing: 'Bare' },
    };
    const paths = { wall: ['The maker', guard], car: ['The maker', guard] };
    expect(stations(paths, { ...LAMP, plugs: ['wall', 'car'] })).toEqual({
      wall: 'The maker > Covered',
      car: 'The maker > Switched',
    });
  });

  it.each<[string, Answers]>([
    ['no route is chosen', { 'kind-of-lamp': 'electric' }],
    ['it is not sure which there are', { ...LAMP, plugs: 'not-sure' }],
    ['there is none', { ...LAMP, plugs: ['none'] }],
  ])('is not drawn where %s', (_, answers) => {
    expect(ways(answers)).toEqual([]);
  });

  it('is not drawn by rules that draw none', () => {
    const { updatePaths: _, ...rules } = lamps;
    expect(updatePaths(rules, assessLamp(LAMP))).toEqual([]);
  });
});
