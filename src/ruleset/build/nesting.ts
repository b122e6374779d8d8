/** How deep a YAML text is nested, before it is parsed: a parser that follows a hundred thousand brackets runs out of stack. */
import type { Place } from './mistake.ts';

const DEEPEST = 100;
/** Each level of a block takes a column at least, `- ` takes two. */
const WIDEST_INDENT = 2 * DEEPEST;

/**
 * @returns where the text gets deeper than anyone writes by hand, or undefined. Brackets within words count too; those
 *   are closed again.
 */
export function tooDeep(text: string): Place | undefined {
  let line = 1;
  let start = 0;
  let depth = 0;
  let isIndent = true;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '\n') {
      line += 1;
      start = index + 1;
      isIndent = true;
      continue;
    }
    if (letter === '[' || letter === '{') depth += 1;
    if (letter === ']' || letter === '}') depth = Math.max(0, depth - 1);
    isIndent &&= letter === ' ' || letter === '-' || letter === '?' || letter === ':';
    const column = index - start + 1;
    if (depth > DEEPEST || (isIndent && column > WIDEST_INDENT)) return { line, column };
  }
  return undefined;
}
