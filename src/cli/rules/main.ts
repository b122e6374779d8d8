/** What authors ask of the rules: that they hold together, that they agree with the law, and what rests on what. */
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { CommandFailed, letReadersLeave } from '#cli/command.ts';
import { compileRules } from '#ruleset/build/compile.ts';
import { formatMistake } from '#ruleset/build/mistake.ts';
import { coverageOf } from './coverage-command.ts';
import type { Compiled, Desk } from './desk.ts';
import { verified } from './verify-command.ts';

const USAGE = `Usage:
  npm run rules [FOLDER]                        compiles the rules; names every mistake
  npm run rules -- coverage [FOLDER [PROFILES]] what rests on each provision, and which profiles show it
  npm run rules -- verify PATH [FOLDER]         compares the registers with the official text in PATH, a folder or the file itself

FOLDER holds the rules, PROFILES the profiles; without them it is those of the project.
Exit status: 0 all is well, 1 something is wrong with the rules, 2 the command could not be carried out.`;

/** Runs one command and sets the exit status. Results go to standard output, all that is wrong to standard error. */
export async function main(args: readonly string[], desk: Desk): Promise<void> {
  letReadersLeave();
  try {
    await run(args, desk);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    process.stderr.write(`${error.lines.join('\n')}\n`);
    process.exitCode = error.status;
  }
}

async function run(args: readonly string[], desk: Desk): Promise<void> {
  if (args.includes('')) throw new CommandFailed(['An argument is empty.', USAGE]);
  const [command, ...rest] = args;
  switch (command) {
    case '--help':
    case '-h':
      return print(USAGE);
    case 'coverage': {
      expectAtMost(2, rest);
      const [folder, profiles] = rest;
      const { page, empty } = await coverageOf(compiled(folder, desk), profiles, desk);
      print(page);
      if (empty.length > 0) throw new CommandFailed(empty, 1);
      return;
    }
    case 'verify': {
      expectAtMost(2, rest);
      const [path, folder] = rest;
      if (path === undefined) {
        throw new CommandFailed(['Name the folder that has the official text.', USAGE]);
      }
      return print(verified(path, compiled(folder, desk), desk));
    }
    default:
      expectAtMost(0, rest);
      return print(counted(compiled(command, desk)));
  }
}

function expectAtMost(count: number, args: readonly string[]): void {
  const surplus = args[count];
  if (surplus === undefined) return;
  throw new CommandFailed([`Nothing is known to be done with "${surplus}".`, USAGE]);
}

/**
 * The ruleset in a folder.
 * @throws CommandFailed with all mistakes, or if there is no such folder: a command mistyped is no folder either.
 */
function compiled(named: string | undefined, desk: Desk): Compiled {
  const folder = named === undefined ? desk.rules : resolve(desk.from, named);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) {
    const what =
      found === undefined ? 'neither a command nor a folder' : 'a file, and not a folder';
    throw new CommandFailed([`"${named ?? folder}" is ${what}.`, USAGE]);
  }
  const shownAs = (relative(desk.from, folder) || '.').split(sep).join('/');
  const { ruleset, faq, mistakes } = compileRules(folder, shownAs);
  if (mistakes !== undefined) {
    const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
    throw new CommandFailed([...mistakes.map(formatMistake), `${count} in the rules.`], 1);
  }
  return { ruleset, faq, folder, shownAs };
}

function counted({ ruleset, faq }: Compiled): string {
  const { version, questions, facts, obligations, contradictions, texts } = ruleset;
  const provisions = { ...ruleset.provisions, ...faq.provisions };
  const counts: readonly (readonly [number, string])[] = [
    [Object.keys(questions).length, 'questions'],
    [Object.keys(facts).length, 'facts'],
    [obligations.length, 'obligations'],
    [obligations.flatMap(({ checks }) => checks).length, 'checks'],
    [contradictions.length, 'contradictions'],
    [texts.length, 'texts'],
    [Object.keys(provisions).length, 'provisions'],
    ...(faq.items.length === 0 ? [] : [[faq.items.length, 'FAQ items'] as const]),
  ];
  return `Rules ${version}: ${counts.map(([count, what]) => `${count} ${what}`).join(', ')}.`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
