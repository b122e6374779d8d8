/** What the engine concludes: the shape of an assessment. */
import type {
  Basis,
  Check,
  CheckId,
  CheckOutcome,
  Citation,
  Contradiction,
  IsoDate,
  Obligation,
  ObligationId,
  OpenPoint,
  OptionId,
  QuestionId,
  Reason,
} from '#ruleset/types.ts';

/** An option, several options, a figure, or the honest `not-sure`. */
export type Answer = string | readonly string[] | number;

/** For a question asked for each route: the answer by route. */
export type AnswerByRoute = Readonly<Record<OptionId, string>>;

/** Answers by question id, dormant ones included. */
export type Answers = Readonly<Record<QuestionId, Answer | AnswerByRoute>>;

/** A place where one answer goes: a question, and the route where it is asked for each. */
export interface AnswerSlot {
  readonly question: QuestionId;
  readonly route?: OptionId;
}

/** A slot with the answer that counted there. */
export interface CountedAnswer extends AnswerSlot {
  readonly answer: Answer;
}

export type Applicability = 'applies' | 'depends' | 'does-not-apply';
export type Outcome = CheckOutcome | 'info' | null;
export type Timing = 'in-force' | 'upcoming' | 'ended';

export interface CheckFinding {
  /** The check's id, followed by `.route` where it is judged for each route. */
  readonly id: CheckId;
  readonly check: Check;
  readonly route?: OptionId;
  readonly outcome: CheckOutcome;
  /** The check's own name for this finding, if it has one. */
  readonly called?: string;
  /** To be listed with the gaps although it is none. */
  readonly pressing: boolean;
  readonly softened: boolean;
  readonly because?: Reason;
  /** The counted answers it was decided on. */
  readonly answers: readonly CountedAnswer[];
  /** The slots it waits for: asked, and unanswered or not sure. */
  readonly waitsFor: readonly AnswerSlot[];
}

/** A check that the answers take away. */
export interface LeftOutCheck {
  readonly check: Check;
  readonly route?: OptionId;
  /** Those that do. */
  readonly answers: readonly CountedAnswer[];
}

/** Why an obligation does not apply, or may not. */
export interface ApplicabilityReason {
  readonly reason?: Reason;
  /** What the fact means, in the words of the rules, whose reason it is; the outermost one where none gives a reason. */
  readonly fact?: string;
  readonly answers: readonly CountedAnswer[];
  readonly waitsFor: readonly AnswerSlot[];
}

export interface ShownNote {
  /** Of an open point: what is open. */
  readonly says: string;
  readonly open?: OpenPoint;
  readonly basis?: Basis;
  readonly cites: readonly Citation[];
}

export interface ObligationFinding {
  readonly id: ObligationId;
  readonly obligation: Obligation;
  readonly applicability: Applicability;
  readonly outcome: Outcome;
  readonly timing: Timing;
  /** The day from which it is in force for these answers. */
  readonly from: IsoDate;
  /** The outcome's own name where a single check gives it one. */
  readonly called?: string;
  /** Belongs with the gaps on the result screen although it is none. */
  readonly pressing: boolean;
  /** A gap in the checks was turned into unclear by the obligation's exception. */
  readonly softened: boolean;
  /** The counted answers on which that exception rests; empty if nothing was softened. */
  readonly softenedBy: readonly CountedAnswer[];
  readonly why: ApplicabilityReason;
  readonly checks: readonly CheckFinding[];
  /** Checks that are not judged because answers take them away; those that merely are of no concern are not among them. */
  readonly leftOut: readonly LeftOutCheck[];
  readonly notes: readonly ShownNote[];
  /** Everything that has to be answered before the outcome can settle; empty for what does not apply. */
  readonly waitsFor: readonly AnswerSlot[];
}

/** Given answers that do not fit together. */
export interface FoundContradiction {
  readonly contradiction: Contradiction;
  readonly route?: OptionId;
  /** The answers side by side, in the order of `between`. */
  readonly answers: readonly CountedAnswer[];
}

export interface Assessment {
  readonly on: IsoDate;
  readonly rulesetVersion: string;
  /** In the order of the ruleset. */
  readonly obligations: readonly ObligationFinding[];
  /** Among the answers that count. */
  readonly contradictions: readonly FoundContradiction[];
  /** The answers that count: given, and their question asked. */
  readonly counted: readonly CountedAnswer[];
  /** Answers kept but set aside, because their question is not asked. */
  readonly dormant: readonly CountedAnswer[];
  /** Every slot that is asked, in the order of the pages. */
  readonly wanted: readonly AnswerSlot[];
  /** Those of `wanted` without any answer. */
  readonly unanswered: readonly AnswerSlot[];
}
