/** The blocks of a section as HTML. */
import type { Block, Text } from '#report/model.ts';
import { isWebAddress } from '#report/web-address.ts';
import { drawingAsHtml } from './drawing.ts';
import { escapedHtml } from './escape.ts';
import { marked, textAsHtml, wordsAsHtml, type Targets } from './spans.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** @param id unique in the page, for what within the block has to be named. */
export function blockAsHtml(block: Block, targets: Targets, id: string): string {
  const shown = (text: Text): string => textAsHtml(text, targets);
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto"${block.muted === true ? ' class="muted"' : ''}>${shown(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${shown(item)}</li>`).join('\n')}\n</ul>`;
    case 'pairs':
      return pairsAsHtml(block.pairs, targets);
    case 'table':
      return tableAsHtml(block, targets);
    case 'chart':
      return chartAsHtml(block);
    case 'drawing':
      return drawingAsHtml(block, id);
    case 'callout':
      return calloutAsHtml(block, shown(block.text));
  }
}

/** Labels with their values, each pair on a line of its own. */
export function pairsAsHtml(
  pairs: readonly (readonly [label: string, value: Text])[],
  targets: Targets,
): string {
  const lines = pairs.map(
    ([label, value]) =>
      `<div><dt>${wordsAsHtml(label)}</dt><dd dir="auto">${textAsHtml(value, targets)}</dd></div>`,
  );
  return `<dl>\n${lines.join('\n')}\n</dl>`;
}

/**
 * The roles are those that the elements have anyway: on a narrow screen each row stands as a block of its own, and browsers would
 * otherwise take the table for none.
 */
function tableAsHtml({ caption, columns, rows }: Of<'table'>, targets: Targets): string {
  const look = (index: number): string => (columns[index]?.align === 'end' ? ' class="end"' : '');
  const cell = (text: Text, index: number): string =>
    `<td role="cell" dir="auto"${cellLook(text, columns[index]?.align === 'end')} data-column="${escapedHtml(columns[index]?.heading ?? '')}">${textAsHtml(text, targets)}</td>`;
  return [
    '<table role="table">',
    `<caption>${wordsAsHtml(caption)}</caption>`,
    `<colgroup>${columns.map(({ share }) => `<col style="width: ${percent(share)}">`).join('')}</colgroup>`,
    `<thead role="rowgroup"><tr role="row">${columns.map(({ heading }, index) => `<th role="columnheader" scope="col"${look(index)}>${wordsAsHtml(heading)}</th>`).join('')}</tr></thead>`,
    '<tbody role="rowgroup">',
    ...rows.map((row) => `<tr role="row">${row.map(cell).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** An address that stands alone in its cell is printed with its letters, for whoever holds the paper. */
function cellLook(text: Text, isEnd: boolean): string {
  const look = [...(isEnd ? ['end'] : []), ...(isAddressAlone(text) ? ['address'] : [])];
  return look.length === 0 ? '' : ` class="${look.join(' ')}"`;
}

function isAddressAlone(text: Text): boolean {
  if (typeof text === 'string' || text.length !== 1) return false;
  const href = text[0]?.href;
  return href !== undefined && isWebAddress(href);
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** A list with bars beside it: the figures say the same as their lengths. */
function chartAsHtml({ caption, bars }: Of<'chart'>): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const lines = bars.map(
    ({ label, mark, count }) =>
      `<li><span class="label">${marked(mark, wordsAsHtml(label))}</span> <span class="count">${count}</span> <span class="bar ${mark}" aria-hidden="true"><span style="width: ${percent(count / most)}"></span></span></li>`,
  );
  return [
    '<figure class="chart">',
    `<figcaption>${wordsAsHtml(caption)}</figcaption>`,
    `<ul>\n${lines.join('\n')}\n</ul>`,
    '</figure>',
  ].join('\n');
}

function calloutAsHtml({ mark, label, text }: Of<'callout'>, words: string): string {
  return [
    `<div class="callout ${mark}">`,
    `<p class="label">${marked(mark, wordsAsHtml(label))}</p>`,
    ...(text.length === 0 ? [] : [`<p dir="auto">${words}</p>`]),
    '</div>',
  ].join('\n');
}
