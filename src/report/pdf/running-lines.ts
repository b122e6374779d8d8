/** The lines at the head and foot of every page. */
import type { Report } from '#report/model.ts';
import { REPORT_WORDS } from '#report/wording.ts';
import { drawLine, shortened, type Canvas } from './canvas.ts';
import type { Line } from './lines.ts';
import { drawable } from './text-runs.ts';
import { BASELINE, COLOURS, RUNNING } from './theme.ts';

const INK = { size: RUNNING.size, colour: COLOURS.muted };
const PAGE_NUMBER_WIDTH = 90;

/** Draws head and foot on all pages; the cover, which says it all in large, has no head. */
export function drawRunningLines(canvas: Canvas, report: Report): void {
  const { doc, tags, content, page: paper } = canvas;
  const footTop = topOf(paper.height - RUNNING.foot);
  const pages = doc.getNumberOfPages();
  const head = oneLine(canvas, report.runningHead, content.width);
  const foot = oneLine(canvas, report.runningFoot, content.width - PAGE_NUMBER_WIDTH);
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(page);
    if (page > 1) tags.artifact(() => drawHead(canvas, head), 'Header');
    const number = oneLine(canvas, REPORT_WORDS.pageOf(page, pages), PAGE_NUMBER_WIDTH);
    tags.artifact(() => {
      drawLine(canvas, foot, content.left, footTop, INK);
      drawLine(canvas, number, content.right - number.width, footTop, INK);
    }, 'Footer');
  }
}

function drawHead(canvas: Canvas, head: Line): void {
  drawLine(canvas, head, canvas.content.left, topOf(RUNNING.head), INK);
  canvas.doc.setDrawColor(COLOURS.line);
  canvas.doc.setLineWidth(0.5);
  const rule = RUNNING.head + 6;
  canvas.doc.line(canvas.content.left, rule, canvas.content.right, rule);
}

function topOf(baseline: number): number {
  return baseline - BASELINE * RUNNING.size;
}

/** The text in one line, shortened where it is too long: the cover has it whole. */
function oneLine(canvas: Canvas, text: string, width: number): Line {
  const flat = drawable(text).replaceAll('\n', ' ');
  const [line] = shortened(canvas, { text: flat }, 1, { size: RUNNING.size, width });
  return line ?? { pieces: [], width: 0, isCut: false };
}
