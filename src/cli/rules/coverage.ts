/** What rests on what: provision, obligations, checks, questions, and the profiles that show each of them at work. */
import type { Assessment, CheckFinding, ObligationFinding } from '#engine/assessment.ts';
import { bearsOn, knownOf, type Reading, readingsOf } from '#ruleset/build/bearing.ts';
import { conditionsThrough, type Known, questionsIn } from '#ruleset/reads.ts';
import {
  type CitedBy,
  citing,
  type CitingCheck,
  type CitingRules,
  inWords,
  rulesOf,
} from '#ruleset/citing.ts';
import type { Faq } from '#ruleset/faq.ts';
import type {
  Check,
  Obligation,
  ObligationId,
  Provision,
  Question,
  QuestionId,
  Ruleset,
} from '#ruleset/types.ts';

/** A product with its assessment. */
export interface Profile {
  readonly name: string;
  readonly assessment: Assessment;
}

export interface CoveredProvision {
  readonly provision: Provision;
  /** Who cites it. */
  readonly citedBy: CitedBy;
  /** The checks of the obligations that cite it, and those that do so themselves. */
  readonly checks: readonly CitingCheck[];
  /** All that cite it or read a fact or a question that does. */
  readonly obligations: readonly ObligationId[];
  /** Those in which one of these obligations applies or may apply, or in which a question for information that cites it counts. */
  readonly profiles: readonly string[];
}

/** How often something comes out as what, over the profiles. */
export interface Tally {
  readonly met: number;
  readonly gap: number;
  readonly undecided: number;
}

export interface CoveredObligation {
  readonly obligation: Obligation;
  readonly tally: Tally & { readonly notApplicable: number };
  readonly checks: readonly CoveredCheck[];
}

export interface CoveredCheck {
  readonly check: Check;
  /** What it decides on, through facts too. */
  readonly questions: readonly QuestionId[];
  /** In how many profiles; a check that is judged for each route counts for each outcome that it has. */
  readonly tally: Tally;
}

export interface CoveredQuestion {
  readonly question: Question;
  /** In how many profiles each option is chosen where it counts; of a number, how often it is answered. */
  readonly chosen: Readonly<Record<string, number>>;
}

export interface Coverage {
  readonly ruleset: Ruleset;
  readonly profiles: readonly string[];
  readonly provisions: readonly CoveredProvision[];
  readonly obligations: readonly CoveredObligation[];
  readonly questions: readonly CoveredQuestion[];
  /** What is empty and should not be, one sentence each without a full stop. */
  readonly empty: readonly string[];
}

export function coverage(ruleset: Ruleset, profiles: readonly Profile[], faq?: Faq): Coverage {
  const known = knownOf(ruleset);
  const readings = readingsOf(ruleset);
  const rules = rulesOf(ruleset, faq);
  const provisions = Object.values({ ...ruleset.provisions, ...faq?.provisions }).map((provision) =>
    coveredProvision(provision, ruleset, rules, readings, profiles),
  );
  const obligations = ruleset.obligations.map((obligation) =>
    coveredObligation(obligation, known, profiles),
  );
  const questions = Object.values(ruleset.questions).map((question) =>
    coveredQuestion(question, profiles),
  );
  return {
    ruleset,
    profiles: profiles.map(({ name }) => name),
    provisions,
    obligations,
    questions,
    empty: [
      ...provisions.flatMap(emptyInProvision),
      ...obligations.flatMap(emptyInObligation),
      ...questions.flatMap(emptyInQuestion),
    ],
  };
}

function coveredProvision(
  provision: Provision,
  ruleset: Ruleset,
  rules: CitingRules,
  readings: readonly Reading[],
  profiles: readonly Profile[],
): CoveredProvision {
  const citedBy = citing(rules, (citation) => citation === provision.citation);
  const resting = bearsOn(citedBy, readings);
  const applies = ({ id, applicability }: ObligationFinding): boolean =>
    resting.includes(id) && applicability !== 'does-not-apply';
  const isForInformation = (id: QuestionId): boolean =>
    citedBy.questions.includes(id) && ruleset.questions[id]?.informationOnly === true;
  return {
    provision,
    citedBy,
    checks: ruleset.obligations.flatMap(({ id, checks }) =>
      checks
        .map((check) => ({ obligation: id, check: check.id }))
        .filter((check) => citedBy.obligations.includes(id) || isAmong(check, citedBy.checks)),
    ),
    obligations: resting,
    profiles: profiles
      .filter(
        ({ assessment }) =>
          assessment.obligations.some(applies) ||
          assessment.counted.some(({ question }) => isForInformation(question)),
      )
      .map(({ name }) => name),
  };
}

function isAmong({ obligation, check }: CitingCheck, checks: readonly CitingCheck[]): boolean {
  return checks.some((other) => other.obligation === obligation && other.check === check);
}

function coveredObligation(
  obligation: Obligation,
  known: Known,
  profiles: readonly Profile[],
): CoveredObligation {
  const findings = profiles.flatMap(({ assessment }) =>
    assessment.obligations.filter(({ id }) => id === obligation.id),
  );
  const count = (isSo: (finding: ObligationFinding) => boolean) => findings.filter(isSo).length;
  return {
    obligation,
    tally: {
      met: count(({ outcome }) => outcome === 'met'),
      gap: count(({ outcome }) => outcome === 'gap'),
      undecided: count(({ outcome }) => outcome === 'unclear'),
      notApplicable: count(({ applicability }) => applicability === 'does-not-apply'),
    },
    checks: obligation.checks.map((check) => coveredCheck(check, known, findings)),
  };
}

function coveredCheck(
  check: Check,
  known: Known,
  findings: readonly ObligationFinding[],
): CoveredCheck {
  const { onlyWhen, leftOutWhen, softenedWhen, metWhen, gapWhen, table } = check;
  const conditions = [onlyWhen, leftOutWhen, softenedWhen, metWhen, gapWhen].filter(
    (condition) => condition !== undefined,
  );
  const read = conditionsThrough(conditions, known.facts).flatMap(questionsIn);
  const count = (outcome: CheckFinding['outcome']): number =>
    findings.filter(({ checks }) =>
      checks.some((finding) => finding.check.id === check.id && finding.outcome === outcome),
    ).length;
  return {
    check,
    questions: [...new Set([...(table ? [table.question] : []), ...read])],
    tally: { met: count('met'), gap: count('gap'), undecided: count('unclear') },
  };
}

function coveredQuestion(question: Question, profiles: readonly Profile[]): CoveredQuestion {
  const answers = profiles.map(({ assessment }) =>
    assessment.counted
      .filter((counted) => counted.question === question.id)
      .flatMap(({ answer }) => answer),
  );
  if (question.kind === 'number') {
    const figures = answers.filter((given) => given.some((answer) => typeof answer === 'number'));
    return { question, chosen: { 'a figure': figures.length } };
  }
  const count = (option: string) => answers.filter((given) => given.includes(option)).length;
  return {
    question,
    chosen: Object.fromEntries(question.options.map(({ id }) => [id, count(id)])),
  };
}

function emptyInProvision({ provision, citedBy, profiles }: CoveredProvision): readonly string[] {
  if (inWords(citedBy) === '') return [`${provision.citation}: no rule cites it`];
  // No profile screens a release; and what the FAQ alone cites decides no outcome.
  const isOfFaqAlone = inWords({ ...citedBy, faq: [] }) === '';
  if (isOfFaqAlone || profiles.length > 0 || citedBy.releaseCheck.length > 0) return [];
  return [`${provision.citation}: no profile in which what rests on it applies`];
}

function emptyInObligation({ obligation, tally, checks }: CoveredObligation): readonly string[] {
  const { code, id, informationOnly } = obligation;
  if (informationOnly) return [];
  const outcomes = [
    ['met', tally.met],
    ['a gap', tally.gap],
    ['undecided', tally.undecided],
    ['not applicable', tally.notApplicable],
  ] as const;
  return [
    ...outcomes
      .filter(([, count]) => count === 0)
      .map(([outcome]) => `${code} ${id}: no profile in which it is ${outcome}`),
    ...checks
      .filter((covered) => !isDecidedSomewhere(covered))
      .map(({ check }) => `${code} ${id}: no profile in which the check "${check.id}" decides`),
  ];
}

/** A check decides where it is met or a gap; one that can be neither keeps its obligation open, and decides by that. */
function isDecidedSomewhere({ check, tally }: CoveredCheck): boolean {
  const outcomes = Object.values(check.table?.outcomes ?? {});
  const canOnlyBeOpen =
    check.table !== undefined && !outcomes.includes('met') && !outcomes.includes('gap');
  return tally.met + tally.gap > 0 || (canOnlyBeOpen && tally.undecided > 0);
}

function emptyInQuestion({ question, chosen }: CoveredQuestion): readonly string[] {
  return Object.entries(chosen)
    .filter(([, count]) => count === 0)
    .map(([option]) => `the question "${question.id}": no profile answers "${option}"`);
}
