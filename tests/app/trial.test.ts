import { describe, expect, it } from 'vitest';
import {
  asSlotChange,
  changesIn,
  isUnreadable,
  NO_TRIAL,
  valueHeld,
  withHeld,
  withoutHeld,
  withoutQuestion,
  withPicked,
  type Trial,
} from '#app/what-if/trial.ts';
import type { DraftValue } from '#app/question/draft.ts';
import type { AnswerSlot } from '#engine/assessment.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';

const ready = { question: 'ready' };
const years = { question: 'years' };
const cable = { question: 'checked', route: 'cable' };

const holding = (...held: readonly (readonly [AnswerSlot, DraftValue])[]): Trial =>
  held.reduce((trial, [slot, value]) => withHeld(trial, slot, value), NO_TRIAL);

const changes = (trial: Trial) => changesIn(kettles, KETTLE_ANSWERS, trial);

describe('a trial', () => {
  it('changes nothing until something is held', () => {
    expect(changes(withPicked(NO_TRIAL, 'ready'))).toEqual([]);
  });

  it('has each question once, the last one picked first', () => {
    const trial = ['ready', 'years', 'ready'].reduce(withPicked, NO_TRIAL);
    expect(trial.picked).toEqual(['years', 'ready']);
  });

  it('changes a slot from what is stored to what is held, by route too', () => {
    const trial = holding([ready, 'yes'], [cable, 'kettle']);
    expect(changes(trial)).toEqual([
      { slot: ready, now: 'no', onTrial: 'yes' },
      { slot: cable, now: 'nobody', onTrial: 'kettle' },
    ]);
    expect(changes(trial).map(asSlotChange)).toEqual([
      { ...ready, answer: 'yes' },
      { ...cable, answer: 'kettle' },
    ]);
  });

  it('holds a slot once: the last that was chosen', () => {
    expect(changes(holding([ready, 'yes'], [ready, 'not-sure']))).toEqual([
      { slot: ready, now: 'no', onTrial: 'not-sure' },
    ]);
  });

  it.each([
    ['one option', ready, ''],
    ['several', { question: 'routes' }, []],
    ['a figure', years, ''],
  ] as const)('can leave a question without an answer: %s', (_kind, slot, value) => {
    const [change] = changes(holding([slot, value]));
    expect(change).not.toHaveProperty('onTrial');
    expect(change && asSlotChange(change)).toEqual(slot);
  });

  it.each([
    ['the same option', ready, 'no'],
    ['the same options in another order', { question: 'routes' }, ['cable', 'air']],
    ['the same figure, written otherwise', years, '5,0'],
  ] as const)('is no change where it holds %s', (_what, slot, value) => {
    expect(changes(holding([slot, value]))).toEqual([]);
  });

  it('does not count what cannot be read as a figure, and says so of nothing else', () => {
    const wrong = { slot: years, value: 'many' };
    expect(changes(holding([years, 'many']))).toEqual([]);
    expect(isUnreadable(kettles, wrong)).toBe(true);
    for (const value of ['2.', '2.5', ' 3 ', '', 'not-sure']) {
      expect(isUnreadable(kettles, { slot: years, value }), value).toBe(false);
    }
    expect(changes(holding([years, '2.']))).toMatchObject([{ onTrial: 2 }]);
  });

  it('shows what is held, and else what is stored', () => {
    const trial = holding([cable, 'kettle']);
    expect(valueHeld(kettles, KETTLE_ANSWERS, trial, cable)).toBe('kettle');
    expect(valueHeld(kettles, KETTLE_ANSWERS, trial, { question: 'checked', route: 'air' })).toBe(
      'kettle',
    );
    expect(valueHeld(kettles, KETTLE_ANSWERS, trial, years)).toBe('5');
  });

  it('gives up one slot, or a question with all its routes', () => {
    const trial = withPicked(holding([ready, 'yes'], [cable, 'kettle']), 'checked');
    expect(changes(withoutHeld(trial, ready)).map(({ slot }) => slot)).toEqual([cable]);
    expect(withoutQuestion(trial, 'checked')).toEqual({
      picked: [],
      held: [{ slot: ready, value: 'yes' }],
    });
  });
});
