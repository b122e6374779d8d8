import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { updatePaths } from '#engine/update-paths.ts';
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
