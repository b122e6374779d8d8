/** The signs beside the outcomes, drawn, so that they need no font: ▲ gap, ? open, ✓ met, – not applicable, ≈ unsettled. */
import type { jsPDF } from 'jspdf';
import type { Mark } from '#report/model.ts';
import { MARK_COLOURS } from './theme.ts';

/** Draws a sign in a square of the given size, whose lower left corner is given, in the mark's colour. */
export function drawMark(doc: jsPDF, mark: Mark, x: number, y: number, size: number): void {
  const pen = penIn(doc, x, y, size);
  doc.setDrawColor(MARK_COLOURS[mark].ink);
  doc.setFillColor(MARK_COLOURS[mark].ink);
  doc.setLineWidth(size * 0.13);
  doc.setLineCap('round');
  doc.setLineJoin('round');
  SIGNS[mark](pen);
  doc.setLineCap('butt');
  doc.setLineJoin('miter');
}

/** Draws in a unit square whose y axis points upwards. */
interface Pen {
  polyline(points: readonly Point[]): void;
  triangle(a: Point, b: Point, c: Point, filled: boolean): void;
  disc(centre: Point, radius: number, filled: boolean): void;
}

type Point = readonly [x: number, y: number];

function penIn(doc: jsPDF, x: number, y: number, size: number): Pen {
  const across = (at: number): number => x + at * size;
  const up = (at: number): number => y - at * size;
  return {
    polyline(points) {
      for (const [index, to] of points.entries()) {
        const from = points[index - 1];
        if (from === undefined) continue;
        doc.line(across(from[0]), up(from[1]), across(to[0]), up(to[1]));
      }
    },
    triangle(a, b, c, filled) {
      const corners = [across(a[0]), up(a[1]), across(b[0]), up(b[1]), across(c[0]), up(c[1])];
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = corners;
      doc.triangle(x1, y1, x2, y2, x3, y3, filled ? 'FD' : 'S');
    },
    disc([cx, cy], radius, filled) {
      doc.circle(across(cx), up(cy), radius * size, filled ? 'F' : 'S');
    },
  };
}

const SIGNS: Readonly<Record<Mark, (pen: Pen) => void>> = {
  gap: (pen) => pen.triangle([0.12, 0.1], [0.88, 0.1], [0.5, 0.82], true),
  pressing: (pen) => pen.triangle([0.12, 0.1], [0.88, 0.1], [0.5, 0.82], false),
  unclear: (pen) => {
    pen.polyline(arc([0.5, 0.62], 0.24, 170, -45));
    pen.polyline([
      [0.67, 0.45],
      [0.5, 0.36],
      [0.5, 0.26],
    ]);
    pen.disc([0.5, 0.04], 0.085, true);
  },
  unsettled: (pen) => {
    pen.polyline(wave(0.6));
    pen.polyline(wave(0.22));
  },
  met: (pen) =>
    pen.polyline([
      [0.14, 0.4],
      [0.4, 0.12],
      [0.88, 0.76],
    ]),
  info: (pen) => {
    pen.disc([0.5, 0.4], 0.45, false);
    pen.disc([0.5, 0.62], 0.075, true);
    pen.polyline([
      [0.5, 0.42],
      [0.5, 0.2],
    ]);
  },
  'does-not-apply': (pen) =>
    pen.polyline([
      [0.15, 0.38],
      [0.85, 0.38],
    ]),
};

const STEPS = 10;

/** Points on a circle from one angle to another, in degrees, clockwise. */
function arc([cx, cy]: Point, radius: number, from: number, to: number): readonly Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const angle = ((from + ((to - from) * step) / STEPS) * Math.PI) / 180;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}

function wave(height: number): readonly Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const across = step / STEPS;
    return [0.1 + 0.8 * across, height + 0.11 * Math.sin(across * 2 * Math.PI)];
  });
}
