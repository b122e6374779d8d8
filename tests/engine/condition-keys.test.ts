import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import type { Condition, Obligation, Question } from '#ruleset/types.ts';
import type { Truth } from '#ruleset/truth.ts';
import { aCheck, ask, dutyOf, is, NEVER, rules } from './invented-rules.ts';
import { ON } from './lamps.ts';

/** The condition under every key below. Its question is asked unless the lid is shut. */
const GATE = is('gate', 'yes');
const LID = ask('lid');
const GATE_QUESTION = ask('gate', { askedWhile: is('lid', 'yes') });

/** Every way in which the condition comes out as something. */
const WAYS: readonly { readonly way: string; readonly truth: Truth; readonly answers: Answers }[] =
  [
    { way: 'is true', truth: 'true', answers: { gate: 'yes' } },
    { way: 'is unanswered', truth: 'unknown', answers: {} },
    { way: 'is not sure', truth: 'unknown', answers: { gate: 'not-sure' } },
    { way: 'is answered but not asked', truth: 'unknown', answers: { gate: 'yes', lid: 'no' } },
    { way: 'is false', truth: 'false', answers: { gate: 'no' } },
  ];

/** One test for each way, named after what has to come of it. */
function tellApart<Word extends string>(
  key: string,
  words: Readonly<Record<Truth, Word>>,
  look: (answers: Answers) => Word,
): void {
  describe(key, () => {
    for (const { way, truth, answers } of WAYS) {
      it(`${words[truth]} where its condition ${way}`, () => {
        expect(look(answers)).toBe(words[truth]);
      });
    }
  });
}

/** A ruleset with the gate, a question "done", and one obligation with one check over it. */
function duty(more: Partial<Obligation>) {
  const checks = [aCheck('done')];
  return rules({ questions: [LID, GATE_QUESTION, ask('done')], duty: { checks, ...more } });
}

function withTarget(more: Partial<Question>) {
  return rules({ questions: [LID, GATE_QUESTION, ask('target', more)] });
}

function isAsked(more: Partial<Question>, answers: Answers): boolean {
  const { wanted } = assess(withTarget(more), answers, ON);
  return wanted.some(({ question }) => question === 'target');
}

tellApart(
  'applies_when',
  { true: 'applies', unknown: 'depends', false: 'does-not-apply' },
  (answers) => dutyOf(duty({ appliesWhen: GATE }), answers).applicability,
);

tellApart('asked_while', { true: 'asks', unknown: 'asks', false: 'does not ask' }, (answers) =>
  isAsked({ askedWhile: GATE }, answers) ? 'asks' : 'does not ask',
);

tellApart(
  'asked_after',
  { true: 'asks', unknown: 'does not ask', false: 'does not ask' },
  (answers) => (isAsked({ askedAfter: GATE }, answers) ? 'asks' : 'does not ask'),
);

describe('asked_while beside asked_after', () => {
  it('keeps a follow-up from being asked although the answer it follows is there', () => {
    expect(isAsked({ askedAfter: GATE }, { gate: 'yes' })).toBe(true);
    expect(isAsked({ askedAfter: GATE, askedWhile: NEVER }, { gate: 'yes' })).toBe(false);
  });
});

function countsWith(keys: { readonly onlyWhen?: Condition; readonly leftOutWhen?: Condition }) {
  return (answers: Answers) => {
    const { checks } = dutyOf(duty({ checks: [aCheck('done', keys)] }), answers);
    return checks.length === 1 ? 'counts the check' : 'leaves the check out';
  };
}

tellApart(
  'only_when',
  {
    true: 'counts the check',
    unknown: 'leaves the check out',
    false: 'leaves the check out',
  },
  countsWith({ onlyWhen: GATE }),
);

tellApart(
  'left_out_when',
  { true: 'leaves the check out', unknown: 'counts the check', false: 'counts the check' },
  countsWith({ leftOutWhen: GATE }),
);

describe('only_when beside left_out_when', () => {
  it('leaves a check out if either says so', () => {
    const both = { onlyWhen: GATE, leftOutWhen: is('done', 'no') };
    expect(countsWith(both)({ gate: 'yes', done: 'yes' })).toBe('counts the check');
    expect(countsWith(both)({ gate: 'yes', done: 'no' })).toBe('leaves the check out');
    expect(countsWith(both)({ gate: 'no', done: 'yes' })).toBe('leaves the check out');
  });
});

describe('softened_when', () => {
  const GAP = 'keeps the gap';

  tellApart(
    'of a check',
    { true: 'softens check and obligation', unknown: GAP, false: GAP },
    (answers) => {
      const ruleset = duty({ checks: [aCheck('done', { softenedWhen: GATE })] });
      const { outcome, softened, checks } = dutyOf(ruleset, { ...answers, done: 'no' });
      expect(checks[0]?.softened).toBe(outcome === 'unclear');
      expect(checks[0]?.outcome).toBe(outcome);
      // The obligation's own exception has not been needed.
      expect(softened).toBe(false);
      return outcome === 'gap' ? GAP : 'softens check and obligation';
    },
  );

  tellApart(
    'of an obligation',
    { true: 'softens the obligation alone', unknown: GAP, false: GAP },
    (answers) => {
      const { outcome, softened, checks } = dutyOf(duty({ softenedWhen: GATE }), {
        ...answers,
        done: 'no',
      });
      expect(checks[0]).toMatchObject({ outcome: 'gap', softened: false });
      expect(softened).toBe(outcome === 'unclear');
      return outcome === 'gap' ? GAP : 'softens the obligation alone';
    },
  );

  it.each([
    ['met', 'yes'],
    ['unclear', 'not-sure'],
  ])('leaves what is %s as it is', (outcome, done) => {
    const ruleset = duty({ softenedWhen: GATE, checks: [aCheck('done', { softenedWhen: GATE })] });
    const finding = dutyOf(ruleset, { gate: 'yes', done });
    expect(finding).toMatchObject({ outcome, softened: false });
    expect(finding.checks[0]).toMatchObject({ outcome, softened: false });
  });
});

function noteWith(keys: { readonly when?: Condition; readonly unless?: Condition }) {
  return (answers: Answers) => {
    const { notes } = dutyOf(duty({ notes: [{ says: 'Mind it.', cites: [], ...keys }] }), answers);
    return notes.length === 1 ? 'shows the note' : 'hides the note';
  };
}

tellApart(
  'when of a note',
  { true: 'shows the note', unknown: 'hides the note', false: 'hides the note' },
  noteWith({ when: GATE }),
);

tellApart(
  'unless of a note',
  { true: 'hides the note', unknown: 'shows the note', false: 'shows the note' },
  noteWith({ unless: GATE }),
);

tellApart(
  'when of an in_force entry',
  { true: '2028-01-01', unknown: '2026-01-01', false: '2026-01-01' },
  (answers) => {
    const inForce = [{ from: '2028-01-01', when: GATE }, { from: '2026-01-01' }];
    const { from } = dutyOf(duty({ inForce }), answers);
    return from === '2028-01-01' ? from : '2026-01-01';
  },
);
