import { describe, expect, it } from 'vitest';
import { continuesAt } from '#app/session/continues-at.ts';
import { isSameAnswers } from '#app/session/same-answers.ts';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { journey } from '#questionnaire/progress.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';

function whereFrom(answers: Answers, lastPage?: string): string {
  const stored = session('a b/c', { answers, ...(lastPage === undefined ? {} : { lastPage }) });
  return continuesAt(stored, journey(kettles, assess(kettles, answers, '2026-11-24')));
}

describe('where a session goes on', () => {
  it.each([
    ['the first page of a new one', {}, undefined, 'questions/role'],
    ['the page last shown', { role: 'maker' }, 'routes', 'questions/routes'],
    ['a page that is answered, if it was shown last', { role: 'maker' }, 'role', 'questions/role'],
    ['the first open page without any shown last', { role: 'maker' }, undefined, 'questions/buyer'],
    [
      'the first open page if the last one is not asked',
      { role: 'maker', routes: ['none'] },
      'checks',
      'questions/buyer',
    ],
    ['the first open page if the last one is gone', {}, 'gone', 'questions/role'],
    ['the result if nothing is open', KETTLE_ANSWERS, 'routes', 'result'],
    ['the result if nothing else is asked', { role: 'seller' }, 'role', 'result'],
  ])('is %s', (_where, answers, lastPage, place) => {
    expect(whereFrom(answers, lastPage)).toBe(`/sessions/a%20b%2Fc/${place}`);
  });
});

describe('two sets of answers', () => {
  it.each([
    ['nothing at all', {}, {}],
    ['one thing', { a: 'yes' }, { a: 'yes' }],
    ['things in another order', { a: 'yes', b: 5 }, { b: 5, a: 'yes' }],
    ['routes in another order', { a: { x: '1', y: '2' } }, { a: { y: '2', x: '1' } }],
    ['the same options', { a: ['x', 'y'] }, { a: ['x', 'y'] }],
  ])('are the same if they say %s', (_what, left, right) => {
    expect(isSameAnswers(left, right)).toBe(true);
    expect(isSameAnswers(right, left)).toBe(true);
  });

  it.each<readonly [string, Answers, Answers]>([
    ['has more', { a: 'yes' }, { a: 'yes', b: 'no' }],
    ['has another answer', { a: 'yes' }, { a: 'no' }],
    ['answers another question', { a: 'yes' }, { b: 'yes' }],
    ['has a figure for a text', { a: 5 }, { a: '5' }],
    ['has a list for a text', { a: ['x'] }, { a: 'x' }],
    ['has one option more', { a: ['x'] }, { a: ['x', 'y'] }],
    ['has another answer on a route', { a: { x: '1' } }, { a: { x: '2' } }],
    ['has a route more', { a: { x: '1' } }, { a: { x: '1', y: '1' } }],
    ['has a list for routes', { a: ['x'] }, { a: { x: 'x' } }],
    ['has an empty list for no routes', { a: [] }, { a: {} }],
  ])('differ if one %s', (_what, left, right) => {
    expect(isSameAnswers(left, right)).toBe(false);
    expect(isSameAnswers(right, left)).toBe(false);
  });
});
