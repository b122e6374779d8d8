/** Text with its marks and links as HTML. */
import type { Mark, Span, Text } from '#report/model.ts';
import { isWebAddress } from '#report/web-address.ts';
import { SIGNS } from '#report/wording.ts';
import { escapedHtml } from './escape.ts';

/** What can be led to within the report. */
export type Targets = ReadonlySet<string>;

/** A text, its line ends kept. */
export function textAsHtml(text: Text, targets: Targets): string {
  return typeof text === 'string'
    ? wordsAsHtml(text)
    : text.map((span) => spanAsHtml(span, targets)).join('');
}

export function wordsAsHtml(text: string): string {
  return escapedHtml(text).replaceAll('\n', '<br>');
}

/** Words with the sign and the colour of a mark. The sign is for the eye; the words say the same. */
export function marked(mark: Mark, html: string): string {
  return `<span class="mark ${mark}">${sign(mark)} ${html}</span>`;
}

export function sign(mark: Mark): string {
  return `<span class="sign" aria-hidden="true">${SIGNS[mark]}</span>`;
}

/** What leads to a section of the report. */
export function innerAddress(id: string): string {
  return escapedHtml(`#${encodeURIComponent(id)}`);
}

function spanAsHtml({ text, strong, href, to, mark }: Span, targets: Targets): string {
  const words = wordsAsHtml(text);
  const weighed = strong === true && text.trim() !== '' ? `<strong>${words}</strong>` : words;
  const linked = linkAround(weighed, href, to, targets);
  return mark === undefined ? linked : marked(mark, linked);
}

function linkAround(
  html: string,
  href: string | undefined,
  to: string | undefined,
  targets: Targets,
): string {
  if (href !== undefined && isWebAddress(href)) {
    return `<a href="${escapedHtml(href)}" rel="noopener noreferrer">${html}</a>`;
  }
  return to !== undefined && targets.has(to) ? `<a href="${innerAddress(to)}">${html}</a>` : html;
}
