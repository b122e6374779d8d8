import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { aCheck, all, anObligation, ask, is, isNot, rules } from '../engine/invented-rules.ts';
import { allGoals, inWords, outOfReach } from './reach.ts';

describe('every obligation', () => {
  it('can come out met, as a gap, unclear and as not applicable, and each of its checks as its rule says', () => {
    const goals = allGoals(ruleset);
    expect(goals.length).toBeGreaterThan(4 * 30);
    expect(outOfReach(ruleset, goals).map(inWords)).toEqual([]);
  });
});

describe('the search for such answers', () => {
  const many = Array.from({ length: 25 }, (_, at) => `point-${at}`);

  it('finds what sampling does not come across', () => {
    const invented = rules({
      questions: [...many, 'wanted'].map((id) => ask(id)),
      duty: { appliesWhen: is('wanted', 'yes'), checks: many.map((id) => aCheck(id)) },
    });
    expect(outOfReach(invented, allGoals(invented))).toEqual([]);
  });

  it('names what cannot be, and nothing else', () => {
    const never = all(is('state', 'good'), isNot('state', 'good'));
    const invented = rules({
      questions: [ask('state', {}, ['good', 'bad']), ask('other')],
      duty: {
        appliesWhen: is('other', 'yes'),
        checks: [aCheck('other'), aCheck('state', { metWhen: never, gapWhen: is('state', 'bad') })],
      },
    });
    expect(outOfReach(invented, allGoals(invented)).map(inWords)).toEqual([
      'duty never comes out as met',
      'duty, check other, never comes out as gap',
      'duty, check state, never comes out as met',
    ]);
  });

  it('passes over what is only information', () => {
    const invented = {
      ...rules({ questions: [] }),
      obligations: [anObligation({ informationOnly: true })],
    };
    expect(allGoals(invented)).toEqual([]);
  });
});
