import { describe, expect, it } from 'vitest';
import { changeAnswers } from '#engine/change.ts';
import type { Answers, Assessment } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import { countedIn } from '#engine/explain.ts';
import { assessLamp, lamp, lamps } from './lamps.ts';

const ELECTRIC: Answers = {
  'kind-of-lamp': 'electric',
  plugs: ['wall'],
  'plug-guard': { wall: 'cover' },
  'plug-wet': { wall: 'no' },
};

/** Everything that is concluded, without the lists of answers. */
function conclusions({ obligations }: Assessment): unknown {
  return obligations;
}

describe('an answer whose question is not asked', () => {
  const OIL: Answers = { ...ELECTRIC, 'kind-of-lamp': 'oil' };

  it('is kept and listed as dormant, each route of it too', () => {
    expect(assessLamp(OIL).dormant).toEqual([
      { question: 'plugs', answer: ['wall'] },
      { question: 'plug-guard', route: 'wall', answer: 'cover' },
      { question: 'plug-wet', route: 'wall', answer: 'no' },
    ]);
    expect(assessLamp(OIL).counted).toEqual([{ question: 'kind-of-lamp', answer: 'oil' }]);
  });

  it('counts nowhere: the conclusions are those without it', () => {
    const without = assessLamp({ 'kind-of-lamp': 'oil' });
    expect(conclusions(assessLamp(OIL))).toEqual(conclusions(without));
    expect(assessLamp(OIL)).toMatchObject({
      wanted: without.wanted,
      unanswered: without.unanswered,
    });
  });

  it('is unknown to every condition', () => {
    const evaluation = evaluate(lamps, { 'kind-of-lamp': 'electric', 'oil-sealed': 'no' });
    const slot = { question: 'oil-sealed' };
    expect(evaluation.counted(slot)).toBeUndefined();
    expect(evaluation.known(slot)).toBeUndefined();
    expect(evaluation.truth({ kind: 'is', ...slot, options: ['no'] })).toBe('unknown');
  });

  it('comes back with its question', () => {
    const there = changeAnswers(ELECTRIC, [{ question: 'kind-of-lamp', answer: 'oil' }]);
    const andBack = changeAnswers(there, [{ question: 'kind-of-lamp', answer: 'electric' }]);
    expect(assessLamp(andBack)).toEqual(assessLamp(ELECTRIC));
    expect(assessLamp(andBack).dormant).toEqual([]);
  });
});

describe('an answer on a route', () => {
  it('is dormant while the route is not chosen, and comes back with it', () => {
    const answers = { ...ELECTRIC, 'plug-guard': { wall: 'cover', bare: 'nothing' } };
    const bare = { question: 'plug-guard', route: 'bare', answer: 'nothing' };
    expect(assessLamp(answers).dormant).toEqual([bare]);
    expect(lamp('plugs-guarded', answers).outcome).toBe('met');

    const chosen = { ...answers, plugs: ['wall', 'bare'] };
    expect(assessLamp(chosen).dormant).toEqual([]);
    expect(assessLamp(chosen).counted).toContainEqual(bare);
    expect(lamp('plugs-guarded', chosen).outcome).toBe('gap');
  });

  it.each([
    ['of the option that excludes the others', ['none'], 'plug-guard', 'none', 'cover'],
    ['on which the question is not asked', ['car'], 'plug-wet', 'car', 'yes'],
  ])('is dormant %s, although that is chosen', (_, plugs, question, route, answer) => {
    const { dormant } = assessLamp({
      'kind-of-lamp': 'electric',
      plugs,
      [question]: { [route]: answer },
    });
    expect(dormant).toEqual([{ question, route, answer }]);
  });
});

describe('the answers that count to one question', () => {
  it('are those on every route, or on the one that is looked at', () => {
    const evaluation = evaluate(lamps, {
      ...ELECTRIC,
      plugs: ['wall', 'car'],
      'plug-guard': { wall: 'cover', car: 'switch' },
    });
    const wall = { question: 'plug-guard', route: 'wall', answer: 'cover' };
    const car = { question: 'plug-guard', route: 'car', answer: 'switch' };
    expect(countedIn(evaluation, 'plug-guard')).toEqual([wall, car]);
    expect(countedIn(evaluation, 'plug-guard', 'car')).toEqual([car]);
  });
});

describe('"not sure"', () => {
  it('counts as an answer that is given', () => {
    const { counted, unanswered, dormant } = assessLamp({
      'kind-of-lamp': 'not-sure',
      'years-promised': 'not-sure',
      plugs: 'not-sure',
    });
    expect(counted).toEqual([
      { question: 'kind-of-lamp', answer: 'not-sure' },
      { question: 'years-promised', answer: 'not-sure' },
      { question: 'plugs', answer: 'not-sure' },
    ]);
    expect(dormant).toEqual([]);
    expect(unanswered.map(({ question }) => question)).not.toContain('kind-of-lamp');
  });

  it('decides nothing: the findings are those without it, but for the answers named', () => {
    const inShort = ({ obligations }: Assessment) =>
      obligations.map(({ id, applicability, outcome, waitsFor }) => ({
        id,
        applicability,
        outcome,
        waitsFor,
      }));
    expect(inShort(assessLamp({ 'kind-of-lamp': 'not-sure', plugs: 'not-sure' }))).toEqual(
      inShort(assessLamp({})),
    );
  });

  it('on a route is counted and unknown', () => {
    const evaluation = evaluate(lamps, { ...ELECTRIC, 'plug-guard': { wall: 'not-sure' } });
    const slot = { question: 'plug-guard', route: 'wall' };
    expect(evaluation.counted(slot)).toBe('not-sure');
    expect(evaluation.known(slot)).toBeUndefined();
  });

  it('is still waited for', () => {
    const { waitsFor } = lamp('lamp-safe', { 'kind-of-lamp': 'oil', 'oil-sealed': 'not-sure' });
    expect(waitsFor).toEqual([{ question: 'oil-sealed' }]);
  });
});

describe('the places for answers', () => {
  it('are every asked question in the order of the pages, with its routes', () => {
    const keys = assessLamp(ELECTRIC).wanted.map(({ question, route }) =>
      route === undefined ? question : `${question}.${route}`,
    );
    expect(keys).toEqual([
      'kind-of-lamp',
      'years-lasting',
      'years-promised',
      'owner',
      'plugs',
      'plug-guard.wall',
      'plug-wet.wall',
    ]);
  });

  it('are unanswered until there is an answer', () => {
    expect(assessLamp(ELECTRIC).unanswered).toEqual([
      { question: 'years-lasting' },
      { question: 'years-promised' },
      { question: 'owner' },
    ]);
  });

  it('list the answers in the order of the pages, and not as they came in', () => {
    const { counted } = assessLamp({ plugs: ['wall'], owner: 'no', 'kind-of-lamp': 'electric' });
    expect(counted.map(({ question }) => question)).toEqual(['kind-of-lamp', 'owner', 'plugs']);
  });

  it('are none for a question that there is not', () => {
    const evaluation = evaluate(lamps, { 'lamp-colour': 'red' });
    expect(evaluation.isAsked('lamp-colour')).toBe(false);
    expect(evaluation.slotsOf('lamp-colour')).toEqual([]);
    expect(evaluation.counted({ question: 'lamp-colour' })).toBeUndefined();
  });

  it('have nothing of an answer to a question that there is not', () => {
    const { counted, dormant } = assessLamp({ 'lamp-colour': 'red', moon: 'full' });
    expect([...counted, ...dormant]).toEqual([]);
  });
});
