/** Measures and colours of the PDF. All lengths are in points; 20 mm are 56.69 pt. */
import type { Mark } from '#report/model.ts';

export const PAGE = { width: 595.28, height: 841.89, margin: 56.69 } as const;
export const CONTENT = {
  left: PAGE.margin,
  right: PAGE.width - PAGE.margin,
  width: PAGE.width - 2 * PAGE.margin,
  top: PAGE.margin,
  bottom: PAGE.height - PAGE.margin,
  height: PAGE.height - 2 * PAGE.margin,
} as const;

/** Baselines of the running lines, in the margins. */
export const RUNNING = { head: 36, foot: PAGE.height - 32, size: 8 } as const;

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
