/**
 * What a compiled ruleset is: the law as data, after `build/` has read, linked and checked `rules/`.
 * Everything here survives JSON and structured clone. Names follow `rules/README.md`.
 */
import type { ReleaseResult } from './release-results.ts';

export type QuestionId = string;
export type OptionId = string;
export type FactId = string;
export type ObligationId = string;
export type CheckId = string;
export type PageId = string;
export type SectionId = string;
export type SourceId = string;
export type OpenPointId = string;
export type ContradictionId = string;
export type LegalTextId = string;

/** A calendar day as `2027-12-11`; compares as text. */
export type IsoDate = string;

/** How much weight a statement has. Only `law` binds. */
export type Basis = 'law' | 'recital' | 'guidance' | 'standard' | 'inference';

/** Key of a provision in `Ruleset.provisions`: the source's name, a space, the pinpoint, as written in the rules. */
export type Citation = string;

/** An act, guidance or standard that the rules cite. */
export interface Source {
  readonly id: SourceId;
  /** How citations begin, for instance `CRA`. */
  readonly name: string;
  readonly title: string;
  /** The authority of its provisions, unless one says otherwise (a recital of an act). */
  readonly basis: Basis;
  readonly version: string;
  /** What is known of its standing on `Ruleset.lawAsOf`, in one sentence. */
  readonly status: string;
  readonly link: string;
}

/** One cited provision. */
export interface Provision {
  readonly citation: Citation;
  readonly source: SourceId;
  readonly pinpoint: string;
  readonly basis: Basis;
  /** What it says, in our words. */
  readonly gist: string;
  /** The official text, as near to the provision as its publisher's anchors allow. */
  readonly link: string;
}

/** A provision that a reader may look for, and what the rules make of it. */
export interface Considered {
  readonly source: SourceId;
  readonly pinpoint: string;
  /** Whether rules rest on it, or on something within it: wholly, with something left out, or not at all. */
  readonly covered: 'yes' | 'in-part' | 'no';
  /** What is left out, or why it is not covered; none for what is covered. */
  readonly why?: string;
}

/** A condition over answers and facts; three-valued. An empty `all` is true, an empty `any` false. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'is'; readonly question: QuestionId; readonly options: readonly OptionId[] }
  | {
      readonly kind: 'is-not';
      readonly question: QuestionId;
      readonly options: readonly OptionId[];
    }
  /** Of several answers: none is chosen but these. In contradictions alone. */
  | {
      readonly kind: 'is-only';
      readonly question: QuestionId;
      readonly options: readonly OptionId[];
    }
  | { readonly kind: 'at-least'; readonly question: QuestionId; readonly than: number | QuestionId }
  | {
      readonly kind: 'less-than';
      readonly question: QuestionId;
      readonly than: number | QuestionId;
    }
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'not-fact'; readonly fact: FactId };

/** A sentence shown to the user, with what it rests on where that differs from the obligation. */
export interface Reason {
  readonly says: string;
  readonly basis?: Basis;
  readonly cites: readonly Citation[];
}

/** A change of the rule itself, for those who review it. */
export interface Change {
  readonly on: IsoDate;
  readonly change: string;
}

export interface Section {
  readonly id: SectionId;
  readonly title: string;
}

/** One screen of the questionnaire: one state, one form, one address. */
export interface Page {
  readonly id: PageId;
  readonly section: SectionId;
  readonly title: string;
  /** Why it is asked, in a sentence or two. */
  readonly why: string;
  /** Asked before all others, for a first result. */
  readonly isFirstPass: boolean;
  readonly questions: readonly QuestionId[];
}

export type QuestionKind = 'choice' | 'choices' | 'yes-no' | 'number';

export interface Option {
  readonly id: OptionId;
  readonly label: string;
  /** What is meant by it, where the label alone may mislead. */
  readonly help?: string;
}

export interface Question {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly section: SectionId;
  readonly page: PageId;
  /** The wording; `{route}` stands for the label of the route where it is answered for each route. */
  readonly ask: string;
  readonly help?: string;
  /** In the authors' order; `yes` and `no` for a yes-no question, empty for a number. `not-sure` is never listed. */
  readonly options: readonly Option[];
  /** Of `choices`: the option that excludes the others and is nothing to ask further about. */
  readonly alone?: OptionId;
  /** The `choices` question whose chosen options each get an answer. */
  readonly forEach?: QuestionId;
  /** Which of those options, if not all. */
  readonly among?: readonly OptionId[];
  /** Of a number: its unit, in the plural. */
  readonly unit?: string;
  /** Asked unless this is false. */
  readonly askedWhile: Condition;
  /** A follow-up: asked only if this is true. */
  readonly askedAfter?: Condition;
  readonly cites: readonly Citation[];
  /** Read by no obligation, and said so. */
  readonly informationOnly: boolean;
  /** Ids that it had in earlier versions. */
  readonly formerly?: readonly QuestionId[];
  readonly history?: readonly Change[];
}

/** A legal conclusion with a name, drawn once. */
export interface Fact {
  readonly id: FactId;
  readonly means: string;
  readonly trueWhen: Condition;
  readonly falseWhen?: Condition;
  readonly unknownWhen?: Condition;
  readonly because: {
    readonly false?: Reason | ByOption;
    readonly unknown?: Reason | ByOption;
  };
  readonly cites: readonly Citation[];
  /** They stand with every obligation whose `appliesWhen` reads the fact. */
  readonly notes: readonly Note[];
}

/** Reasons by the option of the one question that decides. */
export interface ByOption {
  readonly question: QuestionId;
  readonly options: Readonly<Record<OptionId, Reason>>;
}

export type CheckOutcome = 'met' | 'gap' | 'unclear';

export interface Evidence {
  readonly kind: 'document' | 'test' | 'observation' | 'contract';
  readonly example: string;
}

/** One thing that is checked. Decided by a table over one question, or by conditions. */
export interface Check {
  readonly id: CheckId;
  readonly title: string;
  /** The question for whose chosen options (the routes) it is judged one by one, if it is. */
  readonly forEach?: QuestionId;
  readonly onlyWhen?: Condition;
  readonly leftOutWhen?: Condition;
  readonly softenedWhen?: Condition;
  readonly table?: {
    readonly question: QuestionId;
    readonly outcomes: Readonly<Record<OptionId, CheckOutcome | 'left-out'>>;
  };
  readonly metWhen?: Condition;
  readonly gapWhen?: Condition;
  /** By option of the table's question; otherwise by outcome. */
  readonly because: Readonly<Record<string, Reason>>;
  /** Another name for the finding, by option of the table's question. */
  readonly called: Readonly<Record<OptionId, string>>;
  /** Options whose finding belongs with the gaps on the result screen although it is none. */
  readonly pressing: readonly OptionId[];
  readonly remedy: string;
  readonly evidence: Evidence;
}

/** A point on which the law is not settled, shown with every reading of it instead of being decided in silence. */
export interface OpenPoint {
  readonly id: OpenPointId;
  /** The question that is open. */
  readonly asks: string;
  /** Two at least. */
  readonly readings: readonly (Reason & { readonly basis: Basis })[];
  /** What the rules take meanwhile. */
  readonly here: string;
  /** What to write down until it is settled. */
  readonly record: string;
}

/** Answers that do not fit together. It is shown, and decides nothing. */
export interface Contradiction {
  readonly id: ContradictionId;
  /** What does not fit, in a sentence. */
  readonly says: string;
  readonly when: Condition;
  /** The question for whose chosen options (the routes) it is judged one by one, if it is. */
  readonly forEach?: QuestionId;
  /** The questions whose answers are shown side by side: two or three, all answered wherever `when` is true. */
  readonly between: readonly QuestionId[];
  /** What to look at again. */
  readonly lookAgain: string;
  /** What the sentence rests on. */
  readonly basis: Basis;
  readonly cites: readonly Citation[];
}

/** How a planned release is screened for being a substantial modification. Its questions are no part of the questionnaire. */
export interface ReleaseCheck {
  /** What is screened, and against what; a sentence or two. */
  readonly about: string;
  /** All of kind `choice`, in the order asked. */
  readonly questions: readonly Question[];
  /** The first that is true decides. What is unknown before it is not passed over; see `screenRelease`. */
  readonly decisions: readonly ReleaseDecision[];
  /** Why it has to be assessed first while answers are missing or not sure. */
  readonly whileOpen: GroundedReason;
  /** What follows from a result, whichever decision gave it. */
  readonly follows: Readonly<Record<ReleaseResult, readonly Note[]>>;
  /** What is to be known whatever comes out. */
  readonly always: readonly Note[];
}

export interface ReleaseDecision {
  readonly id: string;
  readonly when: Condition;
  readonly result: ReleaseResult;
  readonly because: GroundedReason;
  /** What follows from this decision alone. */
  readonly then: readonly Note[];
}

/** A reason that says itself what it rests on. */
export interface GroundedReason extends Reason {
  readonly basis: Basis;
}

/** A piece of a text to paste, as its author wrote it. */
export type TextPart =
  | { readonly kind: 'words'; readonly text: string }
  /** The product's name, or its version. */
  | { readonly kind: 'product' }
  | { readonly kind: 'version' }
  /** The route's label, in what is repeated for each. */
  | { readonly kind: 'route' }
  /** The answer in words; of the route, where the question is asked for each. */
  | { readonly kind: 'answer'; readonly question: QuestionId }
  /** What no answer says, and the team has to fill in. */
  | { readonly kind: 'open'; readonly text: string };

/** Stands in the text where `when` is true and `unless` is not; while that is unknown, its place stays open. */
export interface Guarded {
  readonly when?: Condition;
  readonly unless?: Condition;
}

export interface TextLine extends Guarded {
  readonly parts: readonly TextPart[];
  /** What stands in its place where it does not. */
  readonly otherwise?: readonly TextPart[];
}

export type TextBlock =
  | (Guarded & { readonly kind: 'heading'; readonly parts: readonly TextPart[] })
  | (TextLine & { readonly kind: 'paragraph' })
  | { readonly kind: 'list'; readonly items: readonly TextLine[] };

/** Blocks that are repeated for each chosen option of a question (the routes). */
export interface RepeatedBlocks {
  readonly kind: 'for-each';
  readonly question: QuestionId;
  readonly body: readonly TextBlock[];
  /** What stands here where there is no route. */
  readonly otherwise?: readonly TextPart[];
}

/** A text to paste: filled from the answers, with its open places marked. It decides nothing. */
export interface LegalText {
  readonly id: LegalTextId;
  readonly title: string;
  /** Where it goes. */
  readonly use: string;
  /** What it is for, each with its provisions. */
  readonly serves: readonly (Reason & { readonly basis: Basis })[];
  /** What to look at before it is used. */
  readonly check: readonly Reason[];
  /** What it records, where the application can fill that in by itself. */
  readonly records?: 'release';
  /** Whether it matters for a product; it always does without one. */
  readonly when?: Condition;
  readonly body: readonly (TextBlock | RepeatedBlocks)[];
}

export interface Note {
  /** Of an open point: what is open. */
  readonly says: string;
  readonly open?: OpenPointId;
  readonly when?: Condition;
  readonly unless?: Condition;
  readonly basis?: Basis;
  readonly cites: readonly Citation[];
}

export interface InForce {
  readonly from: IsoDate;
  readonly when?: Condition;
}

export interface Obligation {
  readonly id: ObligationId;
  /** The short code people quote, for instance `UPD-06`. */
  readonly code: string;
  readonly title: string;
  readonly says: string;
  readonly basis: Basis;
  readonly cites: readonly Citation[];
  /** The first entry that counts is taken; the last has no `when`. */
  readonly inForce: readonly InForce[];
  readonly appliesWhen: Condition;
  readonly softenedWhen?: Condition;
  readonly informationOnly: boolean;
  readonly because: { readonly doesNotApply?: Reason };
  readonly checks: readonly Check[];
  readonly notes: readonly Note[];
  /** The facts that `appliesWhen` reads, through others too, and that have notes. */
  readonly notesOf: readonly FactId[];
  /** Ids that it had in earlier versions. */
  readonly formerly?: readonly ObligationId[];
  readonly history?: readonly Change[];
}

/** Where on a way something is marked: at its first or last station, the one before the last, or the hop to the last. */
export type PathPlace = 'first' | 'before-last' | 'last-hop' | 'last';

/** What a drawing of an update's way says about one check. */
export interface PathMark {
  readonly obligation: ObligationId;
  readonly check: CheckId;
  /** The question whose answer the words belong to. */
  readonly question: QuestionId;
  readonly at: PathPlace;
  /** While the answer is missing or not sure. */
  readonly open: string;
  /** By the answer; `at` where it differs. */
  readonly options: Readonly<Record<OptionId, { readonly says: string; readonly at?: PathPlace }>>;
}

/** A station that is named by the answer to a question; of a question asked for each route, by that of the route. */
export interface NamedStation {
  readonly by: QuestionId;
  /** While the answer is missing or not sure. */
  readonly open: string;
  readonly options: Readonly<Record<OptionId, string>>;
}

/** The way of an update, route by route. It is shown, and decides nothing. */
export interface UpdatePaths {
  /** The question whose chosen options are the routes. */
  readonly forEach: QuestionId;
  /** Checks that are judged once and are true of every route. */
  readonly also: readonly { readonly obligation: ObligationId; readonly check: CheckId }[];
  /** The stations of each route, by name, in the order in which an update passes them. */
  readonly paths: Readonly<Record<OptionId, readonly (string | NamedStation)[]>>;
  readonly marks: readonly PathMark[];
}

/** Obligations that belong together: those whose codes begin alike. */
export interface ObligationGroup {
  /** For instance `UPD`. */
  readonly code: string;
  readonly title: string;
}

/** What one version of the rules changed. */
export interface Edition {
  readonly version: string;
  readonly lawAsOf: IsoDate;
  /** A sentence each. */
  readonly changes: readonly string[];
}

export interface Ruleset {
  readonly title: string;
  /** For instance `2026.11`. */
  readonly version: string;
  /** The day up to which the law was followed. */
  readonly lawAsOf: IsoDate;
  /** Newest first. */
  readonly editions: readonly Edition[];
  /** What the rules look at, and what not; one sentence or two. */
  readonly scope: string;
  readonly notice: string;
  readonly sections: readonly Section[];
  /** Of the obligations, in the order in which they are shown; empty, or every obligation is in one of them. */
  readonly groups: readonly ObligationGroup[];
  /** All pages in the order asked. */
  readonly pages: readonly Page[];
  /** In the order of the pages. */
  readonly questions: Readonly<Record<QuestionId, Question>>;
  readonly facts: Readonly<Record<FactId, Fact>>;
  /** In the order of their codes' groups. */
  readonly obligations: readonly Obligation[];
  readonly openPoints: Readonly<Record<OpenPointId, OpenPoint>>;
  /** Left out where the rules draw no ways. */
  readonly updatePaths?: UpdatePaths;
  /** In the order in which their questions are asked. */
  readonly contradictions: readonly Contradiction[];
  /** Left out where releases are not screened. */
  readonly releaseCheck?: ReleaseCheck;
  /** In the order in which they are shown. */
  readonly texts: readonly LegalText[];
  readonly sources: readonly Source[];
  readonly provisions: Readonly<Record<Citation, Provision>>;
  /** In the order of the act. */
  readonly considered: readonly Considered[];
  /**
   * Question ids that are published but not asked by this version. Answers to them are accepted, kept and never count,
   * so that a file written for the whole list can be read.
   */
  readonly reserved: readonly QuestionId[];
}
