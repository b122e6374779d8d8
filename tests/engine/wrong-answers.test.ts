import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import { ask, rules } from './invented-rules.ts';
import { assessLamp, fromJson, lamps, ON, wrong } from './lamps.ts';

const ELECTRIC = { 'kind-of-lamp': 'electric', plugs: ['wall', 'bare'] };

/** The open places while there is a wrong answer to a question, and while there is none. */
function openWith(answers: Answers): readonly unknown[] {
  return assessLamp(answers).unanswered;
}

describe('an answer that does not fit its question', () => {
  it.each<[string, string, unknown]>([
    ['an option that there is not', 'owner', 'perhaps'],
    ['nothing but an empty text', 'owner', ''],
    ['a figure where an option is expected', 'owner', 1],
    ['a truth value where an option is expected', 'owner', true],
    ['a list where one option is expected', 'owner', ['yes']],
    ['a group where one option is expected', 'owner', { wall: 'yes' }],
    ['null', 'owner', null],
    ['undefined', 'owner', undefined],
    ['a text where a figure is expected', 'years-lasting', '5'],
    ['a figure below nought', 'years-lasting', -1],
    ['no number', 'years-lasting', Number.NaN],
    ['a list of figures', 'years-lasting', [5]],
    ['a text where answers by route are expected', 'plug-guard', 'cover'],
    ['a list where answers by route are expected', 'plug-guard', ['cover']],
    ['a figure where answers by route are expected', 'plug-guard', 7],
    ['undefined where answers by route are expected', 'plug-guard', undefined],
    ['an option that there is not, by route', 'plug-guard', { wall: 'glue', bare: 'glue' }],
    ['something other than text, by route', 'plug-guard', { wall: null, bare: ['cover'] }],
  ])('counts as absent: %s', (_, question, answer) => {
    const answers = wrong({ ...ELECTRIC, [question]: answer });
    expect(openWith(answers)).toEqual(openWith(ELECTRIC));
    expect(assessLamp(answers).counted).toEqual(assessLamp(ELECTRIC).counted);
    expect(assessLamp(answers).obligations).toEqual(assessLamp(ELECTRIC).obligations);
  });

  it.each<[string, unknown]>([
    ['one option alone', 'wall'],
    ['an option that there is not', ['wall', 'roof']],
    ['something other than text', ['wall', 7, null, ['car']]],
    ['the option that excludes the others, and another', ['none', 'wall']],
    ['that option twice', ['none', 'none']],
    ['an empty list', []],
    ['"not sure" in the list', ['wall', 'not-sure']],
    ['a group', { wall: 'yes' }],
    ['null', null],
  ])('counts as absent where a list is expected: %s', (_, plugs) => {
    const answers = wrong({ 'kind-of-lamp': 'electric', plugs });
    expect(openWith(answers)).toContainEqual({ question: 'plugs' });
    expect(openWith(answers)).toEqual(openWith({ 'kind-of-lamp': 'electric' }));
  });

  it('leaves the answers on the other routes as they are', () => {
    const answers = wrong({ ...ELECTRIC, 'plug-guard': { wall: 'cover', bare: 7 } });
    const evaluation = evaluate(lamps, answers);
    expect(evaluation.counted({ question: 'plug-guard', route: 'wall' })).toBe('cover');
    expect(evaluation.counted({ question: 'plug-guard', route: 'bare' })).toBeUndefined();
  });

  it('does not count as "another option" in a condition', () => {
    const evaluation = evaluate(lamps, { 'kind-of-lamp': 'lightning' });
    expect(evaluation.factTruth('is-a-lamp')).toBe('unknown');
  });
});

describe('names that every object has', () => {
  // A text has a "length" as an object has a "constructor".
  const WAYS = ['constructor', 'length'];
  const ruleset = rules({
    questions: [
      ask('constructor'),
      ask('ways', { kind: 'choices' }, WAYS),
      ask('safe', { forEach: 'ways' }),
    ],
  });

  it('are no answers by themselves to a question of that name', () => {
    const { unanswered, dormant } = assess(ruleset, {}, ON);
    expect(unanswered).toContainEqual({ question: 'constructor' });
    expect(dormant).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['an empty group', {}],
    ['a text', 'yes'],
    ['a list', ['yes']],
  ])('are no answers by themselves on a route of that name, to %s', (_, safe) => {
    const { unanswered, dormant } = assess(ruleset, wrong({ ways: WAYS, safe }), ON);
    expect(unanswered).toEqual([
      { question: 'constructor' },
      { question: 'safe', route: 'constructor' },
      { question: 'safe', route: 'length' },
    ]);
    expect(dormant).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'change nothing as questions, options or routes: %s',
    (name) => {
      const text = JSON.stringify({ ...ELECTRIC, 'plug-guard': { wall: 'cover' } });
      const asQuestion = `"${name}": "yes"`;
      const asOption = `"owner": "${name}"`;
      const asRoute = `"plug-guard": {"wall": "cover", "${name}": "nothing"}`;
      const more = fromJson(`${text.slice(0, -1)}, ${asQuestion}, ${asOption}, ${asRoute}}`);
      expect(assessLamp(more).obligations).toEqual(assessLamp(fromJson(text)).obligations);
      expect(assessLamp(more).counted).toEqual(assessLamp(fromJson(text)).counted);
    },
  );
});

const names = Object.keys(lamps.questions);
const options = Object.values(lamps.questions).flatMap((each) => each.options.map(({ id }) => id));
const odd = ['__proto__', 'constructor', 'toString', 'lamp-colour'];

const anyText = fc.oneof(fc.constantFrom(...options, 'not-sure', ...odd), fc.string());
const anyLeaf = fc.oneof({ weight: 3, arbitrary: anyText }, fc.jsonValue(), fc.double());
const anyGroup = fc
  .array(fc.tuple(anyText, anyLeaf))
  .map((entries) => Object.fromEntries(entries) as unknown);
const anyGarbage = fc.oneof(anyLeaf, fc.array(anyLeaf), anyGroup, fc.jsonValue());

const garbage = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names, ...odd), fc.string()), anyGarbage))
  .map((entries) => wrong(Object.fromEntries(entries)));

describe('for any garbage as answers', () => {
  it('an assessment comes out, and counts only what its question offers', () => {
    fc.assert(
      fc.property(garbage, (answers) => {
        const { obligations, counted } = assessLamp(answers);
        expect(obligations).toHaveLength(lamps.obligations.length);
        for (const { question, answer } of counted) {
          const offered = lamps.questions[question]?.options.map(({ id }) => id) ?? [];
          const given = typeof answer === 'number' ? [] : [answer].flat();
          expect([...offered, 'not-sure']).toEqual(expect.arrayContaining(given));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
