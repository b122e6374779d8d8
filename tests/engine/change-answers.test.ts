import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { changeAnswers } from '#engine/change.ts';
import { fromJson, wrong } from './lamps.ts';

const BEFORE: Answers = {
  'kind-of-lamp': 'electric',
  'years-lasting': 5,
  plugs: ['wall', 'car'],
  'plug-guard': { wall: 'cover', car: 'switch' },
};

/** Frozen all the way down, so that a change of it would throw. */
function frozen(): Answers {
  const answers = structuredClone(BEFORE);
  for (const answer of Object.values(answers)) Object.freeze(answer);
  return Object.freeze(answers);
}

describe('changing answers', () => {
  it('leaves the answers that it was given as they are', () => {
    const before = frozen();
    const after = changeAnswers(before, [
      { question: 'kind-of-lamp', answer: 'oil' },
      { question: 'plugs' },
      { question: 'plug-guard', route: 'wall', answer: 'nothing' },
      { question: 'plug-guard', route: 'car' },
    ]);
    expect(before).toEqual(BEFORE);
    expect(after).toEqual({
      'kind-of-lamp': 'oil',
      'years-lasting': 5,
      'plug-guard': { wall: 'nothing' },
    });
  });

  it('without a change gives the same answers', () => {
    expect(changeAnswers(BEFORE, [])).toEqual(BEFORE);
  });

  it.each([
    ['an option', 'oil'],
    ['"not sure"', 'not-sure'],
    ['a figure', 0],
    ['a list', ['bare']],
  ])('sets %s in its place and nothing else', (_, answer) => {
    const after = changeAnswers(BEFORE, [{ question: 'owner', answer }]);
    expect(after).toEqual({ ...BEFORE, owner: answer });
    expect(changeAnswers(after, [{ question: 'owner', answer: 'yes' }])).toEqual({
      ...BEFORE,
      owner: 'yes',
    });
  });

  it('clears a place that has no new answer', () => {
    const { plugs: _, ...rest } = BEFORE;
    expect(changeAnswers(BEFORE, [{ question: 'plugs' }])).toEqual(rest);
    expect(changeAnswers(BEFORE, [{ question: 'owner' }])).toEqual(BEFORE);
  });

  it('makes its changes one after the other', () => {
    const after = changeAnswers({}, [
      { question: 'owner', answer: 'yes' },
      { question: 'owner' },
      { question: 'plugs', answer: ['wall'] },
      { question: 'plugs', answer: ['car'] },
    ]);
    expect(after).toEqual({ plugs: ['car'] });
  });
});

describe('changing the answer on one route', () => {
  const guard = (changes: readonly { readonly route: string; readonly answer?: string }[]) =>
    changeAnswers(
      BEFORE,
      changes.map((change) => ({ question: 'plug-guard', ...change })),
    );

  it('keeps the other routes', () => {
    expect(guard([{ route: 'wall', answer: 'nothing' }])['plug-guard']).toEqual({
      wall: 'nothing',
      car: 'switch',
    });
    expect(guard([{ route: 'bare', answer: 'cover' }])['plug-guard']).toEqual({
      wall: 'cover',
      car: 'switch',
      bare: 'cover',
    });
  });

  it('clears that route alone', () => {
    expect(guard([{ route: 'wall' }])['plug-guard']).toEqual({ car: 'switch' });
    expect(guard([{ route: 'bare' }])).toEqual(BEFORE);
  });

  it('takes the question away with its last route', () => {
    const { 'plug-guard': _, ...rest } = BEFORE;
    const after = guard([{ route: 'wall' }, { route: 'car' }]);
    expect(after).toEqual(rest);
    expect(Object.hasOwn(after, 'plug-guard')).toBe(false);
  });

  it('leaves no empty group where there was nothing to clear', () => {
    expect(changeAnswers({}, [{ question: 'plug-guard', route: 'wall' }])).toEqual({});
  });

  it('begins a group where there is none, or something else in its place', () => {
    const change = { question: 'plug-wet', route: 'wall', answer: 'yes' };
    expect(changeAnswers({}, [change])).toEqual({ 'plug-wet': { wall: 'yes' } });
    expect(changeAnswers({ 'plug-wet': 'not-sure' }, [change])).toEqual({
      'plug-wet': { wall: 'yes' },
    });
    expect(changeAnswers({ 'plug-wet': ['yes'] }, [change])).toEqual({
      'plug-wet': { wall: 'yes' },
    });
  });
});

describe('changing one route where nothing like it stands', () => {
  it('passes over null, as a damaged record may have', () => {
    const before = wrong({ 'plug-wet': null });
    expect(changeAnswers(before, [{ question: 'plug-wet', route: 'wall' }])).toEqual({});
  });
});

describe('changing answers under names that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString'])(
    'treats %s as a name like any other',
    (name) => {
      const after = changeAnswers({ owner: 'yes' }, [{ question: name, answer: 'no' }]);
      expect(Object.entries(after)).toEqual([
        ['owner', 'yes'],
        [name, 'no'],
      ]);
      const byRoute = changeAnswers({}, [{ question: name, route: name, answer: 'no' }]);
      expect(JSON.stringify(byRoute)).toBe(`{"${name}":{"${name}":"no"}}`);
      expect(changeAnswers(byRoute, [{ question: name, route: name }])).toEqual({});
    },
  );

  it('keeps such an answer beside a change elsewhere', () => {
    const before = fromJson('{"__proto__": "yes"}');
    const after = changeAnswers(before, [{ question: 'owner', answer: 'no' }]);
    expect(JSON.stringify(after)).toBe('{"__proto__":"yes","owner":"no"}');
    expect(JSON.stringify(changeAnswers(after, [{ question: 'owner' }]))).toBe(
      '{"__proto__":"yes"}',
    );
  });
});
