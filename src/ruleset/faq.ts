/**
 * What the FAQ is: answers to the questions people ask, compiled from `rules/faq/`. It stands beside the ruleset and not
 * in it, so that an application can load it later. Everything here survives JSON and structured clone.
 */
import type {
  Basis,
  Change,
  Citation,
  IsoDate,
  ObligationId,
  OptionId,
  Provision,
  QuestionId,
} from './types.ts';

export type FaqItemId = string;
export type FaqTopicId = string;

/** The answer in a word. `explain`: the question is none that yes or no would answer. */
export type FaqVerdict =
  | 'yes'
  | 'no'
  | 'yes-if'
  | 'not-automatically'
  | 'depends'
  | 'potentially'
  | 'unresolved'
  | 'explain';

/** The strongest thing that a verdict rests on; `open` where no source decides. */
export type FaqBasis = Basis | 'open';

/** `awaiting-guidance`: no source decides it yet; `contested`: the sources point different ways. */
export type FaqStatus = 'settled' | 'awaiting-guidance' | 'contested';

/** When an item is raised: in every product, for the answers that `for` names, or not by itself. */
export type FaqShown = 'always' | 'when' | 'browse';

/** A provision with what it carries in an item. */
export interface FaqCite {
  readonly provision: Citation;
  readonly supports: string;
}

/** Something that is named and was not checked, in words: no provision of a register. */
export interface FaqUnverified {
  readonly what: string;
  readonly supports: string;
  /** What was not checked about it. */
  readonly unverified: string;
}

/** A comparison with the answer to a number question. */
export interface FaqFigure {
  readonly is: 'equal' | 'less-than' | 'at-least' | 'more-than';
  readonly than: number;
}

/** Answers to one question, of which one is enough; of several answers or routes, one is enough too. */
export interface FaqAnswer {
  readonly question: QuestionId;
  readonly options: readonly OptionId[];
  readonly figures: readonly FaqFigure[];
  readonly notSure: boolean;
}

export interface FaqItem {
  readonly id: FaqItemId;
  /** Its number in the list of twenty with which the index began, for instance `F07`. */
  readonly number?: string;
  readonly topic: FaqTopicId;
  readonly question: string;
  readonly verdict: FaqVerdict;
  /** The answer in a sentence or two; complete without what follows. */
  readonly short: string;
  /** The reason, then conditions and exceptions; a paragraph each. */
  readonly answer: readonly string[];
  readonly basis: FaqBasis;
  readonly status: FaqStatus;
  readonly cites: readonly FaqCite[];
  readonly unverified: readonly FaqUnverified[];
  /** Why nothing is cited, where nothing is. */
  readonly noProvision?: string;
  /** What to do, a step each. */
  readonly do: readonly string[];
  readonly related: readonly FaqItemId[];
  readonly obligations: readonly ObligationId[];
  /** Those that it belongs to; all that `for` names are among them. */
  readonly questions: readonly QuestionId[];
  /** Other words that people search by. */
  readonly keywords: readonly string[];
  readonly shown: FaqShown;
  /** Every clause has to hold; within a clause one answer is enough. Empty unless `shown` is `when`. */
  readonly for: readonly (readonly FaqAnswer[])[];
  /** Ids that it had in earlier versions. */
  readonly formerly: readonly FaqItemId[];
  /** Newest first. */
  readonly history: readonly Change[];
}

export interface FaqTopic {
  readonly id: FaqTopicId;
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly about: string;
  /** Every item is in one topic. */
  readonly items: readonly FaqItemId[];
}

/** From when what some obligations ask applies, and to which products. */
export interface FaqApplication {
  /** The day that those obligations name. */
  readonly from: IsoDate;
  /** A sentence. */
  readonly says: string;
}

export interface Faq {
  readonly topics: readonly FaqTopic[];
  /** What stands on every item about obligations of that day; on an item about none, all of it. */
  readonly applies: readonly FaqApplication[];
  /** Words and phrases of which each group means the same to somebody who searches. */
  readonly synonyms: readonly (readonly string[])[];
  /** By topic, in the order within it. */
  readonly items: readonly FaqItem[];
  /** All that the items cite, whether the rules cite it too or not. */
  readonly provisions: Readonly<Record<Citation, Provision>>;
}
