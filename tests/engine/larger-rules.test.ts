import ruleset from 'virtual:ruleset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomesOf } from '#engine/outcomes.ts';
import { larger, largerAnswers } from '../../bench/larger.ts';
import { anyAnswers } from '../rules/any-answers.ts';

describe('the rules that the benchmark takes several times over', () => {
  const threefold = outcomesOf(larger(ruleset, 3));
  const once = outcomesOf(ruleset);
  const ON = '2026-11-23';

  it('are each decided by their own answers', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers(ruleset), { minLength: 3, maxLength: 3 }), (sets) => {
        const found = threefold(largerAnswers(sets), ON).map(({ id: _, ...outcome }) => outcome);
        const expected = sets
          .flatMap((answers) => once(answers, ON))
          .map(({ id: _, ...outcome }) => outcome);
        expect(found).toEqual(expected);
      }),
    );
  });

  it('have other names in every copy', () => {
    const { questions, facts, obligations, pages } = larger(ruleset, 4);
    expect(Object.keys(questions)).toHaveLength(4 * Object.keys(ruleset.questions).length);
    expect(Object.keys(facts)).toHaveLength(4 * Object.keys(ruleset.facts).length);
    expect(new Set(obligations.map(({ id }) => id)).size).toBe(4 * ruleset.obligations.length);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(4 * ruleset.pages.length);
  });
});
