import { formsOf, wordsOf } from './words.ts';

/** A part of a text, marked or not. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in parts, those words marked that are among the marks in some form. Joined, the parts are the text. */
export function markedParts(text: string, marks: ReadonlySet<string>): readonly Part[] {
  if (marks.size === 0 || text === '') return [{ text, isMarked: false }];
  const parts: { text: string; isMarked: boolean }[] = [];
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const isMarked = wordsOf(piece).some((word) => formsOf(word).some((form) => marks.has(form)));
    const last = parts.at(-1);
    if (piece === '') continue;
    if (last?.isMarked === isMarked) last.text += piece;
    else parts.push({ text: piece, isMarked });
  }
  return parts;
}
