/** Rules by hand, for what the rules about lamps have no example of. */
import { assess } from '#engine/assess.ts';
import type { Answers, ObligationFinding } from '#engine/assessment.ts';
import type {
  Check,
  Condition,
  Contradiction,
  Fact,
  LegalText,
  Obligation,
  Question,
  Ruleset,
} from '#ruleset/types.ts';
import { ON } from './lamps.ts';

export const ALWAYS: Condition = { kind: 'all', of: [] };
export const NEVER: Condition = { kind: 'any', of: [] };

export const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
export const fact = (id: string): Condition => ({ kind: 'fact', fact: id });
export const notFact = (id: string): Condition => ({ kind: 'not-fact', fact: id });

export function is(question: string, ...options: string[]): Condition {
  return { kind: 'is', question, options };
}

export function isNot(question: string, ...options: string[]): Condition {
  return { kind: 'is-not', question, options };
}

/** A question with one option as its answer: yes or no, unless others are given. */
export function ask(
  id: string,
  more: Partial<Question> = {},
  options: readonly string[] = ['yes', 'no'],
): Question {
  return {
    id,
    kind: 'choice',
    section: 'invented',
    page: id,
    ask: `What about ${id}?`,
    options: options.map((option) => ({ id: option, label: option })),
    askedWhile: ALWAYS,
    cites: [],
    informationOnly: false,
    ...more,
  };
}

export function aFact(id: string, trueWhen: Condition, more: Partial<Fact> = {}): Fact {
  return { id, means: `It is ${id}.`, trueWhen, because: {}, cites: [], notes: [], ...more };
}

/** A check over the question of the same name, met by yes and a gap by no, unless told otherwise. */
export function aCheck(id: string, more: Partial<Check> = {}): Check {
  const decided = more.metWhen ?? more.gapWhen;
  const table = { question: id, outcomes: { yes: 'met', no: 'gap' } } as const;
  return {
    id,
    title: id,
    ...(decided === undefined ? { table } : {}),
    because: {},
    called: {},
    pressing: [],
    remedy: '',
    evidence: { kind: 'document', example: '' },
    ...more,
  };
}

/** An obligation that always applies and is always in force, unless told otherwise. */
export function anObligation(more: Partial<Obligation> = {}): Obligation {
  return {
    id: 'duty',
    code: 'INV-01',
    title: 'The duty',
    says: 'There is a duty.',
    basis: 'law',
    cites: [],
    inForce: [{ from: '2026-01-01' }],
    appliesWhen: ALWAYS,
    informationOnly: false,
    because: {},
    checks: [],
    notes: [],
    notesOf: [],
    ...more,
  };
}

export interface Parts {
  readonly questions: readonly Question[];
  readonly facts?: readonly Fact[];
  readonly duty?: Partial<Obligation>;
  readonly contradictions?: readonly Contradiction[];
  readonly texts?: readonly LegalText[];
}

/** A ruleset with one obligation, "duty". */
export function rules({
  questions,
  facts = [],
  duty = {},
  contradictions = [],
  texts = [],
}: Parts): Ruleset {
  return {
    title: 'Invented rules',
    version: '1.0',
    lawAsOf: '2026-11-01',
    scope: 'Only what is invented here.',
    notice: '',
    groups: [],
    sections: [{ id: 'invented', title: 'Invented' }],
    pages: [],
    questions: Object.fromEntries(questions.map((question) => [question.id, question])),
    facts: Object.fromEntries(facts.map((each) => [each.id, each])),
    obligations: [anObligation(duty)],
    sources: [],
    provisions: {},
    editions: [],
    openPoints: {},
    contradictions,
    texts,
    considered: [],
    reserved: [],
  };
}

/** What becomes of the one obligation. */
export function dutyOf(ruleset: Ruleset, answers: Answers): ObligationFinding {
  const [finding] = assess(ruleset, answers, ON).obligations;
  if (finding === undefined) throw new Error('there is no obligation');
  return finding;
}
