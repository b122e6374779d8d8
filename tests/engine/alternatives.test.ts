import { describe, expect, it } from 'vitest';
import { alternatives } from '#engine/alternatives.ts';
import type { Answers } from '#engine/assessment.ts';
import type { Obligation, Question } from '#ruleset/types.ts';
import { aCheck, all, any, ask, dutyOf, is, rules } from './invented-rules.ts';
import { ON } from './lamps.ts';

/** What each other answer would lead to: `question=answer → applicability/outcome`. */
function tried(
  questions: readonly Question[],
  duty: Partial<Obligation>,
  answers: Answers,
): readonly string[] {
  const ruleset = rules({ questions, duty });
  const before = structuredClone(answers);
  const found = alternatives(ruleset, answers, dutyOf(ruleset, answers), ON).map(
    ({ slot, answer, after }) =>
      `${slot.question}${slot.route === undefined ? '' : `.${slot.route}`}=${String(answer)} → ${after.applicability}/${String(after.outcome)}`,
  );
  expect(answers).toEqual(before);
  return found;
}

describe('other answers', () => {
  it('are all options but the given one, each with what would come out', () => {
    const questions = [ask('lock', {}, ['yes', 'no', 'odd'])];
    const duty = {
      checks: [aCheck('lock', { metWhen: is('lock', 'yes'), gapWhen: is('lock', 'no') })],
    };
    expect(tried(questions, duty, { lock: 'no' })).toEqual([
      'lock=yes → applies/met',
      'lock=odd → applies/unclear',
    ]);
  });

  it('are tried where nothing is answered, or not sure', () => {
    const questions = [ask('lock')];
    const duty = { checks: [aCheck('lock')] };
    const both = ['lock=yes → applies/met', 'lock=no → applies/gap'];
    expect(tried(questions, duty, {})).toEqual(both);
    expect(tried(questions, duty, { lock: 'not-sure' })).toEqual(both);
  });

  it('leave alone what decides whether it applies, once that is known', () => {
    const questions = [ask('role'), ask('lock')];
    const duty = { appliesWhen: is('role', 'yes'), checks: [aCheck('lock')] };
    expect(tried(questions, duty, { role: 'yes', lock: 'no' })).toEqual(['lock=yes → applies/met']);
    expect(tried(questions, duty, { role: 'no', lock: 'no' })).toEqual(['role=yes → applies/gap']);
    expect(tried(questions, duty, { lock: 'yes' })).toEqual([
      'role=yes → applies/met',
      'role=no → does-not-apply/null',
      'lock=no → depends/gap',
    ]);
  });

  it('of several to be chosen are one more or one less, and the one that stands alone', () => {
    const routes = ask('routes', { kind: 'choices', alone: 'none' }, ['air', 'stick', 'none']);
    const table = {
      question: 'routes',
      outcomes: { air: 'met', stick: 'unclear', none: 'gap' },
    } as const;
    const duty = { checks: [aCheck('routes', { table })] };
    expect(tried([routes], duty, { routes: ['air', 'stick'] })).toEqual([
      'routes=stick → applies/unclear',
      'routes=air → applies/met',
      'routes=none → applies/gap',
    ]);
    expect(tried([routes], duty, { routes: ['none'] })).toEqual([
      'routes=air → applies/met',
      'routes=stick → applies/unclear',
    ]);
  });

  it('of a route leave the other routes as they are', () => {
    const questions = [
      ask('routes', { kind: 'choices' }, ['air', 'stick']),
      ask('guard', { forEach: 'routes' }),
    ];
    const duty = { checks: [aCheck('guard', { forEach: 'routes' })] };
    const answers = { routes: ['air', 'stick'], guard: { air: 'yes', stick: 'no' } };
    expect(tried(questions, duty, answers)).toEqual([
      'guard.air=no → applies/gap',
      'guard.stick=yes → applies/met',
    ]);
  });

  it('of a figure lie at and below what it is compared with, be that a figure or another answer', () => {
    const questions = [ask('years', { kind: 'number' }, []), ask('use', { kind: 'number' }, [])];
    const less = (than: number | string) =>
      ({ kind: 'less-than', question: 'years', than }) as const;
    const checks = [
      aCheck('years', {
        metWhen: { kind: 'at-least', question: 'years', than: 'use' },
        gapWhen: all(less('use'), less(5)),
      }),
    ];
    expect(tried(questions, { checks }, { years: 4, use: 8 })).toEqual([
      'years=5 → applies/unclear',
      'years=7 → applies/unclear',
      'years=8 → applies/met',
      'use=3 → applies/met',
      'use=4 → applies/met',
    ]);
  });

  it('are tried for the exception too', () => {
    const questions = [ask('lock'), ask('excused')];
    const duty = { softenedWhen: any(is('excused', 'yes')), checks: [aCheck('lock')] };
    expect(tried(questions, duty, { lock: 'no', excused: 'yes' })).toEqual([
      'lock=yes → applies/met',
      'excused=no → applies/gap',
    ]);
  });
});
