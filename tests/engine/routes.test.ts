import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import { is } from './invented-rules.ts';
import { assessLamp, checkIn, lamp, lamps, outcomesOf } from './lamps.ts';

const ELECTRIC: Answers = { 'kind-of-lamp': 'electric' };

function slots(question: string, answers: Answers): readonly (string | undefined)[] {
  return evaluate(lamps, { ...ELECTRIC, ...answers })
    .slotsOf(question)
    .map(({ route }) => route);
}

function guarded(answers: Answers) {
  return lamp('plugs-guarded', { ...ELECTRIC, ...answers });
}

describe('a question that is asked for each route', () => {
  it('is asked for the chosen routes alone, in the order of the options', () => {
    expect(slots('plug-guard', { plugs: ['bare', 'wall'] })).toEqual(['wall', 'bare']);
    expect(slots('plug-guard', { plugs: ['car'] })).toEqual(['car']);
  });

  it.each<[string, Answers]>([
    ['are not chosen yet', {}],
    ['are not sure', { plugs: 'not-sure' }],
    ['are none', { plugs: ['none'] }],
    ['are no list', { plugs: 'wall' }],
    ['have among them one that does not exist', { plugs: ['wall', 'roof'] }],
    ['stand beside the option that excludes them', { plugs: ['wall', 'none'] }],
  ])('is asked, and has no place for an answer, while the routes %s', (_, answers) => {
    expect(evaluate(lamps, { ...ELECTRIC, ...answers }).isAsked('plug-guard')).toBe(true);
    expect(slots('plug-guard', answers)).toEqual([]);
  });

  it('is asked only among the routes that it names', () => {
    expect(slots('plug-wet', { plugs: ['wall', 'car', 'bare'] })).toEqual(['wall', 'bare']);
    expect(slots('plug-wet', { plugs: ['car'] })).toEqual([]);
  });

  it('is asked for no route while its own condition is false', () => {
    expect(slots('plug-guard', { plugs: ['wall'], 'kind-of-lamp': 'oil' })).toEqual([]);
  });

  it('takes one answer for each route', () => {
    const { counted, unanswered } = assessLamp({
      ...ELECTRIC,
      plugs: ['wall', 'bare'],
      'plug-guard': { wall: 'cover', bare: 'nothing' },
      'plug-wet': { wall: 'not-sure' },
    });
    expect(counted.filter(({ route }) => route !== undefined)).toEqual([
      { question: 'plug-guard', route: 'wall', answer: 'cover' },
      { question: 'plug-guard', route: 'bare', answer: 'nothing' },
      { question: 'plug-wet', route: 'wall', answer: 'not-sure' },
    ]);
    expect(unanswered.filter(({ route }) => route !== undefined)).toEqual([
      { question: 'plug-wet', route: 'bare' },
    ]);
  });

  it('has no answer that stands for all routes', () => {
    const evaluation = evaluate(lamps, {
      ...ELECTRIC,
      plugs: ['wall'],
      'plug-guard': { wall: 'cover' },
    });
    expect(evaluation.counted({ question: 'plug-guard' })).toBeUndefined();
    expect(evaluation.counted({ question: 'plug-guard', route: 'wall' })).toBe('cover');
    expect(evaluation.counted({ question: 'plug-guard', route: 'car' })).toBeUndefined();
    const forAll = evaluate(lamps, { ...ELECTRIC, plugs: ['wall'], 'plug-guard': 'cover' });
    expect(forAll.counted({ question: 'plug-guard' })).toBeUndefined();
    expect(forAll.truth(is('plug-guard', 'cover'))).toBe('unknown');
  });
});

describe('a table over a question that is asked for each route', () => {
  it('is one check for each chosen route, named after check and route', () => {
    const finding = guarded({
      plugs: ['wall', 'car', 'bare'],
      'plug-guard': { wall: 'cover', car: 'switch', bare: 'nothing' },
    });
    const guards = outcomesOf(finding).filter((each) => each.startsWith('guard'));
    expect(guards).toEqual(['guard.wall: met', 'guard.car: unclear', 'guard.bare: gap']);
    expect(checkIn(finding, 'guard.car')).toMatchObject({
      route: 'car',
      because: { says: 'The act names no technique.' },
      answers: [{ question: 'plug-guard', route: 'car', answer: 'switch' }],
    });
  });

  it('is unclear on a route without an answer, and waits for that route alone', () => {
    const finding = guarded({ plugs: ['wall', 'car', 'bare'], 'plug-guard': { wall: 'cover' } });
    expect(checkIn(finding, 'guard.wall')).toMatchObject({ outcome: 'met', waitsFor: [] });
    expect(checkIn(finding, 'guard.car')).toMatchObject({
      outcome: 'unclear',
      answers: [],
      waitsFor: [{ question: 'plug-guard', route: 'car' }],
    });
  });

  it('judges no route that is not chosen, although it is answered', () => {
    const finding = guarded({
      plugs: ['car'],
      'plug-guard': { wall: 'nothing', car: 'cover', none: 'nothing' },
    });
    expect(outcomesOf(finding)).toEqual(['guard.car: met']);
    expect(finding.outcome).toBe('met');
  });

  it('makes the obligation a gap by one route', () => {
    const answers = { plugs: ['wall', 'car'], 'plug-guard': { wall: 'cover', car: 'nothing' } };
    expect(guarded(answers).outcome).toBe('gap');
  });
});
