import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { aCheck, ask, dutyOf, rules } from './invented-rules.ts';
import { checkIn, lamp, outcomesOf } from './lamps.ts';

const OPTIONS = ['fine', 'bad', 'hazy', 'beside'];
const outcomes = { fine: 'met', bad: 'gap', hazy: 'unclear', beside: 'left-out' } as const;

const ofOne = rules({
  questions: [ask('one', {}, OPTIONS), ask('last')],
  duty: { checks: [aCheck('one', { table: { question: 'one', outcomes } }), aCheck('last')] },
});

const ofSeveral = rules({
  questions: [ask('some', { kind: 'choices', alone: 'none' }, [...OPTIONS, 'calm', 'none'])],
  duty: {
    checks: [
      aCheck('some', { table: { question: 'some', outcomes: { ...outcomes, none: 'gap' } } }),
    ],
  },
});

describe('a table over a question with one answer', () => {
  it.each([
    ['met', 'fine'],
    ['gap', 'bad'],
    ['unclear', 'hazy'],
    ['unclear', 'not-sure'],
    ['unclear', 'no such option'],
  ])('is %s for the answer "%s"', (outcome, one) => {
    expect(outcomesOf(dutyOf(ofOne, { one, last: 'yes' }))).toEqual([
      `one: ${outcome}`,
      'last: met',
    ]);
  });

  it('is unclear while the question is unanswered', () => {
    expect(outcomesOf(dutyOf(ofOne, { last: 'yes' }))).toEqual(['one: unclear', 'last: met']);
  });

  it('shows no check for an option under which nothing is to be checked', () => {
    const finding = dutyOf(ofOne, { one: 'beside', last: 'yes' });
    expect(outcomesOf(finding)).toEqual(['last: met']);
    expect(finding.outcome).toBe('met');
  });

  it('is unclear while its question is not asked, whatever was answered', () => {
    // For an electric lamp the oil is asked about no more.
    const answers: Answers = { 'kind-of-lamp': 'electric', 'oil-sealed': 'yes' };
    expect(outcomesOf(lamp('lamp-safe', answers))).toEqual(['plugs: unclear']);
  });
});

describe('a table over a question with a figure, which the build refuses', () => {
  it('is unclear', () => {
    const ruleset = rules({
      questions: [ask('years', { kind: 'number', options: [] })],
      duty: { checks: [aCheck('years')] },
    });
    expect(outcomesOf(dutyOf(ruleset, { years: 5 }))).toEqual(['years: unclear']);
  });
});

describe('a table over a question with several answers', () => {
  it.each([
    ['met', ['fine']],
    ['gap', ['fine', 'bad']],
    ['gap', ['bad', 'hazy']],
    ['gap', ['hazy', 'beside', 'bad']],
    ['unclear', ['fine', 'hazy']],
    ['unclear', ['hazy', 'beside']],
    ['met', ['beside', 'fine']],
    ['gap', ['none']],
    // An option that the table does not have is never met; the build refuses such a table.
    ['unclear', ['fine', 'calm']],
  ])('is %s for %j, the worst of what is chosen', (outcome, some) => {
    expect(outcomesOf(dutyOf(ofSeveral, { some }))).toEqual([`some: ${outcome}`]);
  });

  it('shows no check where every chosen option is left out', () => {
    expect(dutyOf(ofSeveral, { some: ['beside'] }).checks).toEqual([]);
  });

  it.each([
    ['unanswered', {}],
    ['not sure', { some: 'not-sure' }],
    ['an empty list', { some: [] }],
    ['together with the option that excludes the others', { some: ['fine', 'none'] }],
  ])('is unclear while the answer is %s', (_, answers: Answers) => {
    expect(outcomesOf(dutyOf(ofSeveral, answers))).toEqual(['some: unclear']);
  });
});

describe('the words of a table', () => {
  const oil = (sealed?: string) =>
    checkIn(
      lamp('lamp-safe', {
        'kind-of-lamp': 'oil',
        ...(sealed === undefined ? {} : { 'oil-sealed': sealed }),
      }),
      'oil',
    );

  it('are those of the chosen option', () => {
    expect(oil('no')).toMatchObject({
      because: { says: 'It depends on the lamp.', basis: 'inference' },
      called: 'open',
      pressing: true,
    });
    expect(oil('yes')).toMatchObject({ called: 'sealed', pressing: false });
    expect(oil('yes')).not.toHaveProperty('because');
  });

  it.each([
    ['unanswered', undefined],
    ['not sure', 'not-sure'],
  ])('are none while the question is %s', (_, sealed) => {
    const finding = oil(sealed);
    expect(finding.pressing).toBe(false);
    expect(finding).not.toHaveProperty('because');
    expect(finding).not.toHaveProperty('called');
  });
});

describe('the answers behind a table', () => {
  it('are the one answer to its question, "not sure" included', () => {
    const base: Answers = { 'kind-of-lamp': 'electric', owner: 'yes' };
    const plugs = (answers: Answers) =>
      checkIn(lamp('lamp-safe', { ...base, ...answers }), 'plugs').answers;
    expect(plugs({ plugs: ['wall', 'car'] })).toEqual([
      { question: 'plugs', answer: ['wall', 'car'] },
    ]);
    expect(plugs({ plugs: 'not-sure' })).toEqual([{ question: 'plugs', answer: 'not-sure' }]);
    expect(plugs({})).toEqual([]);
  });
});
