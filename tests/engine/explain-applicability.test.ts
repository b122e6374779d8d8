import { describe, expect, it } from 'vitest';
import type { Answers, ApplicabilityReason } from '#engine/assessment.ts';
import { evaluate } from '#engine/evaluation.ts';
import { explainApplicability } from '#engine/explain.ts';
import type { Condition, Fact, Reason } from '#ruleset/types.ts';
import { aFact, all, any, ask, dutyOf, fact, is, NEVER, notFact, rules } from './invented-rules.ts';
import { lamp } from './lamps.ts';

const because = (says: string): Reason => ({ says, cites: [] });
const FALLBACK = because('So it is.');

/** "top" rests on "middle", which rests on "bottom", which rests on the question "deep". */
function tower(reasons: Readonly<Record<string, Fact['because']>>): readonly Fact[] {
  const of = (id: string) => ({ because: reasons[id] ?? {} });
  return [
    aFact('top', all(fact('middle'), is('other', 'yes')), of('top')),
    aFact('middle', any(fact('bottom'), is('other', 'no')), of('middle')),
    aFact('bottom', is('deep', 'yes'), of('bottom')),
  ];
}

function explain(
  appliesWhen: Condition,
  answers: Answers,
  facts: readonly Fact[] = [],
): ApplicabilityReason {
  const questions = [ask('deep', {}, ['yes', 'no', 'odd']), ask('other'), ask('more')];
  return explainApplicability(
    evaluate(rules({ questions, facts }), answers),
    appliesWhen,
    FALLBACK,
  );
}

describe('why an obligation applies', () => {
  it('is the answers alone, through facts too, and nothing is waited for', () => {
    const condition = all(fact('top'), is('more', 'no'));
    const answers = { deep: 'yes', other: 'yes', more: 'no' };
    expect(explain(condition, answers, tower({ top: { false: because('No.') } }))).toEqual({
      answers: [
        { question: 'deep', answer: 'yes' },
        { question: 'other', answer: 'yes' },
        { question: 'more', answer: 'no' },
      ],
      waitsFor: [],
    });
  });
});

describe('the answers behind it', () => {
  it('are each named once, although they are read twice', () => {
    const condition = all(is('deep', 'yes', 'odd'), is('deep', 'odd'));
    expect(explain(condition, { deep: 'odd' }).answers).toEqual([
      { question: 'deep', answer: 'odd' },
    ]);
  });

  it.each<[string, Condition, Answers, readonly string[]]>([
    [
      'the first part that is enough',
      any(is('deep', 'odd'), is('other', 'no')),
      { deep: 'odd', other: 'no' },
      ['deep'],
    ],
    [
      'the part that is enough',
      any(is('deep', 'no'), is('other', 'no')),
      { deep: 'odd', other: 'no' },
      ['other'],
    ],
    [
      'all parts where all are needed',
      all(is('deep', 'odd'), is('other', 'no')),
      { deep: 'odd', other: 'no' },
      ['deep', 'other'],
    ],
    [
      'what is not sure, and not what is known beside it',
      all(is('deep', 'odd'), is('other', 'no')),
      { deep: 'odd', other: 'not-sure' },
      ['other'],
    ],
  ])('are %s', (_, condition, answers, named) => {
    expect(explain(condition, answers).answers.map(({ question }) => question)).toEqual(named);
  });

  it.each<[string, Answers, readonly string[]]>([
    ['its own part where that is true', { deep: 'yes', other: 'no' }, ['deep']],
    ['what rules it out', { deep: 'yes', other: 'yes' }, ['other']],
    ['what contradicts it', { deep: 'odd', more: 'yes', other: 'no' }, ['deep', 'more']],
    ['all that keeps it open', { deep: 'odd', more: 'no', other: 'no' }, ['other', 'deep']],
  ])('of a fact are %s', (_, answers, named) => {
    const odd = aFact('odd', is('deep', 'yes'), {
      falseWhen: is('other', 'yes'),
      unknownWhen: all(is('deep', 'odd'), is('more', 'yes')),
    });
    expect(explain(fact('odd'), answers, [odd]).answers.map(({ question }) => question)).toEqual(
      named,
    );
  });
});

describe('why an obligation does not apply', () => {
  const NO: Answers = { deep: 'no', other: 'yes' };

  it.each<[string, string, readonly string[]]>([
    ['It is bottom.', 'bottom says no', ['top', 'middle', 'bottom']],
    ['It is bottom.', 'bottom says no', ['bottom']],
    ['It is middle.', 'middle says no', ['top', 'middle']],
    ['It is top.', 'top says no', ['top']],
  ])('is told by the deepest fact with a reason: "%s"', (means, says, withReason) => {
    const reasons = withReason.map((id) => [id, { false: because(`${id} says no`) }] as const);
    const why = explain(fact('top'), NO, tower(Object.fromEntries(reasons)));
    expect(why.fact).toBe(means);
    expect(why.reason).toEqual(because(says));
  });

  it('is told by the obligation where no fact on the way has a reason', () => {
    const why = explain(fact('top'), NO, tower({}));
    expect(why.reason).toEqual(FALLBACK);
    expect(why.waitsFor).toEqual([]);
  });

  it('is told in an assessment by the words of the obligation', () => {
    const duty = { appliesWhen: is('other', 'yes'), because: { doesNotApply: FALLBACK } };
    const ruleset = rules({ questions: [ask('other')], duty });
    expect(dutyOf(ruleset, { other: 'no' }).why.reason).toEqual(FALLBACK);
    expect(dutyOf(ruleset, {}).why).not.toHaveProperty('reason');
  });

  it('is the first part that is false, and the answers of that part alone', () => {
    const condition = all(is('more', 'yes'), is('other', 'yes'), is('deep', 'yes'));
    expect(explain(condition, { more: 'yes', other: 'no', deep: 'no' })).toEqual({
      reason: FALLBACK,
      answers: [{ question: 'other', answer: 'no' }],
      waitsFor: [],
    });
  });

  it('is told by a fact before an answer only if that comes first', () => {
    const facts = tower({ top: { false: because('top says no') } });
    const answers = { ...NO, more: 'no' };
    expect(explain(all(fact('top'), is('more', 'yes')), answers, facts).fact).toBe('It is top.');
    expect(explain(all(is('more', 'yes'), fact('top')), answers, facts)).not.toHaveProperty('fact');
  });

  it('is a fact that false_when makes false, although true_when is still open', () => {
    const ruledOut = aFact('ruled-out', is('deep', 'yes'), {
      falseWhen: is('other', 'yes'),
      because: { false: because('The other rules it out.') },
    });
    expect(explain(fact('ruled-out'), { other: 'yes' }, [ruledOut])).toMatchObject({
      reason: { says: 'The other rules it out.' },
      waitsFor: [],
    });
  });

  it('is the obligation alone where no part of the condition is false', () => {
    expect(explain(NEVER, {})).toEqual({ reason: FALLBACK, answers: [], waitsFor: [] });
  });

  it('is found although earlier parts are open', () => {
    const facts = tower({ top: { false: because('top says no') } });
    const why = explain(all(is('more', 'yes'), fact('top')), NO, facts);
    expect(why).toMatchObject({ fact: 'It is top.', waitsFor: [] });
  });

  it('is no reason of a fact that is turned around: that it is true needs none', () => {
    const facts = tower({ bottom: { false: because('bottom says no') } });
    const why = explain(notFact('bottom'), { deep: 'yes' }, facts);
    expect(why).toEqual({
      reason: FALLBACK,
      answers: [{ question: 'deep', answer: 'yes' }],
      waitsFor: [],
    });
  });

  it('differs by the option of the question that decides', () => {
    const facts = tower({
      bottom: { false: { question: 'deep', options: { no: because('It is plainly shallow.') } } },
      top: { false: because('top says no') },
    });
    expect(explain(fact('top'), NO, facts).reason?.says).toBe('It is plainly shallow.');
    // For an option without a reason of its own the next fact above speaks.
    expect(explain(fact('top'), { ...NO, deep: 'odd' }, facts)).toMatchObject({
      fact: 'It is top.',
      reason: { says: 'top says no' },
    });
  });
});

describe('why it is open whether an obligation applies', () => {
  const reasons = { bottom: { unknown: because('Nobody knows.') } };

  it('is the missing answer as long as there is one, and not the reason of a rule', () => {
    const why = explain(fact('top'), { other: 'yes' }, tower(reasons));
    expect(why.waitsFor).toEqual([{ question: 'deep' }]);
    expect(why).not.toHaveProperty('reason');
  });

  it('is the reason of the deepest fact where the law is open', () => {
    const [top, middle, bottom] = tower(reasons);
    if (top === undefined || middle === undefined || bottom === undefined) throw new Error();
    const open: Fact = { ...bottom, falseWhen: is('deep', 'no') };
    const why = explain(fact('top'), { deep: 'odd', other: 'yes' }, [top, middle, open]);
    expect(why).toEqual({
      reason: because('Nobody knows.'),
      fact: 'It is bottom.',
      answers: [{ question: 'deep', answer: 'odd' }],
      waitsFor: [],
    });
  });

  it('has nothing to say of a fact that there is not', () => {
    expect(explain(fact('nothing'), {})).toEqual({ answers: [], waitsFor: [] });
  });

  it('is never the reason for which it would not apply', () => {
    expect(explain(is('deep', 'yes'), {})).toEqual({
      answers: [],
      waitsFor: [{ question: 'deep' }],
    });
  });
});

describe('why an obligation about lamps applies, or does not', () => {
  it('is told by the fact rather than by the obligation', () => {
    const candle: Answers = { 'kind-of-lamp': 'candle' };
    for (const id of ['lamp-safe', 'plugs-guarded', 'lamp-lasting', 'lamp-leaflet']) {
      expect(lamp(id, candle).why).toEqual({
        reason: { says: 'Candles are no lamps.', basis: 'recital', cites: ['Lamps recital 4'] },
        fact: 'It is a lamp within the act.',
        answers: [{ question: 'kind-of-lamp', answer: 'candle' }],
        waitsFor: [],
      });
    }
  });

  it('has no reason where neither a fact nor the obligation has one', () => {
    const { why } = lamp('plugs-guarded', { 'kind-of-lamp': 'oil' });
    expect(why).toEqual({ answers: [{ question: 'kind-of-lamp', answer: 'oil' }], waitsFor: [] });
  });

  it('is open law where contradicting answers are given, with the reason of their option', () => {
    const answers: Answers = { 'kind-of-lamp': 'oil', 'oil-sealed': 'no', 'years-promised': 5 };
    expect(lamp('lamp-lasting', answers)).toMatchObject({
      applicability: 'depends',
      why: {
        reason: { says: 'Whether oil lamps have to last is not settled.' },
        fact: 'It has to last.',
        waitsFor: [],
      },
    });
  });
});
