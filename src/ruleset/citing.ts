/** Which rules, and which items of the FAQ, cite a provision. */
import type { Faq, FaqItem, FaqItemId } from './faq.ts';
import type {
  CheckId,
  Citation,
  Contradiction,
  ContradictionId,
  Fact,
  FactId,
  LegalText,
  LegalTextId,
  Obligation,
  ObligationId,
  OpenPoint,
  OpenPointId,
  Question,
  QuestionId,
  ReleaseCheck,
  Ruleset,
} from './types.ts';

/** The rules that cite a provision themselves, by id. */
export interface CitedBy {
  /** Those whose own citations, or reason for not applying, name it. */
  readonly obligations: readonly ObligationId[];
  readonly checks: readonly CitingCheck[];
  readonly facts: readonly FactId[];
  readonly questions: readonly QuestionId[];
  readonly contradictions: readonly ContradictionId[];
  /** The questions and decisions of the release check, and `while_open`, `follows` or `always`. */
  readonly releaseCheck: readonly string[];
  readonly texts: readonly LegalTextId[];
  /** Those of which a reading names it; so does every note that is about one of them. */
  readonly openPoints: readonly OpenPointId[];
  /** The obligations and facts at which a note stands that names it. */
  readonly notes: readonly string[];
  readonly faq: readonly FaqItemId[];
}

export interface CitingCheck {
  readonly obligation: ObligationId;
  readonly check: CheckId;
}

/** What may cite. */
export interface CitingRules {
  readonly obligations: readonly Obligation[];
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  readonly contradictions: readonly Contradiction[];
  readonly texts: readonly LegalText[];
  readonly releaseCheck?: ReleaseCheck | undefined;
  readonly openPoints?: readonly OpenPoint[];
  readonly faq?: readonly FaqItem[];
}

/** All that may cite in a ruleset, and in the FAQ where it is given. */
export function rulesOf(ruleset: Ruleset, faq?: Faq): CitingRules {
  const { obligations, facts, questions, contradictions, texts, releaseCheck, openPoints } =
    ruleset;
  return {
    obligations,
    facts: Object.values(facts),
    questions: Object.values(questions),
    contradictions,
    releaseCheck,
    texts,
    openPoints: Object.values(openPoints),
    faq: faq?.items ?? [],
  };
}

/**
 * Who cites.
 *
 * @param isMeant takes one provision, or all that lie within a paragraph.
 */
export function citing(
  {
    obligations,
    facts,
    questions,
    contradictions,
    texts,
    releaseCheck,
    openPoints = [],
    faq = [],
  }: CitingRules,
  isMeant: (citation: Citation) => boolean,
): CitedBy {
  const cites = (rule: unknown): boolean => citationsIn(rule).some(isMeant);
  const itself = (rules: readonly (Obligation | Fact)[]): readonly string[] =>
    rules.filter(({ cites: own, because }) => cites({ cites: own, because })).map(({ id }) => id);
  const notes = ({ cites: _, because: _reason, ...rule }: Obligation | Fact): readonly string[] =>
    cites({ ...rule, checks: [] }) ? [rule.id] : [];
  return {
    obligations: itself(obligations),
    checks: obligations.flatMap(({ id, checks }) =>
      checks.filter(cites).map((check) => ({ obligation: id, check: check.id })),
    ),
    facts: itself(facts),
    questions: questions.filter(cites).map(({ id }) => id),
    contradictions: contradictions.filter(cites).map(({ id }) => id),
    releaseCheck: partsOf(releaseCheck)
      .filter(cites)
      .map(({ id }) => id),
    texts: texts.filter(cites).map(({ id }) => id),
    openPoints: openPoints.filter(cites).map(({ id }) => id),
    notes: [...obligations, ...facts].flatMap(notes),
    faq: faq
      .filter((item) => item.cites.some(({ provision }) => isMeant(provision)))
      .map(({ id }) => id),
  };
}

/** What may cite in a release check, each by a name. */
function partsOf(check: ReleaseCheck | undefined): readonly { readonly id: string }[] {
  if (check === undefined) return [];
  const { questions, decisions, whileOpen, follows, always } = check;
  const unnamed = [
    { id: 'while_open', whileOpen },
    { id: 'follows', follows },
    { id: 'always', always },
  ];
  return [...questions, ...decisions, ...unnamed];
}

/** Who cites, in words for a message: `obligation x, check x/y, fact z`; empty if nobody does. */
export function inWords(citedBy: CitedBy): string {
  return [
    ...citedBy.obligations.map((id) => `obligation ${id}`),
    ...citedBy.checks.map(({ obligation, check }) => `check ${obligation}/${check}`),
    ...citedBy.facts.map((id) => `fact ${id}`),
    ...citedBy.questions.map((id) => `question ${id}`),
    ...citedBy.contradictions.map((id) => `contradiction ${id}`),
    ...citedBy.releaseCheck.map((id) => `release check ${id}`),
    ...citedBy.texts.map((id) => `text ${id}`),
    ...citedBy.openPoints.map((id) => `open point ${id}`),
    ...citedBy.notes.map((id) => `note of ${id}`),
    ...citedBy.faq.map((id) => `FAQ item ${id}`),
  ].join(', ');
}

/** Whether a pinpoint is this one or lies within it: `Article 2(3)(a)` lies within `Article 2(3)`. */
export function liesWithin(pinpoint: string, whole: string): boolean {
  return pinpoint.startsWith(whole) && !/^[\da-zA-Z.]/.test(pinpoint.slice(whole.length));
}

/** Every citation in a rule, at whatever depth: what may cite is written with the key `cites`, and nothing else is. */
export function citationsIn(rule: unknown): readonly Citation[] {
  if (Array.isArray(rule)) return rule.flatMap(citationsIn);
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([key, value]: [string, unknown]) =>
    key === 'cites' && Array.isArray(value)
      ? value.filter((cite) => typeof cite === 'string')
      : citationsIn(value),
  );
}
