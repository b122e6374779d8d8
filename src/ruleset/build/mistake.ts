/** What is wrong in the rules, and where. */

/** Where something stands in a file; both count from one. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Mistake extends Place {
  /** The file as the reader knows it, for instance `rules/ruleset.yaml`. */
  readonly file: string;
  /** One sentence without a full stop. */
  readonly message: string;
  /** The known name nearest to the one that is wrong. */
  readonly suggestion?: string;
}

/** One line for a terminal: `file:line:column: message; did you mean "…"?`. */
export function formatMistake({ file, line, column, message, suggestion }: Mistake): string {
  const hint = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
  return `${file}:${line}:${column}: ${message}${hint}`;
}

/** By file, line, column; the same mistake is not told twice. */
export function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  const sorted = [...mistakes].sort(
    (left, right) =>
      compare(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column ||
      compare(left.message, right.message),
  );
  return sorted.filter((mistake, index) => {
    const before = sorted[index - 1];
    return before === undefined || formatMistake(before) !== formatMistake(mistake);
  });
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
