import { describe, expect, it } from 'vitest';
import { readAnswers } from '#engine/answers.ts';
import type { Answers } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import { explainApplicability, openSlots, waitsFor } from '#engine/explain.ts';
import { aCheck, aFact, ask, dutyOf, fact, is, rules } from './invented-rules.ts';
import { assessLamp, checkIn, lamp, lamps, wrong } from './lamps.ts';

describe('an answer that is null', () => {
  it('null where answers by route are expected counts as absent and does not throw', () => {
    expect(() => assessLamp(wrong({ 'plug-guard': null }))).not.toThrow();
  });
});

describe('the reason of a table over several answers', () => {
  it('is that of the option that decides', () => {
    const finding = lamp('lamp-safe', { 'kind-of-lamp': 'electric', plugs: ['wall', 'bare'] });
    expect(checkIn(finding, 'plugs')).toMatchObject({
      outcome: 'gap',
      because: { says: 'Bare wires harm people.' },
    });
  });
});

describe('routes that are not known yet', () => {
  const ruleset = rules({
    questions: [
      ask('done'),
      ask('ways', { kind: 'choices' }, ['air', 'wire']),
      ask('safe', { forEach: 'ways' }),
    ],
    duty: { checks: [aCheck('done'), aCheck('safe', { forEach: 'ways' })] },
  });

  it.each<[string, Answers]>([
    ['unanswered', {}],
    ['not sure', { ways: 'not-sure' }],
  ])('keep an obligation from being met while they are %s, and are waited for', (_, answers) => {
    const finding = dutyOf(ruleset, { done: 'yes', ...answers });
    expect(finding.outcome).toBe('unclear');
    expect(finding.waitsFor).toEqual([{ question: 'ways' }]);
  });

  it('are waited for by an obligation that has checks for each route alone', () => {
    expect(lamp('plugs-guarded', { 'kind-of-lamp': 'electric' }).waitsFor).toEqual([
      { question: 'plugs' },
    ]);
  });
});

describe('why an obligation does not apply', () => {
  const because = (says: string) => ({ false: { says, cites: [] } });
  // "below" is true for "middling"; what is built on it is false for that all the same.
  const questions = [ask('size', {}, ['small', 'middling', 'large']), ask('other')];
  const below = aFact('below', is('size', 'large', 'middling'), {
    because: because('It is small.'),
  });
  const above = aFact('above', fact('below'), {
    falseWhen: is('other', 'yes'),
    because: because('The other rules it out.'),
  });
  it.each<[string, Answers]>([
    ['true', { size: 'middling', other: 'yes' }],
    ['unknown', { other: 'yes' }],
  ])('is never told by a fact that is %s', (_, answers) => {
    const evaluation = evaluate(rules({ questions, facts: [below, above] }), answers);
    const why = explainApplicability(evaluation, fact('above'), undefined);
    expect(why).toMatchObject({
      fact: 'It is above.',
      reason: { says: 'The other rules it out.' },
    });
  });
});

describe('the place of the option that excludes the others', () => {
  it('is its own although an earlier entry is wrong too', () => {
    const { problems } = readAnswers(lamps, { plugs: ['roof', 'wall', 'none'] });
    expect(problems.map(({ path }) => path)).toEqual([
      ['plugs', 0],
      ['plugs', 2],
    ]);
  });
});

describe('a follow-up whose page is certainly not asked', () => {
  it('leads nowhere, although the answer it follows is open', () => {
    const ruleset = rules({
      questions: [
        ask('whole'),
        ask('first'),
        ask('second', { askedWhile: is('whole', 'yes'), askedAfter: is('first', 'yes') }),
      ],
    });
    expect(openSlots(evaluate(ruleset, { whole: 'no' }), 'second')).toEqual([]);
  });
});

describe('a fact with contradicting answers', () => {
  it('waits for an answer that would make it false', () => {
    const open: Answers = { 'kind-of-lamp': 'oil', 'oil-sealed': 'no' };
    expect(evaluate(lamps, open).factTruth('must-last')).toBe('unknown');
    expect(evaluate(lamps, { ...open, 'years-promised': 0 }).factTruth('must-last')).toBe('false');
    expect(waitsFor(evaluate(lamps, open), fact('must-last'))).toEqual([
      { question: 'years-promised' },
    ]);
  });
});

describe('an answer of a wrong shape', () => {
  it('is not dormant: its question is asked', () => {
    expect(assessLamp({ 'kind-of-lamp': 'lightning' }).dormant).toEqual([]);
  });
});

describe('an option named "constructor"', () => {
  it('has no words that the rules did not give it', () => {
    const table = { question: 'maker', outcomes: { constructor: 'met', other: 'gap' } } as const;
    const ruleset = rules({
      questions: [ask('maker', {}, ['constructor', 'other'])],
      duty: { checks: [aCheck('maker', { table })] },
    });
    const finding = checkIn(dutyOf(ruleset, { maker: 'constructor' }), 'maker');
    expect(finding).not.toHaveProperty('called');
    expect(finding).not.toHaveProperty('because');
  });
});
