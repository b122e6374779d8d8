/** Text as Markdown in which nothing is taken for a sign of formatting that was not meant so. */
import type { Span, Text } from './model.ts';
import { isWebAddress } from './web-address.ts';

/**
 * Words as Markdown shows them as they are, also where the line begins with them. An angle bracket becomes an entity, so that
 * no reader takes it for HTML; a line end becomes a space.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]{}|~#!@]/gu, String.raw`\$&`)
    .replaceAll(/^(\s*)([-+=]|\d+[.)])/gu, (_, space: string, sign: string) =>
      sign.length === 1 ? `${space}\\${sign}` : `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}

/** Spans with their emphasis and links. */
export function markdownOf(text: Text): string {
  return typeof text === 'string' ? escapeMarkdown(text) : text.map(spanOf).join('');
}

function spanOf({ text, strong, href }: Span): string {
  const words = escapeMarkdown(text);
  const shown =
    strong === true && text.trim() !== ''
      ? `**${words.trim()}**${text.endsWith(' ') ? ' ' : ''}`
      : words;
  return href !== undefined && isWebAddress(href)
    ? `[${shown}](<${href.replaceAll('>', '%3E')}>)`
    : shown;
}
