/** Text with its emphasis, marks and links as Markdown. */
import { escapeMarkdown } from '#report/markdown.ts';
import type { Span, Text } from '#report/model.ts';
import { visibleText } from '#report/visible-text.ts';
import { isWebAddress } from '#report/web-address.ts';
import { SIGNS } from '#report/wording.ts';
import type { Addresses } from './addresses.ts';

/** Words for which there is one line, such as a heading. */
export function inOneLine(text: string): string {
  return escapeMarkdown(visibleText(text).trim());
}

/** A text line by line, each without spaces around it; an empty one where it has an empty line. */
export function linesOf(text: Text, addresses: Addresses): readonly string[] {
  const spans = typeof text === 'string' ? [{ text }] : text;
  const whole = spans.map((span) => spanAsMarkdown(span, addresses)).join('');
  return whole.split('\n').map((line) => guarded(line.trim()));
}

/** As a cell of a table, which has one line. */
export function cellOf(text: Text, addresses: Addresses): string {
  const lines = linesOf(text, addresses);
  return lines.join('<br>').replace(/^(?:<br>)+|(?:<br>)+$/gu, '');
}

/** Lines of one paragraph; an empty line parts two. `indent` stands before every further line. */
export function paragraphOf(lines: readonly string[], indent = ''): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1] ?? '';
      return `${index === 0 || line === '' ? '' : indent}${line}${line === '' || next === '' ? '' : '  '}`;
    })
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** A figure and a full stop begin a list also where one span ends between them. */
function guarded(line: string): string {
  return line.replace(/^(\d+)([.)])(?=\s|$)/u, String.raw`$1\$2`);
}

function spanAsMarkdown({ text, strong, href, to, mark }: Span, addresses: Addresses): string {
  const lines = visibleText(text)
    .split('\n')
    .map((line) =>
      withSpaces(line, (words) => linkAround(weighed(words, strong), href, to, addresses)),
    );
  return `${mark === undefined ? '' : `${escapeMarkdown(SIGNS[mark])} `}${lines.join('\n')}`;
}

/** Emphasis and links hold words only: a space at their edge would make signs of formatting into letters. */
function withSpaces(line: string, dress: (words: string) => string): string {
  const words = line.trim();
  if (words === '') return line;
  const [before = '', after = ''] = line.split(words);
  return `${before}${dress(escapeMarkdown(words))}${after}`;
}

function weighed(words: string, strong: true | undefined): string {
  return strong === true ? `**${words}**` : words;
}

function linkAround(
  words: string,
  href: string | undefined,
  to: string | undefined,
  addresses: Addresses,
): string {
  if (href !== undefined && isWebAddress(href)) return `[${words}](<${addressOf(href)}>)`;
  const inner = to === undefined ? undefined : addresses.get(to);
  return inner === undefined ? words : `[${words}](${inner})`;
}

/** Signs that would end the address, the cell or the line, as their codes. */
function addressOf(href: string): string {
  return href.replaceAll(
    /[<>|\\`]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
