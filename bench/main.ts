/** `npm run bench`: how long an assessment takes, against a plain reading of the same rules, and how that grows. */
import ruleset from 'virtual:ruleset';
import fc from 'fast-check';
import { assess } from '#engine/assess.ts';
import type { Answers } from '#engine/assessment.ts';
import { outcomesOf } from '#engine/outcomes.ts';
import { anyAnswers } from '../tests/rules/any-answers.ts';
import { readProfiles } from '../tests/rules/profiles.ts';
import { larger, largerAnswers } from './larger.ts';
import { plainOutcomes } from './plain.ts';
import { median, ratio, timeInTurn, type Rounds } from './rounds.ts';

const ON = '2026-11-23';
const GENERATED = { numRuns: 500, seed: 20260911 };
/** The outcomes alone have to be this many times as fast as the plain reading. */
const REQUIRED = 1.5;
/** A prime, so that going by it comes past every set of answers. */
const STRIDE = 211;
/** Milliseconds from one drawing of the screen to the next. */
const FRAME = 1000 / 60;

/** How many copies of the rules are timed, with how many sets of answers at most, and in how many rounds. */
const SIZES = [
  { copies: 1, most: Infinity, rounds: 11 },
  { copies: 4, most: 100, rounds: 9 },
  { copies: 16, most: 25, rounds: 9 },
];

interface Measured {
  readonly copies: number;
  readonly plain: Rounds;
  readonly alone: Rounds;
  readonly full: Rounds;
}

/** @returns whether all ways agree, and the outcomes alone are fast enough. */
export function main(): boolean {
  const profiles = readProfiles(ruleset).map(({ answers }) => answers);
  const sets = [...profiles, ...fc.sample(anyAnswers(ruleset), GENERATED)];
  const { version, obligations, questions } = ruleset;
  say(
    `Rules ${version}: ${obligations.length} obligations, ${Object.keys(questions).length} questions. ` +
      `${profiles.length} profiles and ${GENERATED.numRuns} generated sets of answers.`,
  );
  const differing = sets.find((answers) => !doAgree(answers));
  if (differing !== undefined) {
    say(`The engine and the plain reading differ on ${JSON.stringify(differing)}`);
    return false;
  }
  say('The engine and the plain reading agree on all of them.\n');
  return conclude(SIZES.map((size) => measure(sets, size)));
}

/** On whether each obligation applies, its outcome and its timing. */
function doAgree(answers: Answers): boolean {
  const plain = plainOutcomes(ruleset, answers, ON);
  const alone = outcomesOf(ruleset)(answers, ON);
  const full = assess(ruleset, answers, ON).obligations.map(
    ({ id, applicability, outcome, timing }) => ({ id, applicability, outcome, timing }),
  );
  return new Set([plain, alone, full].map((outcomes) => JSON.stringify(outcomes))).size === 1;
}

function measure(
  sets: readonly Answers[],
  { copies, most, rounds }: (typeof SIZES)[number],
): Measured {
  const rules = larger(ruleset, copies);
  const inputs = Array.from({ length: Math.min(most, sets.length) }, (_, at) =>
    largerAnswers(Array.from({ length: copies }, (_, copy) => mixed(sets, at * copies + copy))),
  );
  const outcomes = outcomesOf(rules);
  const short = {
    plain: (answers: Answers) => plainOutcomes(rules, answers, ON),
    alone: (answers: Answers) => outcomes(answers, ON),
  };
  // The full explanation leaves much to be cleared away, which would fall into the others' time.
  const long = { full: (answers: Answers) => assess(rules, answers, ON) };
  return { copies, ...timeInTurn(short, inputs, rounds), ...timeInTurn(long, inputs, rounds) };
}

/** One set after the other, profiles and generated ones mixed alike however few are taken. */
function mixed(sets: readonly Answers[], at: number): Answers {
  return sets[(at * STRIDE) % sets.length] ?? {};
}

function conclude(measured: readonly Measured[]): boolean {
  const [first] = measured;
  if (first === undefined) return false;
  row('the rules', 'plain reading', 'outcomes alone', 'full explanation');
  for (const { copies, plain, alone, full } of measured) {
    row(`${copies} ×`, micro(plain), micro(alone), micro(full));
  }
  say('\nHow many times as fast as the plain reading:');
  for (const { copies, plain, alone, full } of measured) {
    row(`${copies} ×`, '1', ratio(plain, alone).toFixed(2), ratio(plain, full).toFixed(3));
  }
  say('\nHow many times as long as with the rules as they are:');
  for (const { copies, plain, alone, full } of measured) {
    row(
      `${copies} ×`,
      grown(first.plain, plain),
      grown(first.alone, alone),
      grown(first.full, full),
    );
  }
  return judge(first);
}

function judge({ plain, alone, full }: Measured): boolean {
  const waited = median(full);
  const found = ratio(plain, alone);
  const isEnough = found >= REQUIRED;
  say(
    `\nA screen waits for one assessment with full explanation: ${waited.toFixed(2)} ms of the ${FRAME.toFixed(1)} ms of a frame.` +
      `\nThe outcomes alone are ${found.toFixed(2)} times as fast as the plain reading; ${REQUIRED} are required: ` +
      `${isEnough ? 'enough' : 'not enough'}.`,
  );
  return isEnough;
}

function grown(from: Rounds, to: Rounds): string {
  return (median(to) / median(from)).toFixed(1);
}

function micro(rounds: Rounds): string {
  return `${(median(rounds) * 1000).toFixed(1)} µs`;
}

function row(...cells: readonly string[]): void {
  say(cells.map((cell, at) => cell.padStart(at === 0 ? 9 : 18)).join(''));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
