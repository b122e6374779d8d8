import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import { updatePaths, type FoundPath } from '#engine/update-paths.ts';
import type { DrawnBox } from '#report/model.ts';
import { drawPath, pathInWords } from '#report/path-drawing.ts';
import { routeMatrix } from '#report/route-matrix.ts';
import { KETTLE_ANSWERS, kettles } from '../app/kettle-rules.ts';
import { readProfiles } from '../rules/profiles.ts';

const ON = '2026-11-24';
const kettle = assess(
  kettles,
  { ...KETTLE_ANSWERS, checked: { air: 'transport', cable: 'nobody' } },
  ON,
);
const [cable, air] = updatePaths(kettles, kettle);

const bottom = ({ y, height }: DrawnBox): number => y + height;

/** Every way that the profiles draw. */
const ALL: readonly FoundPath[] = readProfiles(ruleset).flatMap(({ answers, on }) =>
  updatePaths(ruleset, assess(ruleset, answers, on)),
);

describe('the drawing of a way', () => {
  it('has a box for each station and an arrow for each hop, from edge to edge', () => {
    expect(ALL.length).toBeGreaterThan(20);
    for (const path of ALL) {
      const { boxes, arrows, height } = drawPath(path);
      expect(boxes).toHaveLength(path.stations.length);
      expect(arrows.map(({ from }) => from)).toEqual(boxes.slice(0, -1).map(bottom));
      expect(arrows.map(({ to }) => to)).toEqual(boxes.slice(1).map(({ y }) => y));
      expect(Math.max(...boxes.map(bottom))).toBeLessThan(height);
    }
  });

  it('says everything once, within its width, and no line upon another', () => {
    for (const path of ALL) {
      const { texts, width } = drawPath(path);
      const said = texts.map(({ text }) => text).join(' ');
      for (const word of [...path.stations, ...path.marks.map(({ says }) => says)].flatMap((text) =>
        text.split(' '),
      ))
        expect(said).toContain(word);
      for (const { x, text } of texts) expect(x + text.length * 7.2).toBeLessThanOrEqual(width);
      const lines = texts.map(({ x, y }) => `${x} ${y}`);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  it('marks a hop by what is said of it, with its sign', () => {
    if (air === undefined) throw new Error('no way by air');
    const { arrows, texts } = drawPath(air);
    expect(arrows.map(({ mark }) => mark)).toEqual([undefined, 'unsettled']);
    const [, last] = arrows;
    const sign = texts.find(({ text }) => text === '≈');
    expect(sign?.y).toBeGreaterThan(last?.from ?? Infinity);
    expect(sign?.y).toBeLessThan(last?.to ?? -Infinity);
  });

  it('stands in words too', () => {
    if (cable === undefined || air === undefined) throw new Error('a way is missing');
    expect(pathInWords(cable)).toBe('The maker; then The kettle (gap: takes whatever comes).');
    expect(pathInWords(air)).toBe(
      'The maker; then The cloud; then on the way (unsettled: only the transport is protected): The kettle.',
    );
  });
});

describe('what stands behind the updates', () => {
  const product = readProfiles(ruleset).find(({ file }) => file.startsWith('screenless'));
  const behind = (answer: string): FoundPath => {
    const answers = { ...product?.answers, 'update-routes': ['ota-direct'] };
    const [path] = updatePaths(
      ruleset,
      assess(ruleset, { ...answers, 'update-backend': answer }, ON),
    );
    if (path === undefined) throw new Error('no way');
    return path;
  };

  it.each([
    ['own-service', 'Your update service'],
    ['third-party-service', 'Update service of somebody else'],
    ['pipeline-cdn-only', 'Build pipeline and download server'],
    ['none', 'No service behind it, by your answers'],
    ['not-sure', 'What stands behind it is not known'],
  ])('is drawn, and told, by the answer: %s', (answer, name) => {
    const path = behind(answer);
    expect(path.stations[1]).toBe(name);
    expect(drawPath(path).texts.map(({ text }) => text)).toContain(name);
    expect(pathInWords(path)).toContain(`; then ${name}`);
  });
});

describe('the matrix of routes', () => {
  it('has the weakest route first, each outcome of a check by route, and what is the same for all', () => {
    const matrix = routeMatrix(kettles, kettle);
    expect(matrix?.routes).toEqual(['cable', 'air']);
    expect(matrix?.checks.map(({ id }) => id)).toEqual(['distribution/package']);
    const [check] = matrix?.checks ?? [];
    if (matrix === undefined || check === undefined) throw new Error('no matrix');
    expect(matrix.routes.map((route) => matrix.finding(route, check)?.outcome)).toEqual([
      'gap',
      'unclear',
    ]);
    expect(matrix.sameForAll.map(({ finding }) => finding.id)).toEqual(['length']);
  });

  it('has what the weakest route lacks first', () => {
    for (const { answers, on } of readProfiles(ruleset)) {
      const matrix = routeMatrix(ruleset, assess(ruleset, answers, on));
      const [weakest] = matrix?.routes ?? [];
      if (matrix === undefined || weakest === undefined) continue;
      const outcomes = matrix.checks.map(
        (check) => matrix.finding(weakest, check)?.outcome ?? 'none',
      );
      const rank = ['gap', 'unclear', 'met', 'none'];
      expect(outcomes).toEqual(outcomes.toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b)));
    }
  });

  it('is not there where no route is chosen', () => {
    expect(routeMatrix(kettles, assess(kettles, { role: 'maker' }, ON))).toBeUndefined();
    expect(
      routeMatrix(kettles, assess(kettles, { ...KETTLE_ANSWERS, role: 'seller' }, ON)),
    ).toBeUndefined();
  });
});
