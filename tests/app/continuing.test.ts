import { describe, expect, it } from 'vitest';
import { continuesAt, goesOnAt } from '#app/session/continues-at.ts';
import { isSameAnswers } from '#app/session/same-answers.ts';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { confirmed, toBeConfirmed } from '#engine/confirming.ts';
import type { Remarks } from '#engine/remark.ts';
import { journey } from '#questionnaire/progress.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';

function whereFrom(answers: Answers, lastPage?: string, remarks: Remarks = {}): string {
  const stored = session('a b/c', {
    answers,
    remarks,
    ...(lastPage === undefined ? {} : { lastPage }),
  });
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

describe('where a copied session goes on', () => {
  const copied = toBeConfirmed(KETTLE_ANSWERS, {});
  const confirmedSoFar = confirmed(copied, [
    { question: 'role' },
    { question: 'fitted' },
    { question: 'colour' },
  ]);

  it('is the first page that has an answer to be confirmed', () => {
    expect(whereFrom(KETTLE_ANSWERS, undefined, copied)).toMatch(/questions\/role$/);
    expect(whereFrom(KETTLE_ANSWERS, undefined, confirmedSoFar)).toMatch(/questions\/support$/);
  });

  it('is the page last shown once one has begun', () => {
    expect(whereFrom(KETTLE_ANSWERS, 'checks', confirmedSoFar)).toMatch(/questions\/checks$/);
  });

  it('is an open page only when it comes first', () => {
    const { years: _years, ...partly } = KETTLE_ANSWERS;
    expect(whereFrom(partly, undefined, toBeConfirmed(partly, {}))).toMatch(/questions\/role$/);
    const route = confirmed(copied, [{ question: 'role' }]);
    const { fitted: _fitted, ...open } = KETTLE_ANSWERS;
    expect(whereFrom(open, undefined, route)).toMatch(/questions\/buyer$/);
  });

  it('is the result once all is confirmed, whatever waits beside questions that are not asked', () => {
    const answers = { ...KETTLE_ANSWERS, role: 'seller' };
    const role = [{ question: 'role' }];
    expect(whereFrom(answers, undefined, confirmed(toBeConfirmed(answers, {}), role))).toMatch(
      /result$/,
    );
  });
});

describe('where one goes from a page that has been stored', () => {
  function whereAfter(page: string, answers: Answers, remarks: Remarks = {}): string {
    const pages = journey(kettles, assess(kettles, answers, '2026-11-24'));
    return goesOnAt(session('Kettle', { answers, remarks }), pages, { kind: 'review' }, page);
  }

  it.each([
    ['the next open page after it', 'routes', { role: 'maker', routes: ['none'] }, 'ready'],
    ['the first one where none after it is open', 'ready', { role: 'maker', ready: 'no' }, 'buyer'],
    ['where the questionnaire stands if nothing waits', 'support', KETTLE_ANSWERS, 'review'],
  ])('is %s', (_where, page, answers, place) => {
    expect(whereAfter(page, answers)).toMatch(new RegExp(`${place}$`));
  });

  it('is the next page to be confirmed after it, section by section', () => {
    const copied = toBeConfirmed(KETTLE_ANSWERS, {});
    const confirmedHere = confirmed(copied, [{ question: 'years' }, { question: 'declared' }]);
    expect(whereAfter('support', KETTLE_ANSWERS, confirmedHere)).toMatch(/questions\/routes$/);
    const last = confirmed(copied, [{ question: 'ready' }]);
    expect(whereAfter('ready', KETTLE_ANSWERS, last)).toMatch(/questions\/role$/);
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
