import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers, ObligationFinding } from '#engine/assessment.ts';
import { urgencyGroups, urgencyOf } from '#engine/urgency.ts';
import {
  answerText,
  isUnsettled,
  longDate,
  needsWork,
  outcomeMark,
  outcomeWord,
  slotLabel,
  statusText,
  timingWord,
  urgencyTitle,
} from '#report/wording.ts';
import { MAKER_ANSWERS, ON } from './example-report.ts';
import { exampleRuleset } from './example-ruleset.ts';

function finding(id: string, answers: Answers, on = ON): ObligationFinding {
  const found = assess(exampleRuleset, answers, on).obligations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no obligation ${id}`);
  return found;
}

const with_ = (more: Answers): Answers => ({ ...MAKER_ANSWERS, ...more });
const SECURE = { air: 'product', stick: 'product' };

describe('the word for an outcome', () => {
  const cases: readonly (readonly [string, ObligationFinding, string, string, string])[] = [
    ['a gap', finding('distribution', MAKER_ANSWERS), 'Gap', 'gap', 'later'],
    ['a gap in force', finding('distribution', MAKER_ANSWERS, '2028-01-01'), 'Gap', 'gap', 'now'],
    [
      'a gap that may not apply',
      finding('distribution', with_({ role: 'not-sure' })),
      'Gap if it applies',
      'gap',
      'later',
    ],
    [
      'a missing answer',
      finding('distribution', with_({ verified: SECURE, keys: 'not-sure' })),
      'Open',
      'unclear',
      'open',
    ],
    [
      'open law',
      finding('distribution', with_({ verified: { air: 'transport', stick: 'product' } })),
      'Unsettled',
      'unsettled',
      'open',
    ],
    [
      'everything met',
      finding('distribution', with_({ verified: SECURE })),
      'Met by your answers',
      'met',
      'met',
    ],
    [
      'a name for met',
      finding('reporting', with_({ ready: 'yes' })),
      'No event; prepared',
      'met',
      'met',
    ],
    [
      'what cannot wait',
      finding('reporting', MAKER_ANSWERS),
      'No event; not prepared',
      'pressing',
      'now',
    ],
    [
      'what cannot wait later',
      finding('reporting', MAKER_ANSWERS, '2026-01-01'),
      'No event; not prepared',
      'pressing',
      'later',
    ],
    ['information', finding('maker', MAKER_ANSWERS), 'Information', 'info', 'information'],
    [
      'what does not apply',
      finding('free', MAKER_ANSWERS),
      'Does not apply',
      'does-not-apply',
      'does-not-apply',
    ],
  ];

  it.each(cases)('is right for %s, with its sign and its group', (_, found, word, mark, group) => {
    expect(outcomeWord(found)).toBe(word);
    expect(outcomeMark(found)).toBe(mark);
    expect(urgencyOf(found)).toBe(group);
  });

  it('is unsettled only where no answer is missing', () => {
    const both = with_({ verified: { air: 'transport', stick: 'not-sure' } });
    expect(isUnsettled(finding('distribution', both))).toBe(false);
    expect(outcomeWord(finding('distribution', both))).toBe('Open');
  });
});

describe('a check that is met and yet pressing', () => {
  it('leaves something to do, on screen, in the report and as data', () => {
    const found = finding('reporting', MAKER_ANSWERS).checks.find(({ pressing }) => pressing);
    if (found === undefined) throw new Error('no pressing check');
    expect(needsWork({ ...found, outcome: 'met' })).toBe(true);
    expect(needsWork({ ...found, outcome: 'met', pressing: false })).toBe(false);
  });
});

describe('the groups of urgency', () => {
  it('have what is in force before what comes later, and gaps first', () => {
    const template = finding('distribution', MAKER_ANSWERS);
    const found = (id: string, more: Partial<ObligationFinding>) => ({ ...template, id, ...more });
    const assessment = {
      ...assess(exampleRuleset, MAKER_ANSWERS, ON),
      obligations: [
        found('latest', { outcome: 'unclear', from: '2028-01-01' }),
        found('later', { outcome: 'unclear', from: '2027-01-01' }),
        found('in force', { outcome: 'unclear', timing: 'in-force', from: '2026-01-01' }),
        found('may be a gap', { applicability: 'depends', timing: 'in-force' }),
        found('pressing', { outcome: 'met', pressing: true, timing: 'in-force' }),
        found('gap', { timing: 'in-force' }),
      ],
    };
    const ids = urgencyGroups(assessment).map(({ id, findings }) => [
      id,
      ...findings.map((each) => each.id),
    ]);
    expect(ids.filter(({ length }) => length > 1)).toEqual([
      ['now', 'gap', 'may be a gap', 'pressing'],
      ['open', 'in force', 'later', 'latest'],
    ]);
  });

  it('are always six, in reading order, and hold each obligation once', () => {
    const assessment = assess(exampleRuleset, MAKER_ANSWERS, ON);
    const groups = urgencyGroups(assessment);
    expect(groups.map(({ id }) => id)).toEqual([
      'now',
      'later',
      'open',
      'met',
      'information',
      'does-not-apply',
    ]);
    const ids = groups.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(assessment.obligations.map(({ id }) => id).toSorted());
  });

  it('put a gap before what is only pressing, and a sure gap before an unsure one', () => {
    const base = assess(exampleRuleset, MAKER_ANSWERS, '2028-01-01');
    const gap = finding('distribution', MAKER_ANSWERS, '2028-01-01');
    const unsure = finding('distribution', with_({ role: 'not-sure' }), '2028-01-01');
    const pressing = finding('reporting', MAKER_ANSWERS, '2028-01-01');
    const [now] = urgencyGroups({ ...base, obligations: [pressing, unsure, gap] });
    expect(now?.findings).toEqual([gap, unsure, pressing]);
  });

  it('say from which day, where it is one day for all', () => {
    const one = finding('distribution', MAKER_ANSWERS);
    const other = { ...one, from: '2028-06-11' };
    expect(urgencyTitle({ id: 'later', findings: [one] })).toBe(
      'Will need attention from 11 December 2027',
    );
    expect(urgencyTitle({ id: 'later', findings: [one, other] })).toBe('Will need attention');
    expect(urgencyTitle({ id: 'now', findings: [one] })).toBe('Needs attention now');
  });
});

describe('dates and timing', () => {
  it('are written in full, without a leading zero', () => {
    expect(longDate('2027-12-11')).toBe('11 December 2027');
    expect(longDate('2026-02-01')).toBe('1 February 2026');
    expect(longDate('some day')).toBe('some day');
    expect(longDate('2026-13-01')).toBe('2026-13-01');
  });

  it('say since when or from when', () => {
    expect(timingWord(finding('reporting', MAKER_ANSWERS))).toBe(
      'in force since 11 September 2026',
    );
    expect(timingWord(finding('distribution', MAKER_ANSWERS))).toBe('from 11 December 2027');
    expect(statusText(finding('reporting', MAKER_ANSWERS))).toBe(
      'Applies, in force since 11 September 2026',
    );
    expect(statusText(finding('distribution', with_({ role: 'not-sure' })))).toBe(
      'May apply from 11 December 2027',
    );
  });
});

describe('questions and answers', () => {
  const text = (question: string, answer: string | number | readonly string[]): string =>
    answerText(exampleRuleset, { question }, answer);

  it('are given in the words of their options', () => {
    expect(text('role', 'seller')).toBe('We sell it on, unchanged');
    expect(text('routes', ['air', 'none'])).toBe('Over the air; Not at all');
    expect(text('keys', 'not-sure')).toBe('Not sure');
    expect(text('keys', 'maybe')).toBe('maybe');
  });

  it('have figures with their unit', () => {
    expect(text('years', 5.5)).toBe('5.5 years');
    expect(text('years', 1)).toBe('1 year');
  });

  it('name the route within the sentence or after it', () => {
    expect(slotLabel(exampleRuleset, { question: 'verified', route: 'air' })).toBe(
      'Who checks an update that comes over the air, before it is installed?',
    );
    const plain = exampleRuleset.questions['verified'];
    const asked = { ...exampleRuleset.questions, verified: { ...plain, ask: 'Who checks?' } };
    const other = {
      ...exampleRuleset,
      questions: Object.assign({}, exampleRuleset.questions, asked),
    };
    expect(slotLabel(other, { question: 'verified', route: 'air' })).toBe(
      'Who checks? (Over the air)',
    );
    expect(slotLabel(exampleRuleset, { question: 'gone' })).toBe('gone');
  });
});
