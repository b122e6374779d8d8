/** Free text as Markdown that keeps its line breaks. */
import { escapeMarkdown } from './markdown.ts';

/** Empty lines part paragraphs; every other line end is a hard line break. */
export function markdownLines(text: string): string {
  const paragraphs = text
    .trim()
    .split(/(?:\r\n|[\r\n\u2028\u2029])(?:[^\S\r\n]*(?:\r\n|[\r\n\u2028\u2029]))+/u);
  return paragraphs
    .map((paragraph) =>
      paragraph
        .split(/\r\n|[\r\n\u2028\u2029]/u)
        .map((line) => escapeMarkdown(line.trim()))
        .join('  \n'),
    )
    .join('\n\n');
}
