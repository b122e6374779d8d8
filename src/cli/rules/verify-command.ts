/** `verify`: the registers against the official text. */
import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { CommandFailed } from '#cli/command.ts';
import { formatMistake } from '#ruleset/build/mistake.ts';
import { officialText } from '#ruleset/build/official-text.ts';
import { readTexts } from '#ruleset/build/read.ts';
import { readRegisters, verify } from '#ruleset/build/verify.ts';
import type { Compiled, Desk } from './desk.ts';

/**
 * @param path a folder with the official texts, or one of them itself.
 * @returns one line on what was compared.
 * @throws CommandFailed with everything that differs, or if no text is there.
 */
export function verified(
  path: string,
  { ruleset, faq, folder, shownAs }: Compiled,
  desk: Desk,
): string {
  const registers = readRegisters(readTexts(folder), shownAs);
  const texts = textsIn(path, registers.textNames, desk);
  const { compared, withoutText, mistakes } = verify(registers, { ruleset, faq }, texts);
  if (mistakes.length > 0) {
    const count = mistakes.length === 1 ? '1 difference' : `${mistakes.length} differences`;
    throw new CommandFailed(
      [...mistakes.map(formatMistake), `${count} between the rules and the official text.`],
      1,
    );
  }
  const others =
    withoutText === 0
      ? ''
      : ` ${withoutText} are of sources without a pinned text, and were not compared.`;
  return `${compared} provisions agree with the official text (${[...texts.keys()].join(', ')}).${others}`;
}

/** The texts that are there, by the names that the sources give; a single file is the text of the only source. */
function textsIn(
  path: string,
  names: readonly string[],
  { from }: Desk,
): ReadonlyMap<string, string> {
  if (names.length === 0) throw new CommandFailed(['No source names its official text.']);
  const full = resolve(from, path);
  const found = statIfThere(full);
  if (found === undefined) {
    throw new CommandFailed([`${path}: no such file or folder. ${whatToDo(names)}`]);
  }
  if (!found.isDirectory()) {
    const [only, ...others] = names;
    const name = others.length === 0 ? only : names.find((each) => each === basename(full));
    if (name !== undefined) return new Map([[name, actIn(full, path)]]);
    throw new CommandFailed([`${path}: no source names this file. ${whatToDo(names)}`]);
  }
  const there = names.filter((name) => statIfThere(join(full, name)) !== undefined);
  if (there.length === 0) {
    throw new CommandFailed([
      `${path}: the official text is not in this folder. ${whatToDo(names)}`,
    ]);
  }
  return new Map(there.map((name) => [name, actIn(join(full, name), join(path, name))]));
}

function whatToDo(names: readonly string[]): string {
  return `Name the folder that has ${names.join(' or ')}, or that file itself.`;
}

function statIfThere(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A text without a single article would differ in every provision: it is another file. */
function actIn(file: string, path: string): string {
  const text = textOf(file, path);
  if (!officialText(text).isEmpty) return text;
  throw new CommandFailed([
    `${path}: this is not the official text; no article, recital or annex was found in it.`,
  ]);
}

function textOf(file: string, path: string): string {
  if (statIfThere(file)?.isDirectory() === true) {
    throw new CommandFailed([`${path}: is a folder, and not the file with the official text.`]);
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new CommandFailed([`${path}: could not be read (${says}).`]);
  }
}
