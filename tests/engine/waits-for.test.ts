import { describe, expect, it } from 'vitest';
import type { Answers, AnswerSlot } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import { openSlots, waitsFor } from '#engine/explain.ts';
import type { Condition } from '#ruleset/types.ts';
import { aFact, all, any, ask, fact, is, isNot, notFact, rules } from './invented-rules.ts';
import { checkIn, lamp, lamps } from './lamps.ts';

function names(slots: readonly AnswerSlot[]): readonly string[] {
  return slots.map(({ question, route }) =>
    route === undefined ? question : `${question}.${route}`,
  );
}

const ruleset = rules({
  questions: [
    ask('one'),
    ask('two'),
    ask('three'),
    ask('years', { kind: 'number', options: [] }),
    ask('months', { kind: 'number', options: [] }),
  ],
  facts: [
    aFact('settled', is('one', 'yes')),
    aFact('two-sided', is('one', 'yes'), { falseWhen: is('one', 'no') }),
    aFact('disputed', is('one', 'yes'), {
      falseWhen: is('two', 'yes'),
      unknownWhen: is('three', 'yes'),
    }),
  ],
});

function waits(condition: Condition, answers: Answers): readonly string[] {
  return names(waitsFor(evaluate(ruleset, answers), condition));
}

describe('a condition waits', () => {
  it('for the answer that it reads, also where that is not sure', () => {
    expect(waits(is('one', 'yes'), {})).toEqual(['one']);
    expect(waits(isNot('one', 'yes'), { one: 'not-sure' })).toEqual(['one']);
  });

  it('for nothing where it is true or false', () => {
    expect(waits(is('one', 'yes'), { one: 'yes' })).toEqual([]);
    expect(waits(is('one', 'yes'), { one: 'no' })).toEqual([]);
  });

  it('for both figures that it compares, as far as they are open', () => {
    const condition: Condition = { kind: 'at-least', question: 'years', than: 'months' };
    expect(waits(condition, {})).toEqual(['years', 'months']);
    expect(waits(condition, { years: 3 })).toEqual(['months']);
    expect(waits({ kind: 'less-than', question: 'years', than: 5 }, {})).toEqual(['years']);
  });

  it('for the open parts of a block, each once', () => {
    const parts = [is('one', 'yes'), is('two', 'yes'), isNot('one', 'no')];
    expect(waits(all(...parts), {})).toEqual(['one', 'two']);
    expect(waits(any(...parts), { two: 'no' })).toEqual(['one']);
  });

  it('for nothing in a block that is decided although a part of it is open', () => {
    expect(waits(all(is('one', 'yes'), is('two', 'yes')), { two: 'no' })).toEqual([]);
    expect(waits(any(is('one', 'yes'), is('two', 'yes')), { two: 'yes' })).toEqual([]);
  });

  it('for what its fact waits for, turned around or not', () => {
    expect(waits(fact('settled'), {})).toEqual(['one']);
    expect(waits(notFact('settled'), {})).toEqual(['one']);
    expect(waits(fact('settled'), { one: 'no' })).toEqual([]);
  });

  it('for all that could make its fact true, false or disputed', () => {
    expect(waits(fact('disputed'), {})).toEqual(['one', 'two', 'three']);
    expect(waits(fact('disputed'), { one: 'no', two: 'no' })).toEqual(['three']);
  });

  it('for an answer once, although its fact reads it twice', () => {
    expect(waits(fact('two-sided'), {})).toEqual(['one']);
  });

  it('for nothing where the law itself is open', () => {
    const answered = { one: 'no', two: 'no', three: 'no' };
    expect(evaluate(ruleset, answered).factTruth('disputed')).toBe('unknown');
    expect(waits(fact('disputed'), answered)).toEqual([]);
  });

  it('for nothing where answers that are given contradict each other', () => {
    expect(waits(fact('disputed'), { two: 'no', three: 'yes' })).toEqual([]);
  });

  it('for nothing where question or fact do not exist', () => {
    expect(waits(is('nowhere', 'yes'), {})).toEqual([]);
    expect(waits(fact('nothing'), {})).toEqual([]);
  });
});

describe('a question that is not asked yet', () => {
  const chain = rules({
    questions: [
      ask('first'),
      ask('second', { askedAfter: is('first', 'yes') }),
      ask('third', { askedAfter: is('second', 'yes') }),
      ask('whiled', { askedWhile: is('first', 'yes') }),
    ],
  });
  const open = (id: string, answers: Answers) => names(openSlots(evaluate(chain, answers), id));

  it.each<[readonly string[], Answers]>([
    [['first'], {}],
    [['first'], { first: 'not-sure' }],
    [['second'], { first: 'yes' }],
    [['third'], { first: 'yes', second: 'yes' }],
    [['third'], { first: 'yes', second: 'yes', third: 'not-sure' }],
  ])('leads to %j, which keeps it from being asked, for %j', (expected, answers) => {
    expect(open('third', answers)).toEqual(expected);
    expect(names(waitsFor(evaluate(chain, answers), is('third', 'yes')))).toEqual(expected);
  });

  it.each<[string, Answers]>([
    ['is answered', { first: 'yes', second: 'yes', third: 'no' }],
    ['is certainly not asked', { first: 'yes', second: 'no' }],
    // "second" will not be asked, and so will "third" not be.
    ['follows one that is certainly not asked', { first: 'no' }],
  ])('leads nowhere once it %s', (_, answers) => {
    expect(open('third', answers)).toEqual([]);
  });

  it('leads nowhere where the condition of its page is false', () => {
    expect(open('whiled', { first: 'no' })).toEqual([]);
    expect(open('whiled', {})).toEqual(['whiled']);
  });

  it('leads nowhere where there is no such question', () => {
    expect(open('nowhere', {})).toEqual([]);
  });
});

describe('a question that is asked for each route', () => {
  const open = (answers: Answers, route?: string) =>
    names(
      openSlots(evaluate(lamps, { 'kind-of-lamp': 'electric', ...answers }), 'plug-guard', route),
    );

  it('waits for the routes as long as none is chosen', () => {
    expect(open({})).toEqual(['plugs']);
    expect(open({ plugs: 'not-sure' })).toEqual(['plugs']);
  });

  it('waits for the open routes, or for the one that is looked at', () => {
    const answers = { plugs: ['wall', 'car', 'bare'], 'plug-guard': { car: 'cover' } };
    expect(open(answers)).toEqual(['plug-guard.wall', 'plug-guard.bare']);
    expect(open(answers, 'bare')).toEqual(['plug-guard.bare']);
    expect(open(answers, 'car')).toEqual([]);
  });

  it('waits for nothing where there is no route', () => {
    expect(open({ plugs: ['none'] })).toEqual([]);
  });

  it('waits for nothing where it is certainly not asked', () => {
    expect(open({ 'kind-of-lamp': 'oil' })).toEqual([]);
  });

  it('waits for what keeps it from being asked before it waits for the routes', () => {
    const followUp = rules({
      questions: [
        ask('first'),
        ask('ways', { kind: 'choices' }, ['air', 'wire']),
        ask('safe', { forEach: 'ways', askedAfter: is('first', 'yes') }),
      ],
    });
    const waiting = (answers: Answers) => names(openSlots(evaluate(followUp, answers), 'safe'));
    expect(waiting({})).toEqual(['first']);
    expect(waiting({ first: 'no' })).toEqual([]);
    expect(waiting({ first: 'yes' })).toEqual(['ways']);
    expect(waiting({ first: 'yes', ways: ['wire'] })).toEqual(['safe.wire']);
  });
});

describe('an obligation waits', () => {
  const waiting = (id: string, answers: Answers) => names(lamp(id, answers).waitsFor);

  it('first for what decides whether it applies, then for its checks, each once', () => {
    expect(waiting('lamp-lasting', {})).toEqual([
      'kind-of-lamp',
      'years-promised',
      'years-lasting',
    ]);
    expect(waiting('lamp-safe', {})).toEqual(['kind-of-lamp', 'plugs']);
  });

  it('for the question that keeps another from being asked', () => {
    // Whether the oil is sealed decides on must-last, and is asked once it is known that the lamp burns oil.
    expect(lamp('lamp-lasting', {}).why.waitsFor).toEqual([
      { question: 'kind-of-lamp' },
      { question: 'years-promised' },
    ]);
    expect(
      lamp('lamp-lasting', { 'kind-of-lamp': 'oil', 'years-promised': 3 }).why.waitsFor,
    ).toEqual([{ question: 'oil-sealed' }]);
  });

  it('for no more than the checks that are open', () => {
    const answers = { 'kind-of-lamp': 'electric', plugs: ['wall', 'bare'] };
    expect(
      waiting('plugs-guarded', { ...answers, 'plug-guard': { wall: 'cover', bare: 'nothing' } }),
    ).toEqual(['plug-wet.wall', 'plug-wet.bare']);
  });

  it('for nothing where a check is unclear by what is answered', () => {
    const finding = lamp('lamp-safe', { 'kind-of-lamp': 'oil', 'oil-sealed': 'no' });
    expect(finding).toMatchObject({ outcome: 'unclear', waitsFor: [] });
  });

  it('for nothing in a check that is met or a gap, although another answer it reads is open', () => {
    const finding = lamp('plugs-guarded', {
      'kind-of-lamp': 'electric',
      plugs: ['wall'],
      'plug-wet': { wall: 'no' },
    });
    expect(checkIn(finding, 'dry.wall')).toMatchObject({ outcome: 'met', waitsFor: [] });
    expect(names(finding.waitsFor)).toEqual(['plug-guard.wall']);
  });
});
