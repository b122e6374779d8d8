import { describe, expect, it } from 'vitest';
import { missingIn } from '#app/question/missing.ts';
import type { Question } from '#ruleset/types.ts';
import { kettles } from './kettle-rules.ts';

function question(id: string): Question {
  const found = kettles.questions[id];
  if (found === undefined) throw new Error(`there is no question "${id}"`);
  return found;
}

describe('what is wrong with an answer', () => {
  it.each([
    ['role', 'maker'],
    ['role', 'not-sure'],
    ['ready', 'yes'],
    ['routes', ['air']],
    ['routes', ['not-sure']],
    ['years', '0'],
    ['years', '2,5'],
    ['years', 'not-sure'],
  ])('is nothing where %s holds %j', (id, held) => {
    expect(missingIn(question(id), 'Which?', held)).toBeUndefined();
  });

  it.each([
    ['an option', 'role', '', 'Choose an answer, or “Not sure”: Which?'],
    ['a yes or no', 'ready', '', 'Choose an answer, or “Not sure”: Which?'],
    ['any option', 'routes', [], 'Choose at least one answer, or “Not sure”: Which?'],
    ['a figure', 'years', '', 'Enter a number, or choose “Not sure”: Which?'],
    [
      'a figure that can be read',
      'years',
      '-1',
      'Enter a number of zero or more, such as 5 or 2.5: Which?',
    ],
  ])('is said where %s is missing', (_what, id, held, says) => {
    expect(missingIn(question(id), 'Which?', held)).toBe(says);
  });
});
