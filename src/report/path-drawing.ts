/** Lays out the way of an update as boxes and arrows, for whoever draws: figures alone, in units of a page 360 wide. */
import type { FoundMark, FoundPath } from '#engine/update-paths.ts';
import type { Drawing, DrawnArrow, DrawnBox, DrawnText, Mark } from './model.ts';
import { checkOutcomeMark, checkOutcomeWord, lowerFirst, SIGNS } from './wording.ts';

const WIDTH = 360;
const PADDING = 12;
const LINE = 20;
const ARROW_AT = 24;
const SHORTEST_ARROW = 28;
/** Letters that fit beside the arrow, and in a box: at 14 units a letter is about 7.2 wide, in any of the usual faces. */
const LETTERS = Math.floor((WIDTH - ARROW_AT - 2 * PADDING - 16) / 7.2);

/** Draws one way: a box for each station, an arrow for each hop, and what is said there. */
export function drawPath(path: FoundPath): Drawing {
  const boxes: DrawnBox[] = [];
  const arrows: DrawnArrow[] = [];
  const texts: DrawnText[] = [];
  let y = 1;
  for (const [index, station] of path.stations.entries()) {
    if (index > 0) {
      const beside = textsOf(marksAt(path, index, 'hop'), ARROW_AT + 16, y + 6);
      const height = Math.max(SHORTEST_ARROW, beside.height + 12);
      arrows.push({
        x: ARROW_AT,
        from: y,
        to: y + height,
        ...worstOf(marksAt(path, index, 'hop')),
      });
      texts.push(...beside.texts);
      y += height;
    }
    const inside = textsOf(marksAt(path, index, 'station'), PADDING, y + PADDING + LINE);
    const height = PADDING * 2 + LINE + inside.height;
    boxes.push({ x: 1, y, width: WIDTH - 2, height });
    texts.push({ x: PADDING, y: y + PADDING + 14, text: station, isStrong: true }, ...inside.texts);
    y += height;
  }
  return { width: WIDTH, height: y + 1, boxes, arrows, texts };
}

/** What is said at a station, or of the hop that leads to it. */
function marksAt(
  { stations, marks }: FoundPath,
  index: number,
  part: 'station' | 'hop',
): readonly FoundMark[] {
  const last = stations.length - 1;
  const places = { first: 0, 'before-last': last - 1, last, 'last-hop': last } as const;
  return marks.filter(
    ({ at }) => (at === 'last-hop' ? 'hop' : 'station') === part && places[at] === index,
  );
}

function textsOf(
  marks: readonly FoundMark[],
  x: number,
  top: number,
): { readonly texts: readonly DrawnText[]; readonly height: number } {
  const lines = marks.flatMap(({ says, finding }) =>
    wrapped(says).map((text, index) => ({
      text,
      mark: checkOutcomeMark(finding),
      isFirst: index === 0,
    })),
  );
  const texts = lines.flatMap(({ text, mark, isFirst }, index): readonly DrawnText[] => {
    const y = top + index * LINE + 14;
    return [
      ...(isFirst ? [{ x, y, text: SIGNS[mark], isStrong: true, mark } as const] : []),
      { x: x + 18, y, text, mark },
    ];
  });
  return { texts, height: lines.length * LINE };
}

/** Words in lines that fit. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > LETTERS) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

const MARKS_WORST_FIRST: readonly Mark[] = ['gap', 'pressing', 'unclear', 'unsettled', 'met'];

function worstOf(marks: readonly FoundMark[]): { readonly mark?: Mark } {
  const found = marks.map(({ finding }) => checkOutcomeMark(finding));
  const mark = MARKS_WORST_FIRST.find((one) => found.includes(one));
  return mark === undefined ? {} : { mark };
}

/** The same in words: each station, and what is said there and on the way to it. */
export function pathInWords(path: FoundPath): string {
  return path.stations
    .map((station, index) => {
      const hop = said(marksAt(path, index, 'hop'));
      const here = said(marksAt(path, index, 'station'));
      return `${hop === '' ? '' : `on the way (${hop}): `}${station}${here === '' ? '' : ` (${here})`}`;
    })
    .join('; then ')
    .concat('.');
}

function said(marks: readonly FoundMark[]): string {
  return marks
    .map(({ says, finding }) => `${lowerFirst(checkOutcomeWord(finding))}: ${lowerFirst(says)}`)
    .join('; ');
}
