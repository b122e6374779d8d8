/** A drawing as SVG within HTML. Whoever does not see it is told the same in words. */
import type { Block, DrawnArrow, DrawnBox, DrawnText } from '#report/model.ts';
import { escapedHtml } from './escape.ts';

type DrawingBlock = Extract<Block, { readonly kind: 'drawing' }>;

/** @param id unique in the page. */
export function drawingAsHtml({ caption, words, drawing }: DrawingBlock, id: string): string {
  const { width, height, boxes, arrows, texts } = drawing;
  const [title, words_] = [`${escapedHtml(id)}-title`, `${escapedHtml(id)}-words`];
  return [
    '<figure class="drawing">',
    `<figcaption>${escapedHtml(caption)}</figcaption>`,
    `<svg role="img" aria-labelledby="${title}" aria-describedby="${words_}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="${title}">${escapedHtml(caption)}</title>`,
    `<desc id="${words_}">${escapedHtml(words)}</desc>`,
    ...boxes.map(boxAsSvg),
    ...arrows.map(arrowAsSvg),
    ...texts.map(textAsSvg),
    '</svg>',
    '</figure>',
  ].join('\n');
}

function boxAsSvg({ x, y, width, height }: DrawnBox): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" />`;
}

const HEAD = { half: 5, length: 9 };

function arrowAsSvg({ x, from, to, mark }: DrawnArrow): string {
  const shaft = to - HEAD.length;
  const look = mark === undefined ? 'arrow' : `arrow ${mark}`;
  return `<path class="${look}" d="M${x} ${from}V${shaft}M${x - HEAD.half} ${shaft}H${x + HEAD.half}L${x} ${to}Z" />`;
}

function textAsSvg({ x, y, text, isStrong, mark }: DrawnText): string {
  const look = [...(isStrong === true ? ['strong'] : []), ...(mark === undefined ? [] : [mark])];
  const named = look.length === 0 ? '' : ` class="${look.join(' ')}"`;
  return `<text x="${x}" y="${y}"${named}>${escapedHtml(text)}</text>`;
}
