import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { borneOnBy, decidedBy } from '#app/question/decided-by.ts';
import type { Check, Condition } from '#ruleset/types.ts';
import { kettles } from './kettle-rules.ts';

const codesOf = (question: string, rules = kettles) =>
  decidedBy(rules, question).map(({ code }) => code);

/** The rules about kettles with one obligation, whose one check is decided like this. */
function decided(how: Partial<Check>) {
  const [first] = kettles.obligations;
  const [check] = first?.checks ?? [];
  if (first === undefined || check === undefined) throw new Error('there is no check');
  const { table: _table, ...undecided } = check;
  return {
    ...kettles,
    obligations: [{ ...first, code: 'IT', checks: [{ ...undecided, ...how }] }],
  };
}

const is = (question: string): Condition => ({ kind: 'is', question, options: ['yes'] });
const nothing: Condition = { kind: 'any', of: [] };

describe('the obligations that a question bears on otherwise', () => {
  const borneOn = (question: string) => borneOnBy(kettles, question).map(({ code }) => code);

  it('are those that apply because of it, through facts too', () => {
    expect(borneOn('role')).toEqual(kettles.obligations.map(({ code }) => code));
  });

  it('are those in which it softens a gap, and not those that it decides', () => {
    expect(borneOn('declared')).toEqual(['KET-02']);
  });

  it('are none of what is for information', () => {
    expect(borneOn('colour')).toEqual([]);
  });

  it('are there, here or among those decided, for every question of the rules that is not for information', () => {
    const idle = Object.values(ruleset.questions)
      .filter(({ informationOnly }) => !informationOnly)
      .filter(({ id }) => decidedBy(ruleset, id).length + borneOnBy(ruleset, id).length === 0);
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

describe('the obligations that a question decides', () => {
  it('have a check with a table over it', () => {
    expect(codesOf('ready')).toEqual(['KET-05']);
    expect(codesOf('checked')).toEqual(['KET-01']);
  });

  it('have a check whose conditions read it', () => {
    expect(codesOf('years')).toEqual(['KET-02']);
  });

  it('are not those that it only softens, or that apply because of it', () => {
    expect(codesOf('declared')).toEqual(['KET-04']);
    expect(codesOf('fitted')).toEqual([]);
    expect(codesOf('role')).toEqual([]);
  });

  it.each<readonly [string, Partial<Check>]>([
    ['when it is met', { metWhen: is('x') }],
    ['when it is a gap', { gapWhen: is('x'), metWhen: nothing }],
    ['when it is another answer', { metWhen: { kind: 'is-not', question: 'x', options: [] } }],
    ['one of several conditions', { metWhen: { kind: 'any', of: [nothing, is('x')] } }],
    [
      'a condition deep within others',
      { gapWhen: { kind: 'all', of: [is('a'), { kind: 'any', of: [is('b'), is('x')] }] } },
    ],
    ['a figure', { metWhen: { kind: 'at-least', question: 'x', than: 5 } }],
    [
      'the figure with which another is compared',
      {
        gapWhen: { kind: 'less-than', question: 'years', than: 'x' },
      },
    ],
  ])('are those where it says %s', (_where, how) => {
    expect(codesOf('x', decided(how))).toEqual(['IT']);
    expect(codesOf('y', decided(how))).toEqual([]);
  });

  it('are not those where a fact stands between', () => {
    const fact: Condition = { kind: 'fact', fact: 'in-scope' };
    const notFact: Condition = { kind: 'not-fact', fact: 'in-scope' };
    expect(codesOf('role', decided({ metWhen: fact, gapWhen: notFact }))).toEqual([]);
  });
});
