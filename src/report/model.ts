/** The report model: every word that will be printed, in order. Renderers only lay it out. */
import type { Basis, IsoDate } from '#ruleset/types.ts';

/** What an outcome looks like; the words come with it. */
export type Mark = 'gap' | 'unclear' | 'met' | 'does-not-apply' | 'info' | 'unsettled' | 'pressing';

/** A run of text. `href` is an outside address, `to` the id of a section of this report. */
export interface Span {
  readonly text: string;
  readonly strong?: true;
  readonly href?: string;
  readonly to?: string;
  readonly mark?: Mark;
}

/** Text in spans; a plain string is one plain span. */
export type Text = string | readonly Span[];

/** A drawing in units of its own, from its upper left corner. */
export interface DrawnText {
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly text: string;
  readonly isStrong?: true;
  readonly mark?: Mark;
}

export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From above downwards. */
export interface DrawnArrow {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Of what is said beside it; the worst if there is more. */
  readonly mark?: Mark;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly arrows: readonly DrawnArrow[];
  readonly texts: readonly DrawnText[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text; readonly muted?: true }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  /** Label and value, one pair a line. */
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [label: string, value: Text])[] }
  | {
      readonly kind: 'table';
      /** What it shows, for those who do not see it. */
      readonly caption: string;
      readonly columns: readonly {
        readonly heading: string;
        /** Share of the width. */
        readonly share: number;
        /** Figures stand at the end of the line; everything else at its beginning. */
        readonly align?: 'end';
      }[];
      readonly rows: readonly (readonly Text[])[];
    }
  /** Amounts side by side, of which each has its mark. */
  | {
      readonly kind: 'chart';
      /** What it shows. */
      readonly caption: string;
      readonly bars: readonly {
        readonly label: string;
        readonly mark: Mark;
        readonly count: number;
      }[];
    }
  /** Boxes and arrows; where nothing can be drawn, and for those who do not see it, `words` say the same. */
  | {
      readonly kind: 'drawing';
      readonly caption: string;
      readonly words: string;
      readonly drawing: Drawing;
    }
  /** A set-off box: the outcome of one obligation, or the notice. */
  | { readonly kind: 'callout'; readonly mark: Mark; readonly label: string; readonly text: Text };

export interface ReportSection {
  /** Unique in the report; the target of inner links. */
  readonly id: string;
  readonly heading: string;
  /** Shown before the heading, and in the contents. */
  readonly mark?: Mark;
  readonly blocks: readonly Block[];
  readonly sections: readonly ReportSection[];
  /** Starts on a new page where there are pages. */
  readonly newPage?: true;
}

export interface Report {
  readonly language: 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly product: { readonly name: string; readonly version: string };
  readonly assessedOn: IsoDate;
  readonly rulesetVersion: string;
  readonly lawAsOf: IsoDate;
  /** On the cover, below the title. */
  readonly cover: readonly (readonly [label: string, value: string])[];
  readonly runningHead: string;
  readonly runningFoot: string;
  /** What was looked at, and what not. */
  readonly scope: string;
  readonly notice: string;
  readonly sections: readonly ReportSection[];
}

/** The word for each authority, as printed. */
export type BasisWord = Readonly<Record<Basis, string>>;
