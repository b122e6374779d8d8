/** Rectangles, and how the file writes them. */
import type { Page } from './theme.ts';

/** A rectangle on the page being drawn, in points from its upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lower left and upper right corner, counted from below. */
export function rectangle({ x, y, width, height }: Area, page: Page): string {
  const corners = [x, page.height - y - height, x + width, page.height - y];
  return `[${corners.map(number).join(' ')}]`;
}

/** A length with as many digits as are seen. */
export function number(points: number): string {
  return String(Number(points.toFixed(2)));
}
