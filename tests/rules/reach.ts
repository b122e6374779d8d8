/** Looks for answers with which an obligation, or one of its checks alone, comes out in a certain way. */
import fc from 'fast-check';
import type { Answers } from '#engine/assessment.ts';
import { evaluate, type Evaluation } from '#engine/evaluation.ts';
import { outcomesOf, type OutcomeAlone } from '#engine/outcomes.ts';
import type { Check, Condition, Obligation, Ruleset } from '#ruleset/types.ts';
import { anyAnswer, anyAnswers } from './any-answers.ts';

export type Ending = 'met' | 'gap' | 'unclear' | 'does-not-apply';

/** What is to be reached: an ending of an obligation; or of a check, as if it were the only one of its obligation. */
export interface Goal {
  readonly obligation: Obligation;
  readonly check?: Check;
  readonly ending: Ending;
}

const SAMPLES = 3_000;
const STEPS = 5_000;
const SEED = 20271211;
const ON = '2026-11-23';

/** Every ending of every obligation, and of every check those that its rule names; information aside. */
export function allGoals({ obligations }: Ruleset): readonly Goal[] {
  const ends: readonly Ending[] = ['met', 'gap', 'unclear', 'does-not-apply'];
  return obligations
    .filter(({ informationOnly }) => !informationOnly)
    .flatMap((obligation) => [
      ...ends.map((ending) => ({ obligation, ending })),
      ...obligation.checks.flatMap((check) =>
        namedBy(check).map((ending) => ({ obligation, check, ending })),
      ),
    ]);
}

function namedBy({ table, metWhen, gapWhen }: Check): readonly Ending[] {
  const named = new Set<string>(Object.values(table?.outcomes ?? {}));
  if (metWhen !== undefined) named.add('met');
  if (gapWhen !== undefined) named.add('gap');
  return (['met', 'gap'] as const).filter((ending) => named.has(ending));
}

/** The goal in words. */
export function inWords({ obligation, check, ending }: Goal): string {
  return `${nameOf(obligation, check)} never comes out as ${ending}`;
}

function nameOf({ id }: Obligation, check?: Check): string {
  return check === undefined ? id : `${id}, check ${check.id},`;
}

/** @returns the goals that neither sampling nor a search reaches. */
export function outOfReach(ruleset: Ruleset, goals: readonly Goal[]): readonly Goal[] {
  const endingsOf = endings(ruleset);
  const samples = fc.sample(anyAnswers(ruleset), { numRuns: SAMPLES, seed: SEED });
  const reached = new Set<string>();
  for (const answers of samples) {
    for (const [name, ending] of endingsOf(answers)) reached.add(`${name} ${ending}`);
  }
  return goals
    .filter(
      ({ obligation, check, ending }) => !reached.has(`${nameOf(obligation, check)} ${ending}`),
    )
    .filter((goal) => !climb(ruleset, goal, samples));
}

/** How each obligation ends, and each check in an obligation of its own. */
function endings(ruleset: Ruleset): (answers: Answers) => ReadonlyMap<string, string> {
  const outcomes = outcomesOf({ ...ruleset, obligations: ruleset.obligations.flatMap(apart) });
  return (answers) => new Map(outcomes(answers, ON).map((found) => [found.id, endingOf(found)]));
}

function apart(obligation: Obligation): readonly Obligation[] {
  const { softenedWhen: _, ...plain } = obligation;
  return [
    { ...obligation, id: nameOf(obligation) },
    ...obligation.checks.map((check) => ({
      ...plain,
      id: nameOf(obligation, check),
      checks: [check],
    })),
  ];
}

function endingOf({ applicability, outcome }: OutcomeAlone): string {
  return applicability === 'does-not-apply' ? applicability : String(outcome);
}

/** From the sample that is nearest, changes one answer after the other and keeps what leads no further away. */
function climb(ruleset: Ruleset, goal: Goal, samples: readonly Answers[]): boolean {
  const distance = distanceTo(ruleset, goal);
  const distances = samples.map(distance);
  let nearest = Math.min(...distances);
  let answers = samples[distances.indexOf(nearest)];
  for (const [question, answer] of fc.sample(anyChange(ruleset), { numRuns: STEPS, seed: SEED })) {
    const next = { ...answers, [question]: answer };
    const reached = distance(next);
    if (reached === 0) return true;
    if (reached > nearest) continue;
    [nearest, answers] = [reached, next];
  }
  return false;
}

/** None once the goal is reached; else one, and one for everything that seems to be in the way. */
function distanceTo(
  ruleset: Ruleset,
  { obligation, check, ending }: Goal,
): (answers: Answers) => number {
  const endingsOf = endings({ ...ruleset, obligations: [obligation] });
  return (answers) => {
    const found = endingsOf(answers);
    if (found.get(nameOf(obligation, check)) === ending) return 0;
    const others = [...found.values()].filter((each) => each !== ending);
    return 1 + others.length + untrue(evaluate(ruleset, answers), obligation.appliesWhen);
  };
}

/** How many parts of a condition would have to become true, followed down through the facts. */
function untrue(evaluation: Evaluation, condition: Condition): number {
  if (evaluation.truth(condition) === 'true') return 0;
  if (condition.kind === 'fact') {
    const fact = evaluation.ruleset.facts[condition.fact];
    return fact === undefined ? 1 : Math.max(1, untrue(evaluation, fact.trueWhen));
  }
  if (!('of' in condition)) return 1;
  const parts = condition.of.map((part) => untrue(evaluation, part));
  return condition.kind === 'all' ? parts.reduce((sum, part) => sum + part, 0) : Math.min(...parts);
}

function anyChange(ruleset: Ruleset) {
  return fc
    .constantFrom(...Object.values(ruleset.questions))
    .chain((question) => fc.tuple(fc.constant(question.id), anyAnswer(ruleset, question)));
}
