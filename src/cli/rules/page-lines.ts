/** Lines of a Markdown page that is read in a terminal. */

const WIDTH = 120;
/** What would begin a list or a heading, if a line began with it. */
const MARK = /^(?:\d+[.)]|[-+*>]|#+)$/;

/** A list item broken into lines, the later ones indented to the text of the first. */
export function wrapped(bullet: string, text: string): readonly string[] {
  const lines: string[] = [];
  let line = bullet.trimEnd();
  for (const word of text.split(/\s+/)) {
    if (line.length + 1 + word.length > WIDTH && !MARK.test(word)) {
      lines.push(line);
      line = ' '.repeat(bullet.length - 1);
    }
    line = `${line} ${word}`;
  }
  return [...lines, line];
}

/**
 * Those of `all` that are chosen, in its order, three or more in a row drawn together: `A-01 to A-03`, `A-07`. A row ends
 * where the part before the figure changes.
 */
export function inRuns(all: readonly string[], chosen: ReadonlySet<string>): readonly string[] {
  const runs: string[][] = [];
  let before: string | undefined;
  for (const name of all) {
    const goesOn = before !== undefined && stem(before) === stem(name);
    if (chosen.has(name)) {
      if (goesOn) runs.at(-1)?.push(name);
      else runs.push([name]);
    }
    before = chosen.has(name) ? name : undefined;
  }
  return runs.flatMap((run) => {
    const [first = ''] = run;
    return run.length < 3 ? run : [`${first} to ${run.at(-1) ?? ''}`];
  });
}

function stem(name: string): string {
  return name.replace(/\d+$/, '');
}

/** A table with aligned columns; those that hold figures alone are set to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isFigures = head.map((_, column) =>
    rows.every((row) => /^[\d–]*$/.test(row[column] ?? '')),
  );
  const line = (row: readonly string[]): string => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return isFigures[column] === true ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    isFigures[column] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
