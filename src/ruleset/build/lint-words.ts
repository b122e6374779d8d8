/**
 * Whether words in braces are filled in where they stand, and quotation marks are those of print. Only `{route}` is ever
 * filled in, and only where a route is asked about.
 */
import type { Cursor } from './cursor.ts';
import type { RulesFile } from './read.ts';

const MAY_NAME_THE_ROUTE: readonly string[] = ['ask', 'help'];

export function lintWords(files: readonly RulesFile[]): void {
  for (const { kind, root } of files) {
    if (kind !== 'texts') lintBelow(root);
    // What a text to paste fills in, in its body, is a language of its own.
    else for (const [key, below] of root.entries()) if (key !== 'body') lintBelow(below);
  }
}

function lintBelow(at: Cursor): void {
  if (at.text !== undefined) lintText(at, at.text);
  for (const item of at.items()) lintBelow(item);
  const isPerRoute = at.at('for_each').value !== undefined;
  for (const [key, below] of at.entries()) {
    if (isPerRoute && MAY_NAME_THE_ROUTE.includes(key))
      lintText(below, below.text ?? '', ['{route}']);
    else lintBelow(below);
  }
}

function lintText(at: Cursor, text: string, filled: readonly string[] = []): void {
  const straight = text.indexOf('"');
  if (straight >= 0) at.refuse('a quotation mark is written “ or ”', { offset: straight });
  for (const match of text.matchAll(/\{[^{}]*\}/g)) {
    const [brace] = match;
    if (filled.includes(brace)) continue;
    const message =
      brace === '{route}'
        ? '{route} is filled in only in "ask" and "help" of a question with "for_each"'
        : `${brace} is filled in by nothing`;
    at.refuse(message, { offset: match.index });
  }
}
