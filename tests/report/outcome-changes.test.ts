import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { askedOtherwise } from '#engine/compare.ts';
import {
  countChanges,
  differingChecks,
  differingOutcomes,
  turnedOutcomes,
  type OutcomeChange,
} from '#report/outcome-changes.ts';
import { outcomeWord } from '#report/wording.ts';
import type { Ruleset } from '#ruleset/types.ts';
import { KETTLE_ANSWERS, kettles } from '../app/kettle-rules.ts';

const ON = '2026-11-24';
const NOW = assess(kettles, KETTLE_ANSWERS, ON);

const after = (more: Answers, rules: Ruleset = kettles) =>
  assess(rules, { ...KETTLE_ANSWERS, ...more }, ON);

function told(changes: readonly OutcomeChange[]): readonly string[] {
  return changes.map(
    ({ before, after: then }) =>
      `${then.obligation.code}: ${outcomeWord(before)} → ${outcomeWord(then)}`,
  );
}

describe('what comes out otherwise', () => {
  it('is nothing between the same answers', () => {
    expect(differingOutcomes(NOW, after({}))).toEqual([]);
    expect(differingChecks(NOW, after({}))).toEqual([]);
  });

  it('is every obligation with another outcome, the most urgent after first', () => {
    const more = {
      years: 2,
      declared: 'no',
      ready: 'yes',
      checked: { air: 'kettle', cable: 'kettle' },
    };
    expect(told(differingOutcomes(NOW, after(more)))).toEqual([
      'KET-02: Met by your answers → Gap',
      'KET-04: Met by your answers → Gap',
      'KET-05: No event; not prepared → Met by your answers',
      'KET-01: Gap → Met by your answers',
    ]);
    expect(told(turnedOutcomes(NOW, after(more))).map((one) => one.slice(0, 6))).toEqual([
      'KET-01',
      'KET-02',
      'KET-04',
      'KET-05',
    ]);
  });

  it('is an obligation, too, that applies from another day with the same outcome', () => {
    const [first, ...others] = kettles.obligations;
    const earlier = {
      from: '2026-09-11',
      when: { kind: 'is', question: 'fitted', options: ['yes'] },
    } as const;
    const rules: Ruleset = {
      ...kettles,
      obligations:
        first === undefined
          ? others
          : [{ ...first, inForce: [earlier, ...first.inForce] }, ...others],
    };
    const [change, ...more] = differingOutcomes(
      after({}, rules),
      after({ fitted: 'yes' }, rules),
    ).filter(({ after: then }) => then.obligation.code === 'KET-01');
    expect(more).toEqual([]);
    expect([change?.before.from, change?.after.from]).toEqual(['2027-12-11', '2026-09-11']);
    expect(told(turnedOutcomes(after({}, rules), after({ fitted: 'yes' }, rules)))).not.toContain(
      'KET-01: Gap → Gap',
    );
  });

  it('is not what applies on neither side', () => {
    const seller = after({ role: 'seller' });
    expect(differingOutcomes(seller, after({ role: 'seller', years: 1 }))).toEqual([]);
  });

  it('leaves out an outcome that stays, and says which checks behind it do not', () => {
    const both = after({ checked: { air: 'nobody', cable: 'nobody' } });
    expect(differingOutcomes(NOW, both)).toEqual([]);
    expect(
      differingChecks(NOW, both).map(({ finding, checks }) => [
        finding.obligation.code,
        checks.map(({ before, after: then }) => [then?.id, before?.outcome, then?.outcome]),
      ]),
    ).toEqual([['KET-01', [['package.air', 'met', 'gap']]]]);
  });

  it('has a check on one side only where a route is on one side only', () => {
    const cable = after({ routes: ['cable'] });
    const [behind] = differingChecks(NOW, cable);
    expect(behind?.checks.map((check) => [check.before?.id, check.after?.id])).toEqual([
      ['package.air', undefined],
    ]);
  });
});

describe('the counts by urgency', () => {
  it('stand side by side, in reading order, without groups that are empty on both sides', () => {
    const counts = countChanges(NOW, after({ ready: 'yes' }));
    expect(counts.map(({ id, before, after: then }) => [id, before.length, then.length])).toEqual([
      ['now', 1, 0],
      ['later', 1, 1],
      ['met', 3, 4],
      ['information', 1, 1],
    ]);
  });
});

describe('what is asked otherwise', () => {
  it('is told by slot, on both sides', () => {
    expect(askedOtherwise(NOW, after({ routes: ['air'] }))).toEqual({
      newly: [],
      noLonger: [
        { question: 'checked', route: 'cable' },
        { question: 'guarded', route: 'cable' },
      ],
    });
    const seller = after({ role: 'seller' });
    const { newly, noLonger } = askedOtherwise(seller, NOW);
    expect(noLonger).toEqual([]);
    expect(newly.map(({ question }) => question)).toEqual([
      ...['fitted', 'colour', 'years', 'declared', 'routes'],
      ...['checked', 'checked', 'guarded', 'ready'],
    ]);
  });
});
