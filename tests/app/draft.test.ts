import { describe, expect, it } from 'vitest';
import {
  answerOf,
  answersIn,
  draftOf,
  fieldId,
  fieldName,
  heldIn,
  readFigure,
  type Draft,
} from '#app/question/draft.ts';
import type { AnswerSlot } from '#engine/assessment.ts';
import { kettles } from './kettle-rules.ts';

const AIR: AnswerSlot = { question: 'checked', route: 'air' };
const CABLE: AnswerSlot = { question: 'checked', route: 'cable' };
const SLOTS: readonly AnswerSlot[] = [
  { question: 'role' },
  { question: 'years' },
  { question: 'routes' },
  AIR,
  CABLE,
];

const question = (id: string) => kettles.questions[id];

describe('the name and the id of a field', () => {
  it('are those of the question, with the route where it is asked for each', () => {
    expect(fieldName({ question: 'role' })).toBe('role');
    expect(fieldName(AIR)).toBe('checked.air');
    expect(fieldId({ question: 'role' })).toBe('field-role');
    expect(fieldId(AIR)).toBe('field-checked.air');
  });
});

describe('the draft with which a page opens', () => {
  it('is empty of everything where nothing was answered', () => {
    expect(draftOf(kettles, SLOTS, {})).toEqual({
      role: '',
      years: '',
      routes: [],
      checked: { air: '', cable: '' },
    });
  });

  it('holds what was answered, figures as text', () => {
    const answers = { role: 'maker', years: 4.5, routes: ['cable'], checked: { cable: 'nobody' } };
    expect(draftOf(kettles, SLOTS, answers)).toEqual({
      role: 'maker',
      years: '4.5',
      routes: ['cable'],
      checked: { air: '', cable: 'nobody' },
    });
  });

  it('holds "not sure" in every kind of field', () => {
    const unsure = 'not-sure';
    const answers = { role: unsure, years: unsure, routes: unsure, checked: { air: unsure } };
    expect(draftOf(kettles, SLOTS, answers)).toEqual({
      role: unsure,
      years: unsure,
      routes: [unsure],
      checked: { air: unsure, cable: '' },
    });
  });

  it('leaves out what no control offers', () => {
    const answers = { role: 'smith', routes: ['air', 'rail'], checked: { air: 'smith' } };
    expect(draftOf(kettles, SLOTS, answers)).toMatchObject({
      role: '',
      routes: ['air'],
      checked: { air: '' },
    });
  });

  it('opens a choice that contradicts itself as unanswered, for the engine takes it for none', () => {
    const contradiction = { routes: ['air', 'none'] };
    expect(draftOf(kettles, [{ question: 'routes' }], contradiction)).toEqual({ routes: [] });
  });

  it('holds nothing of slots that are not on the page', () => {
    expect(draftOf(kettles, [AIR], { role: 'maker', checked: { cable: 'nobody' } })).toEqual({
      checked: { air: '' },
    });
  });
});

describe('what a slot holds', () => {
  const draft: Draft = { role: 'maker', routes: ['air'], checked: { air: 'kettle' } };

  it.each([
    ['a plain answer', { question: 'role' }, 'maker'],
    ['a list', { question: 'routes' }, ['air']],
    ['the answer on its route', AIR, 'kettle'],
    ['nothing on another route', CABLE, ''],
    ['nothing of a question that is not there', { question: 'years' }, ''],
    ['nothing where answers stand by route and none is named', { question: 'checked' }, ''],
    ['nothing by route where the answer is plain', { question: 'role', route: 'air' }, ''],
    ['nothing by route where the answer is a list', { question: 'routes', route: '0' }, ''],
  ])('is %s', (_what, slot, held) => {
    expect(heldIn(draft, slot)).toEqual(held);
  });
});

describe('the answers in a draft', () => {
  it('come out as they went in', () => {
    const answers = {
      role: 'maker',
      years: 4.5,
      routes: ['cable', 'air'],
      checked: { air: 'not-sure', cable: 'nobody' },
    };
    expect(answersIn(kettles, SLOTS, draftOf(kettles, SLOTS, answers))).toEqual(answers);
  });

  it('leave out what is unanswered, or a figure that cannot be read', () => {
    const draft: Draft = { role: '', years: 'ten', routes: [], checked: { air: '', cable: '' } };
    expect(answersIn(kettles, SLOTS, draft)).toEqual({});
  });

  it('are those of the slots alone', () => {
    const draft: Draft = { role: 'maker', checked: { air: 'kettle', cable: 'nobody' } };
    expect(answersIn(kettles, [CABLE], draft)).toEqual({ checked: { cable: 'nobody' } });
  });
});

describe('the answer that a field stands for', () => {
  it.each([
    ['an option', 'role', 'maker', 'maker'],
    ['nothing, of an empty field', 'role', '', undefined],
    ['"not sure"', 'role', 'not-sure', 'not-sure'],
    ['several options', 'routes', ['air', 'cable'], ['air', 'cable']],
    ['nothing, of no option', 'routes', [], undefined],
    ['"not sure" alone, of a ticked one', 'routes', ['not-sure'], 'not-sure'],
    ['a figure', 'years', '5', 5],
    ['"not sure" about a figure', 'years', 'not-sure', 'not-sure'],
    ['nothing, of an empty figure', 'years', '', undefined],
    ['nothing, of a figure that is none', 'years', 'ten', undefined],
  ])('is %s', (_what, id, held, answer) => {
    expect(answerOf(question(id), held)).toEqual(answer);
  });
});

describe('a figure as it is typed', () => {
  it.each([
    ['5', 5],
    ['0', 0],
    ['007', 7],
    [' 2.5 ', 2.5],
    ['2,5', 2.5],
    ['0,000000001', 1e-9],
    ['999999999', 999_999_999],
  ])('%j is read as %d', (text, figure) => {
    expect(readFigure(text)).toBe(figure);
  });

  it.each([
    '',
    ' ',
    '-1',
    '+1',
    '1e3',
    '1.',
    '.5',
    '1.000,5',
    '1 000',
    '1000000000',
    '٣',
    '∞',
    'x',
  ])('%j is none', (text) => {
    expect(readFigure(text)).toBeUndefined();
  });
});
