/** Text as Markdown in which nothing is taken for a sign of formatting that was not meant so. */
import type { Span, Text } from './model.ts';
import { isWebAddress } from './web-address.ts';

/**
 * Words as Markdown shows them as they are, also where a line begins with them and where some readers would make a link of them.
 * A line end becomes a space.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~&$@!]/gu, String.raw`\$&`)
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/\bwww\./giu, (found) => found.replace('.', String.raw`\.`))
    .replace(/^(\s*\d+)([.)])(?=\s|$)/u, String.raw`$1\$2`)
    .replace(/^(\s*)([-+=])/u, String.raw`$1\$2`);
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
