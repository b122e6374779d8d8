import ruleset from 'virtual:ruleset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import type { Answers, Assessment, ObligationFinding } from '#engine/assessment.ts';
import { evaluate, NOT_SURE } from '#engine/evaluation.ts';
import type { Question, Ruleset } from '#ruleset/types.ts';
import { anyAnswer, anyAnswers } from './any-answers.ts';

const ON = '2026-11-23';
const RUNS = { numRuns: 300 };
const questions = Object.values(ruleset.questions);

function assessed(answers: Answers, rules: Ruleset = ruleset): Assessment {
  return assess(rules, answers, ON);
}

function pairs(before: Assessment, after: Assessment) {
  return before.obligations.map((finding, index) => {
    const other = after.obligations[index];
    if (other === undefined) throw new Error('the assessments differ in length');
    return [finding, other] as const;
  });
}

function inShort({ id, applicability, outcome }: ObligationFinding): string {
  return `${id}: ${applicability}/${String(outcome)}`;
}

const anyQuestion = fc.constantFrom(...questions);
const answersAndQuestion = fc.tuple(anyAnswers(ruleset), anyQuestion);

describe('for any answers', () => {
  it('an obligation is met only if it applies and every check is met', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        for (const finding of assessed(answers).obligations) {
          if (finding.outcome !== 'met') continue;
          expect(finding.applicability).toBe('applies');
          expect(finding.checks.length).toBeGreaterThan(0);
          expect(finding.checks.map(({ outcome }) => outcome)).not.toContain('gap');
          expect(finding.checks.map(({ outcome }) => outcome)).not.toContain('unclear');
        }
      }),
      RUNS,
    );
  });

  it('one check that is a gap makes the obligation a gap, unless an exception softens it', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        for (const { checks, outcome, softened } of assessed(answers).obligations) {
          if (!checks.some((check) => check.outcome === 'gap')) continue;
          expect(outcome).toBe(softened ? 'unclear' : 'gap');
        }
      }),
      RUNS,
    );
  });

  it('an obligation that may apply has a check, and one that does not apply has no outcome', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        for (const { applicability, checks, outcome, obligation } of assessed(answers)
          .obligations) {
          if (applicability === 'does-not-apply') expect(outcome).toBeNull();
          else if (!obligation.informationOnly) expect(checks.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('one more answer never undoes met or does not apply', () => {
    const more = answersAndQuestion.chain(([answers, question]) =>
      fc.tuple(fc.constant(answers), fc.constant(question), anyAnswer(ruleset, question)),
    );
    fc.assert(
      fc.property(more, ([answers, question, answer]) => {
        const { [question.id]: _left, ...fewer } = answers;
        const fuller = assessed({ ...fewer, [question.id]: answer });
        for (const [before, after] of pairs(assessed(fewer), fuller)) {
          if (before.outcome === 'met') expect(inShort(after)).toBe(inShort(before));
          if (before.applicability === 'does-not-apply') {
            expect(after.applicability).toBe('does-not-apply');
          }
        }
      }),
      RUNS,
    );
  });

  it('what is not asked could not change any applicability or outcome', () => {
    const everythingAsked: Ruleset = {
      ...ruleset,
      questions: Object.fromEntries(
        questions.map(({ askedAfter: _after, ...question }) => [
          question.id,
          { ...question, askedWhile: { kind: 'all', of: [] } },
        ]),
      ),
    };
    // The follow-ups keep their own condition: without the answer they follow, there is nothing they could mean.
    const followUps: Ruleset = {
      ...everythingAsked,
      questions: Object.fromEntries(
        Object.entries(everythingAsked.questions).map(([id, question]) => {
          const askedAfter = ruleset.questions[id]?.askedAfter;
          return [id, askedAfter === undefined ? question : { ...question, askedAfter }];
        }),
      ),
    };
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        expect(assessed(answers, followUps).obligations.map(inShort)).toEqual(
          assessed(answers).obligations.map(inShort),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('no question is asked while one that its condition names is not', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        const evaluation = evaluate(ruleset, answers);
        for (const question of questions.filter(({ id }) => evaluation.isAsked(id))) {
          const named = [
            ...directlyNamed(question.askedWhile),
            ...(question.askedAfter === undefined ? [] : directlyNamed(question.askedAfter)),
          ];
          expect(named.filter((id) => !evaluation.isAsked(id))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('an open obligation that waits for no answer says why it is open', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        for (const { outcome, waitsFor, checks, why, softened } of assessed(answers).obligations) {
          if (outcome !== 'unclear' || waitsFor.length > 0) continue;
          const says = [why.reason, ...checks.map(({ because }) => because)].filter(Boolean);
          const isExcused = softened || checks.some((check) => check.softened);
          expect(isExcused || says.length > 0).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('what does not apply says why', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        for (const { applicability, why } of assessed(answers).obligations) {
          if (applicability === 'does-not-apply') expect(why.reason?.says).toBeTypeOf('string');
        }
      }),
      RUNS,
    );
  });

  it('what is waited for is asked, and neither answered nor set aside', () => {
    fc.assert(
      fc.property(anyAnswers(ruleset), (answers) => {
        const { obligations, wanted, counted } = assessed(answers);
        const key = (slot: { question: string; route?: string }) =>
          `${slot.question}.${slot.route ?? ''}`;
        const asked = new Set(wanted.map(key));
        const settled = new Set(counted.filter(({ answer }) => answer !== NOT_SURE).map(key));
        for (const slot of obligations.flatMap(({ waitsFor }) => waitsFor)) {
          expect(asked.has(key(slot))).toBe(true);
          expect(settled.has(key(slot))).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

describe('with nothing but "not sure"', () => {
  it('every obligation depends and is open', () => {
    const answers = Object.fromEntries(questions.map(({ id }) => [id, NOT_SURE]));
    for (const { obligation, applicability, outcome } of assessed(answers).obligations) {
      expect(applicability).toBe('depends');
      expect(outcome).toBe(obligation.informationOnly ? 'info' : 'unclear');
    }
  });
});

type AnyCondition = Question['askedWhile'];

function directlyNamed(condition: AnyCondition): readonly string[] {
  if ('of' in condition) return condition.of.flatMap(directlyNamed);
  return 'question' in condition ? [condition.question] : [];
}
