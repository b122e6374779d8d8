/** Measures and colours of the PDF. All lengths are in points; 20 mm are 56.69 pt. */
import type { Mark } from '#report/model.ts';

/** What a report can be printed on. */
export type Paper = 'a4' | 'letter';

export interface Page {
  readonly width: number;
  readonly height: number;
}

/** The part of the page within the margins; places are counted from the upper left corner of the page. */
export interface Content {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

export const PAGES: Readonly<Record<Paper, Page>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

export const MARGIN = 56.69;

export function contentOf({ width, height }: Page): Content {
  return {
    left: MARGIN,
    right: width - MARGIN,
    width: width - 2 * MARGIN,
    top: MARGIN,
    bottom: height - MARGIN,
    height: height - 2 * MARGIN,
  };
}

/** Baselines of the running lines, in the margins: the head's from the top of the page, the foot's from its end. */
export const RUNNING = { head: 36, foot: 32, size: 8 } as const;

export const LINE_HEIGHT = 1.4;
export const TEXT_SIZE = 10;
export const TABLE_SIZE = 9;
export const SMALL_SIZE = 8.5;

/** Where in its line the baseline lies, as a share of the size; the table library counts the same way. */
export const BASELINE = 0.85;

export interface HeadingStyle {
  readonly size: number;
  readonly before: number;
  readonly after: number;
}

/** By depth, from 1; deeper ones look like the last. */
export const HEADINGS: readonly [HeadingStyle, ...HeadingStyle[]] = [
  { size: 20, before: 24, after: 10 },
  { size: 14, before: 16, after: 6 },
  { size: 12, before: 18, after: 5 },
  { size: 10, before: 8, after: 2 },
];

/** Headings down to this depth stand in the contents and among the bookmarks. */
export const CONTENTS_DEPTH = 3;

export const COLOURS = {
  ink: '#16202c',
  muted: '#505c6a',
  line: '#c4cbd4',
  head: '#eef1f4',
  accent: '#1b4b91',
} as const;

export const MARK_COLOURS: Readonly<
  Record<Mark, { readonly ink: string; readonly ground: string }>
> = {
  gap: { ink: '#a3221a', ground: '#fdecea' },
  pressing: { ink: '#8f3f00', ground: '#fff0e2' },
  unclear: { ink: '#7a5000', ground: '#fff3d1' },
  unsettled: { ink: '#55389a', ground: '#f0ebfa' },
  met: { ink: '#1a6537', ground: '#e5f4ea' },
  info: { ink: '#1b4b91', ground: '#e9f0fa' },
  'does-not-apply': { ink: '#505c6a', ground: '#eef1f4' },
};
