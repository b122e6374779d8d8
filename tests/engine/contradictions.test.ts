import { describe, expect, it } from 'vitest';
import type { Answers, FoundContradiction } from '#engine/assessment.ts';
import type { Contradiction } from '#ruleset/types.ts';
import { assess } from '#engine/assess.ts';
import { all, ask, is, isNot, rules } from './invented-rules.ts';
import { assessLamp, ON } from './lamps.ts';

function inShort({ contradiction, route, answers }: FoundContradiction): string {
  const given = answers.map(
    (one) => `${one.question}${one.route ? `.${one.route}` : ''}=${JSON.stringify(one.answer)}`,
  );
  return `${contradiction.id}${route ? `.${route}` : ''}: ${given.join(' ')}`;
}

function ofLamp(answers: Answers): readonly string[] {
  return assessLamp(answers).contradictions.map(inShort);
}

const ELECTRIC: Answers = { 'kind-of-lamp': 'electric' };
const LASTING: Answers = { ...ELECTRIC, plugs: ['none'], 'years-lasting': 7 };

describe('answers that do not fit together', () => {
  it('are named, with each of the answers', () => {
    expect(ofLamp(LASTING)).toEqual(['lasting-without-plugs: plugs=["none"] years-lasting=7']);
    expect(assessLamp(LASTING).contradictions[0]?.contradiction.says).toBe(
      'A lamp without any plug is to last for years.',
    );
  });

  it('are none where they fit', () => {
    expect(ofLamp({ ...LASTING, plugs: ['wall'] })).toEqual([]);
    expect(ofLamp({ ...LASTING, 'years-lasting': 4 })).toEqual([]);
    expect(ofLamp({})).toEqual([]);
  });

  it.each([
    ['missing', { ...ELECTRIC, plugs: ['none'] }],
    ['not sure', { ...LASTING, plugs: 'not-sure' }],
    ['not sure about a figure', { ...LASTING, 'years-lasting': 'not-sure' }],
    ['set aside', { ...LASTING, 'kind-of-lamp': 'candle' }],
    ['no answer that the question takes', { ...LASTING, plugs: ['none', 'wall'] }],
  ] as const)('are not named while one of them is %s', (_, answers) => {
    expect(ofLamp(answers)).toEqual([]);
  });

  it('change no finding', () => {
    const invented: Contradiction = {
      id: 'two-and-no',
      says: 'Both cannot be.',
      when: all(is('one', 'yes'), is('two', 'no')),
      between: ['two', 'one'],
      lookAgain: 'Look again.',
      basis: 'inference',
      cites: [],
    };
    const questions = [ask('one'), ask('two', { askedWhile: isNot('one', 'no') })];
    const answers = { one: 'yes', two: 'no' };
    const { contradictions: found, ...rest } = assess(
      rules({ questions, contradictions: [invented] }),
      answers,
      ON,
    );
    expect(found.map(inShort)).toEqual(['two-and-no: two="no" one="yes"']);
    expect({ ...rest, contradictions: [] }).toEqual(assess(rules({ questions }), answers, ON));
  });
});

describe('answers for each route', () => {
  const WET: Answers = {
    ...ELECTRIC,
    plugs: ['bare', 'wall', 'car'],
    'plug-guard': { wall: 'switch', bare: 'switch', car: 'switch' },
    'plug-wet': { wall: 'yes', bare: 'yes', car: 'yes' },
  };

  it('are compared route by route, where every question is asked of the route', () => {
    expect(ofLamp(WET)).toEqual([
      'wet-switch.wall: plug-guard.wall="switch" plug-wet.wall="yes"',
      'wet-switch.bare: plug-guard.bare="switch" plug-wet.bare="yes"',
    ]);
  });

  it('are not compared across routes', () => {
    const guards = { wall: 'switch', bare: 'cover' };
    const wet = { wall: 'no', bare: 'yes' };
    expect(ofLamp({ ...WET, 'plug-guard': guards, 'plug-wet': wet })).toEqual([]);
  });

  it('do not count on a route that is not chosen, or that has no answer', () => {
    expect(ofLamp({ ...WET, plugs: ['wall'] })).toHaveLength(1);
    expect(ofLamp({ ...WET, plugs: 'not-sure' })).toEqual([]);
    expect(ofLamp({ ...WET, 'plug-wet': { wall: 'not-sure', bare: 'yes' } })).toHaveLength(1);
  });
});
