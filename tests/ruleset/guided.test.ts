/**
 * `guided/` is the lamps with one obligation more, which a lawyer added for the invented `act.md` by the rule author's
 * guide alone. It shows that the guide is enough.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { compileRules } from '#ruleset/build/compile.ts';

const { ruleset, mistakes } = compileRules(fileURLToPath(new URL('./guided', import.meta.url)));

const STATED: Answers = {
  'kind-of-lamp': 'electric',
  'battery-built-in': 'yes',
  'lamp-placing': 'from-july-2028',
  'battery-replacement': 'with-tools',
  'hours-statement': 'on-lamp',
  'hours-stated': 5,
  'hours-method': 'measured',
};
const CALCULATED: Answers = { ...STATED, 'hours-method': 'calculated' };
const RECORDED: Answers = {
  ...CALCULATED,
  'measuring-feasible': 'no',
  'calculation-reason': 'on-record',
};

function stated(answers: Answers) {
  if (ruleset === undefined) throw new Error(JSON.stringify(mistakes));
  const { obligations } = assess(ruleset, answers, '2028-07-01');
  const finding = obligations.find(({ id }) => id === 'hours-stated-on-lamp');
  if (finding === undefined) throw new Error('the obligation is not there');
  return finding;
}

function inShort(answers: Answers): string {
  const { applicability, outcome, timing } = stated(answers);
  return `${applicability} ${String(outcome)} ${timing}`;
}

describe('an obligation that was added by the guide alone', () => {
  it.each<readonly [string, Answers, string]>([
    ['a measured figure on the lamp', STATED, 'applies met in-force'],
    ['a calculated one with its reason', RECORDED, 'applies met in-force'],
    [
      'a calculated one without',
      { ...RECORDED, 'calculation-reason': 'not-on-record' },
      'applies gap in-force',
    ],
    ['no statement', { ...STATED, 'hours-statement': 'nowhere' }, 'applies gap in-force'],
    ['an answer missing', CALCULATED, 'applies unclear in-force'],
    [
      'a battery that bare hands replace',
      { ...STATED, 'battery-replacement': 'without-tools' },
      'does-not-apply null in-force',
    ],
    [
      'a battery that a coin replaces',
      { ...STATED, 'battery-replacement': 'with-coin' },
      'depends unclear in-force',
    ],
  ])('does what the act says of %s', (_of, answers, expected) => {
    expect(inShort(answers)).toBe(expected);
  });

  it('tells what is not settled with both readings', () => {
    const { notes } = stated({ ...STATED, 'battery-replacement': 'with-coin' });
    expect(notes.flatMap(({ open }) => open?.readings ?? [])).toHaveLength(2);
  });

  it.each(Object.keys(RECORDED).filter((question) => question !== 'hours-stated'))(
    'is not met where "not sure" stands for %s',
    (question) => {
      expect(stated({ ...RECORDED, [question]: NOT_SURE }).outcome).not.toBe('met');
    },
  );
});
