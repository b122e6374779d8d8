import { describe, expect, it } from 'vitest';
import { citing, inWords, liesWithin, rulesOf } from '#ruleset/citing.ts';
import { smallRuleset } from './small-ruleset.ts';

const rules = rulesOf(smallRuleset());

describe('who cites a provision', () => {
  it('is told by kind: obligations, facts, and where a note stands', () => {
    expect(citing(rules, (citation) => citation === 'Lamps Article 1')).toEqual({
      obligations: ['lamp-safe'],
      checks: [],
      facts: ['is-a-lamp'],
      questions: [],
      contradictions: [],
      releaseCheck: [],
      texts: ['lamp-card'],
      openPoints: ['candles'],
      notes: ['lamp-leaflet', 'is-a-lamp'],
      faq: [],
    });
  });

  it('is found in the reasons of obligations, checks and facts, and at a question or a contradiction', () => {
    const reason = { says: 'So it is.', cites: ['Lamps Article 9'] };
    const [safe] = rules.obligations;
    const fact = rules.facts[0];
    const question = rules.questions[0];
    const contradiction = rules.contradictions[0];
    const text = rules.texts[0];
    if (!safe || !fact || !question || !contradiction || !text)
      throw new Error('the small ruleset is too small');
    const changed = {
      obligations: [
        {
          ...safe,
          because: { doesNotApply: reason },
          checks: safe.checks.map((check) => ({ ...check, because: { bare: reason } })),
        },
      ],
      facts: [{ ...fact, because: { false: { question: 'plugs', options: { wall: reason } } } }],
      questions: [{ ...question, cites: reason.cites }],
      contradictions: [{ ...contradiction, cites: reason.cites }],
      texts: [{ ...text, serves: [], check: [reason] }],
    };
    const found = citing(changed, (citation) => citation === 'Lamps Article 9');
    expect(inWords(found)).toBe(
      `obligation lamp-safe, check lamp-safe/plugs, check lamp-safe/oil, fact ${fact.id}, question ${question.id}, contradiction ${contradiction.id}, text ${text.id}`,
    );
  });

  it('is told of a release check by its questions, its decisions, and its words on results', () => {
    const { releaseCheck: check } = rules;
    const [question] = check?.questions ?? [];
    const [decision] = check?.decisions ?? [];
    if (!check || !question || !decision) throw new Error('the small ruleset screens no releases');
    const cites = ['Lamps Article 9'];
    const note = { says: 'So it is.', cites };
    const releaseCheck = {
      ...check,
      questions: [{ ...question, cites }],
      decisions: [{ ...decision, because: { ...decision.because, cites } }],
      whileOpen: { ...check.whileOpen, cites },
      follows: { ...check.follows, substantial: [note] },
      always: [note],
    };
    const found = citing({ ...rules, releaseCheck }, (citation) => citation === 'Lamps Article 9');
    expect(found.releaseCheck).toEqual([
      'lamp-change',
      'it-sparks',
      'while_open',
      'follows',
      'always',
    ]);
    expect(inWords(found)).toMatch(/^release check lamp-change, release check it-sparks/);
  });

  it('is nobody where nothing is cited', () => {
    expect(inWords(citing(rules, () => false))).toBe('');
  });
});

describe('a pinpoint', () => {
  it.each([
    ['Article 2(3)', 'Article 2(3)'],
    ['Article 2(3)(a)', 'Article 2(3)'],
    ['Article 2(3), second subparagraph', 'Article 2(3)'],
    ['Annex II, point 8(c)', 'Annex II, point 8'],
  ])('%s lies within %s', (pinpoint, whole) => {
    expect(liesWithin(pinpoint, whole)).toBe(true);
  });

  it.each([
    ['Article 2', 'Article 2(3)'],
    ['Article 2(30)', 'Article 2(3)'],
    ['Article 20', 'Article 2'],
    ['Annex II, point 80', 'Annex II, point 8'],
    ['Annex III', 'Annex II'],
    ['4.3.1', '4.3'],
  ])('%s does not lie within %s', (pinpoint, whole) => {
    expect(liesWithin(pinpoint, whole)).toBe(false);
  });
});
