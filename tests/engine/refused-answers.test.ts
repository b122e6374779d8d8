import { describe, expect, it } from 'vitest';
import { readAnswers } from '#engine/answers.ts';
import { ask, rules } from './invented-rules.ts';
import { fromJson, lamps } from './lamps.ts';

type Place = readonly (string | number)[];

/** Expects exactly one problem, and that nothing of the question is read. */
function refuses(raw: unknown, path: Place, says: string, isKey = false): void {
  const { answers, problems } = readAnswers(lamps, raw);
  expect(problems).toEqual([{ path, isKey, says }]);
  expect(answers).toEqual({});
}

describe('what is no group of answers', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['nothing', null],
    ['a list', [{ owner: 'yes' }]],
    ['the text "owner"', 'owner'],
    ['the figure 7', 7],
  ])('is refused as a whole: %s', (kind, raw) => {
    refuses(raw, [], `answers are ${kind}, not questions with answers`);
  });
});

describe('a question that there is not', () => {
  it('is refused at its key, with the nearest name', () => {
    const says = 'unknown question "ownr"; did you mean "owner"?';
    refuses({ ownr: 'yes' }, ['ownr'], says, true);
  });

  it('may be meant to be a reserved one', () => {
    const says = 'unknown question "lamp-color"; did you mean "lamp-colour"?';
    refuses({ 'lamp-color': 'red' }, ['lamp-color'], says, true);
  });

  it('is refused without a guess where no name is near', () => {
    refuses({ moon: 'full' }, ['moon'], 'unknown question "moon"', true);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'is refused where its name is one that every object has: %s',
    (name) => {
      const raw = fromJson(`{"${name}": "yes"}`);
      refuses(raw, [name], `unknown question "${name}"`, true);
    },
  );
});

describe('an answer to a question with one option', () => {
  it('is refused where there is no such option, with the nearest one', () => {
    const says = 'unknown option "electrc"; did you mean "electric"?';
    refuses({ 'kind-of-lamp': 'electrc' }, ['kind-of-lamp'], says);
    refuses({ 'kind-of-lamp': 'lightning' }, ['kind-of-lamp'], 'unknown option "lightning"');
  });

  it('may be meant to be "not sure"', () => {
    refuses({ owner: 'notsure' }, ['owner'], 'unknown option "notsure"; did you mean "not-sure"?');
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['nothing', ''],
    ['true (a truth value)', true],
    ['the figure 1', 1],
    ['a list', ['yes']],
    ['a group of keys', { wall: 'yes' }],
  ])('is refused where it is %s', (kind, owner) => {
    refuses({ owner }, ['owner'], `${kind} where one option is expected (yes, no or not-sure)`);
  });
});

describe('an answer to a question with several options', () => {
  it.each<[string, unknown]>([
    ['the text "wall"', 'wall'],
    ['nothing', null],
    ['a group of keys', { wall: 'yes' }],
  ])('is refused where it is %s', (kind, plugs) => {
    const says = `${kind} where a list of options is expected, or not-sure`;
    refuses({ plugs }, ['plugs'], says);
  });

  it('is refused where it is an empty list', () => {
    const says = 'an empty list; choose at least one option, or write not-sure';
    refuses({ plugs: [] }, ['plugs'], says);
  });

  it.each<[string, number, readonly unknown[], string]>([
    ['that there is not', 1, ['wall', 'bar'], 'unknown option "bar"; did you mean "car"?'],
    ['that stands there twice', 2, ['wall', 'car', 'wall'], 'option "wall" stands here twice'],
    ['that excludes the others', 1, ['car', 'none'], 'option "none" excludes the others'],
    ['that excludes the others', 0, ['none', 'car'], 'option "none" excludes the others'],
    ['"not sure"', 1, ['wall', 'not-sure'], 'not-sure stands alone, without a list'],
    ['"not sure", alone', 0, ['not-sure'], 'not-sure stands alone, without a list'],
    [
      'that is no text',
      0,
      [7, 'wall'],
      'the figure 7 where one option is expected (wall, car, bare, none or not-sure)',
    ],
  ])('is refused at the option %s', (_, index, plugs, says) => {
    refuses({ plugs }, ['plugs', index], says);
  });

  it('is refused at every option that is wrong', () => {
    const { problems } = readAnswers(lamps, { plugs: ['roof', 'wall', 'wall', 'not-sure'] });
    expect(problems.map(({ path }) => path)).toEqual([
      ['plugs', 0],
      ['plugs', 2],
      ['plugs', 3],
    ]);
  });

  it('has one problem for each option that there is not, and none about what is left', () => {
    const { problems } = readAnswers(lamps, { plugs: ['roof', 'floor'] });
    expect(problems.map(({ says }) => says)).toEqual([
      'unknown option "roof"',
      'unknown option "floor"',
    ]);
  });
});

describe('an answer to a question with a figure', () => {
  const expected = 'where a figure of zero or more is expected';

  it.each<[string, unknown]>([
    ['the figure -1', -1],
    ['the figure NaN', Number.NaN],
    ['the figure Infinity', Number.POSITIVE_INFINITY],
    ['the figure 1000000000', 1_000_000_000],
    ['"many"', 'many'],
    ['"-1"', '-1'],
    ['"1,5"', '1,5'],
    ['"1e3"', '1e3'],
    ['" 5"', ' 5'],
    ['"1234567890"', '1234567890'],
    ['"0.1234567890"', '0.1234567890'],
    ['".5"', '.5'],
    ['"5."', '5.'],
    [`"${'9'.repeat(60)}…"`, '9'.repeat(61)],
    ['""', ''],
    ['nothing', null],
    ['a list', [5]],
  ])('is refused where it is %s', (given, years) => {
    const says = `${given} ${expected} (years), or not-sure`;
    refuses({ 'years-lasting': years }, ['years-lasting'], says);
  });

  it('is refused without a unit where the question has none', () => {
    const ruleset = rules({ questions: [ask('size', { kind: 'number', options: [] })] });
    expect(readAnswers(ruleset, { size: 'big' }).problems[0]?.says).toBe(
      `"big" ${expected} (a number), or not-sure`,
    );
  });
});

describe('an answer to a question that is asked for each route', () => {
  it.each<[string, unknown]>([
    ['the text "cover"', 'cover'],
    ['a list', ['cover']],
    ['nothing', null],
  ])('is refused where it is %s', (kind, guard) => {
    const says = `${kind} where one answer for each route is expected, or not-sure`;
    refuses({ 'plug-guard': guard }, ['plug-guard'], says);
  });

  /** Expects one problem below the question, whose other route is read. */
  function refusesRoute(guards: unknown, route: string, says: string, isKey: boolean): void {
    const { answers, problems } = readAnswers(lamps, { 'plug-guard': guards });
    expect(problems).toEqual([{ path: ['plug-guard', route], isKey, says }]);
    expect(answers).toEqual({ 'plug-guard': { wall: 'cover' } });
  }

  it('is refused at the key of a route that there is not, with the nearest one', () => {
    const says = 'unknown route "care"; did you mean "car"?';
    refusesRoute({ wall: 'cover', care: 'cover' }, 'care', says, true);
  });

  it('is refused at the option that excludes the others, which is no route', () => {
    refusesRoute({ wall: 'cover', none: 'cover' }, 'none', 'unknown route "none"', true);
  });

  it('is refused at a route of a name that every object has', () => {
    const guards: unknown = JSON.parse('{"wall": "cover", "__proto__": "cover"}');
    refusesRoute(guards, '__proto__', 'unknown route "__proto__"', true);
  });

  it('is refused at a route with an option that there is not', () => {
    const says = 'unknown option "swich"; did you mean "switch"?';
    refusesRoute({ wall: 'cover', car: 'swich' }, 'car', says, false);
  });

  it('is refused at a route with something other than an option', () => {
    const says = 'a list where one option is expected (cover, switch, nothing or not-sure)';
    refusesRoute({ wall: 'cover', car: ['cover'] }, 'car', says, false);
  });
});
