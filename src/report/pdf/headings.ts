/** Headings, and where each section stands. */
import type { Block, ReportSection, Text } from '#report/model.ts';
import { firstPartOf, shortTextHeight } from './blocks.ts';
import { drawLine, heightOf, keepTogether, linesFor, pageOf, type Canvas } from './canvas.ts';
import type { Line } from './lines.ts';
import type { Place } from './links.ts';
import { headingRole } from './tags.ts';
import { COLOURS, HEADINGS, type HeadingStyle } from './theme.ts';

/** Space between a heading and the one above it, as a share of what it keeps from a block above. */
const AFTER_HEADING = 0.3;

/** Draws a section's heading, never alone at the foot of a page, and says where it stands. */
export function drawHeading(
  canvas: Canvas,
  section: ReportSection,
  depth: number,
  followsHeading: boolean,
): Place {
  const style = headingStyle(depth);
  const lines = headingLines(canvas, section, style);
  keepTogether(canvas, heightWithBeginning(canvas, section, depth));
  const before = style.before * (followsHeading ? AFTER_HEADING : 1);
  if (canvas.y > canvas.content.top) canvas.y += before;
  const place = { page: pageOf(canvas), y: canvas.y };
  canvas.tags.element(headingRole(depth), () => {
    for (const line of lines) {
      drawLine(canvas, line, canvas.content.left, canvas.y, {
        size: style.size,
        colour: COLOURS.ink,
      });
      canvas.y += heightOf(1, style.size);
    }
  });
  canvas.y += style.after;
  return place;
}

function headingStyle(depth: number): HeadingStyle {
  return HEADINGS[depth - 1] ?? HEADINGS.at(-1) ?? HEADINGS[0];
}

function headingLines(
  canvas: Canvas,
  section: ReportSection,
  { size }: HeadingStyle,
): readonly Line[] {
  return linesFor(canvas, headingText(section), {
    size,
    width: canvas.content.width,
    strong: true,
  });
}

/** The heading in plain ink; its sign alone has a colour. */
export function headingText({ heading, mark }: ReportSection): Text {
  return mark === undefined ? heading : [{ text: '', mark }, { text: heading }];
}

/** The heading with what has to follow it on the same page: the first part of a block, or the next heading with its own. */
function heightWithBeginning(canvas: Canvas, section: ReportSection, depth: number): number {
  const style = headingStyle(depth);
  const own =
    style.before + heightOf(headingLines(canvas, section, style).length, style.size) + style.after;
  if (section.blocks.length > 0) return own + beginningOf(canvas, section.blocks);
  const [child] = section.sections;
  return child === undefined ? own : own + heightWithBeginning(canvas, child, depth + 1);
}

/** The first part of the first block; of a few lines that lead to a second block, both. */
function beginningOf(canvas: Canvas, [first, second]: readonly Block[]): number {
  if (first === undefined) return 0;
  const lead = second === undefined ? undefined : shortTextHeight(canvas, first);
  if (lead === undefined || second === undefined) return firstPartOf(canvas, first);
  return lead + firstPartOf(canvas, second);
}
