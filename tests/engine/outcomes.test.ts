import { describe, expect, it } from 'vitest';
import type { Answers, ObligationFinding } from '#engine/assessment.ts';
import type { Obligation } from '#ruleset/types.ts';
import { aCheck, ask, dutyOf, is, rules } from './invented-rules.ts';
import { assessLamp, lamp, lamps, ON } from './lamps.ts';

const first = aCheck('first');
const second = aCheck('second');

function duty(answers: Answers, more: Partial<Obligation> = {}): ObligationFinding {
  const questions = [ask('first'), ask('second'), ask('applies')];
  return dutyOf(rules({ questions, duty: { checks: [first, second], ...more } }), answers);
}

const appliesWhen = is('applies', 'yes');

describe('the outcome of an obligation', () => {
  it('is met where it applies and every check is met', () => {
    expect(duty({ first: 'yes', second: 'yes' }).outcome).toBe('met');
  });

  it.each<[string, Answers]>([
    ['the other is met', { first: 'yes', second: 'no' }],
    ['the other is open', { second: 'no' }],
    ['the other is a gap too', { first: 'no', second: 'no' }],
  ])('is a gap where one check is a gap and %s', (_, answers) => {
    expect(duty(answers).outcome).toBe('gap');
  });

  it('is unclear where one check is open and none is a gap', () => {
    expect(duty({ first: 'yes' }).outcome).toBe('unclear');
    expect(duty({ first: 'yes', second: 'not-sure' }).outcome).toBe('unclear');
  });

  it('is never met while it is open whether the obligation applies', () => {
    const answers = { first: 'yes', second: 'yes' };
    expect(duty(answers, { appliesWhen })).toMatchObject({
      applicability: 'depends',
      outcome: 'unclear',
    });
    expect(duty({ ...answers, applies: 'yes' }, { appliesWhen }).outcome).toBe('met');
  });

  it('is a gap already while it is open whether the obligation applies', () => {
    expect(duty({ first: 'no' }, { appliesWhen })).toMatchObject({
      applicability: 'depends',
      outcome: 'gap',
    });
  });

  it('is unclear, and not met, where every check is left out', () => {
    const leftOut = aCheck('first', { leftOutWhen: is('second', 'yes') });
    const finding = duty({ second: 'yes' }, { checks: [leftOut] });
    expect(finding).toMatchObject({ checks: [], outcome: 'unclear' });
  });

  it('is unclear where an exception softens its gap, whatever else is met', () => {
    const finding = duty(
      { first: 'yes', second: 'no', applies: 'yes' },
      { softenedWhen: appliesWhen },
    );
    expect(finding).toMatchObject({ outcome: 'unclear', softened: true });
  });
});

describe('an obligation that does not apply', () => {
  const notes = [{ says: 'Mind it.', cites: [] }];
  const finding = duty({ applies: 'no', second: 'no' }, { appliesWhen, notes });

  it('has no outcome', () => {
    expect(finding).toMatchObject({ applicability: 'does-not-apply', outcome: null });
  });

  it('has no checks and no notes, and waits for nothing', () => {
    expect(finding).toMatchObject({ checks: [], notes: [], waitsFor: [] });
  });

  it('has no outcome either where it is information only', () => {
    expect(lamp('lamp-leaflet', { 'kind-of-lamp': 'candle' }).outcome).toBeNull();
  });
});

describe('an obligation that is information only', () => {
  it.each([
    ['applies', { 'kind-of-lamp': 'oil' }],
    ['depends', {}],
  ])('is there to be known where it %s', (applicability, answers) => {
    expect(lamp('lamp-leaflet', answers)).toMatchObject({ applicability, outcome: 'info' });
  });
});

describe('the notes that are shown', () => {
  const notes = (kind: string) => lamp('lamp-leaflet', { 'kind-of-lamp': kind }).notes;

  it('have their own authority and provisions where the rules give them', () => {
    expect(notes('oil')).toContainEqual({
      says: 'Oil lamps have a leaflet of their own.',
      basis: 'inference',
      cites: ['Lamps Article 1'],
    });
    expect(notes('electric')[0]).toStrictEqual({
      says: 'It is about electric lamps above all.',
      cites: [],
    });
  });
});

describe('another name for a finding', () => {
  const called = { yes: 'prepared', no: 'unprepared' };

  it('is the name of the outcome where there is a single check', () => {
    expect(duty({ first: 'yes' }, { checks: [{ ...first, called }] }).called).toBe('prepared');
    expect(duty({ first: 'no' }, { checks: [{ ...first, called }] }).called).toBe('unprepared');
  });

  it('is not the name of the outcome where there are several checks', () => {
    const finding = duty(
      { first: 'yes', second: 'yes' },
      { checks: [{ ...first, called }, second] },
    );
    expect(finding.checks[0]?.called).toBe('prepared');
    expect(finding).not.toHaveProperty('called');
  });

  it('is absent while the check has no answer', () => {
    expect(duty({}, { checks: [{ ...first, called }] })).not.toHaveProperty('called');
  });
});

describe('a pressing option', () => {
  const table = { question: 'first', outcomes: { yes: 'met', no: 'unclear' } } as const;
  const pressing = aCheck('first', { table, pressing: ['no'] });

  it('lists the obligation with the gaps although it is none', () => {
    const finding = duty({ first: 'no', second: 'yes' }, { checks: [pressing, second] });
    expect(finding).toMatchObject({ outcome: 'unclear', pressing: true });
  });

  it('has no say where another option is chosen', () => {
    const finding = duty({ first: 'yes', second: 'yes' }, { checks: [pressing, second] });
    expect(finding.pressing).toBe(false);
  });

  it('adds nothing to an obligation that is a gap already', () => {
    const finding = duty({ first: 'no', second: 'no' }, { checks: [pressing, second] });
    expect(finding).toMatchObject({ outcome: 'gap', pressing: false });
    expect(finding.checks[0]?.pressing).toBe(true);
  });

  it('has no say where the obligation does not apply', () => {
    const finding = duty({ first: 'no', applies: 'no' }, { checks: [pressing], appliesWhen });
    expect(finding.pressing).toBe(false);
  });
});

describe('an assessment', () => {
  it('has a finding for every obligation, in the order of the ruleset', () => {
    const { obligations } = assessLamp({});
    expect(obligations.map(({ id }) => id)).toEqual([
      'lamp-safe',
      'plugs-guarded',
      'lamp-lasting',
      'lamp-leaflet',
    ]);
    expect(obligations.map(({ obligation }) => obligation)).toEqual(lamps.obligations);
  });

  it('says of which day and of which version of the rules it is', () => {
    expect(assessLamp({})).toMatchObject({ on: ON, rulesetVersion: '1.0' });
  });
});
