import { markedParts } from '#faq/marks.ts';

interface MarkedProps {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
}

/** A text in which the words that were looked for are marked. */
export function Marked({ text, marks }: MarkedProps) {
  return markedParts(text, marks).map(({ text: part, isMarked }, at) =>
    isMarked ? <mark key={at}>{part}</mark> : part,
  );
}
