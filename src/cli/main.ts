/** The checklist from a terminal: the same rules, engine and renderers as in the browser. */
import { parseArgs } from 'node:util';
import ruleset from 'virtual:ruleset';
import { assessFiles, assessLines } from './assess-command.ts';
import { CommandFailed, letReadersLeave, type Place } from './command.ts';
import { reportFile } from './report-command.ts';

const USAGE = `Usage:
  npm run --silent cli -- assess FILE... [--on DATE]      assessment of answers files (YAML or JSON), as JSON
  npm run --silent cli -- assess --ndjson [--on DATE]     one document a line from standard input, one result a line
  npm run --silent cli -- report FILE -o OUT [--on DATE]  the report, in the form that the ending of OUT says:
      .pdf   to hand over: contents, bookmarks, links          .html  one file for every script, for reading aloud and for printing
      .md    to edit, or to file where the code is             .txt   the words alone
      .json  for programs, as assess prints it                 .csv   the obligations, one a row, for spreadsheets

DATE is the assessment date as YYYY-MM-DD. Without it the file's "on" counts, and without that today.
Exit status: 0 done, 1 the result could not be written, 2 the input or the command was refused (nothing is written then).`;

/** Runs one command and sets the exit status. Prints results on standard output, problems on standard error. */
export async function main(args: readonly string[], place: Omit<Place, 'ruleset'>): Promise<void> {
  letReadersLeave();
  try {
    await run(args, { ...place, ruleset });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    process.stderr.write(`${error.lines.map(harmless).join('\n')}\n`);
    process.exitCode = error.status;
  }
}

/** Text from a file or the command line cannot steer the terminal, nor pass for a line of its own. */
function harmless(line: string): string {
  return line === USAGE ? line : line.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, asCode);
}

function asCode(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

async function run(args: readonly string[], place: Place): Promise<void> {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.help === true) return print(USAGE);
  const today = new Date().toISOString().slice(0, 10);
  const dates = { today, ...(values.on === undefined ? {} : { forced: values.on }) };
  switch (command) {
    case 'assess':
      if (values.ndjson !== true) return print(await assessFiles(files, place, dates));
      if (files.length > 0)
        throw new CommandFailed(['--ndjson reads standard input and takes no files.']);
      return print(await assessLines(process.stdin, place, dates));
    case 'report':
      return reportFile(files, values.output, place, dates);
    default:
      throw new CommandFailed(
        command === undefined ? [USAGE] : [`Unknown command "${command}".`, USAGE],
      );
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        ndjson: { type: 'boolean' },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new CommandFailed([error instanceof Error ? error.message : String(error), USAGE]);
  }
}

function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}
