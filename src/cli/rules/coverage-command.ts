/** `coverage`: the page on what rests on what. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { CommandFailed } from '#cli/command.ts';
import { readFiles } from '#cli/read-files.ts';
import { assess } from '#engine/assess.ts';
import { coverage } from './coverage.ts';
import { coveragePage } from './coverage-page.ts';
import type { Compiled, Desk } from './desk.ts';

export interface CoveragePrinted {
  /** Markdown. */
  readonly page: string;
  readonly empty: readonly string[];
}

/**
 * @param named the folder with the profiles; without it, those of the project.
 * @throws CommandFailed if one of them cannot be read, or none is there.
 */
export async function coverageOf(
  { ruleset, faq }: Compiled,
  named: string | undefined,
  desk: Desk,
): Promise<CoveragePrinted> {
  const folder = named ?? desk.profiles;
  const files = profilesIn(folder, desk).map((file) => join(folder, file));
  const place = { ruleset, from: desk.from, fonts: '' };
  const documents = await readFiles(files, place, { today: ruleset.lawAsOf });
  const assessed = documents.map(({ answers, on }, index) => ({
    name: basename(files[index] ?? '', '.yaml'),
    assessment: assess(ruleset, answers, on),
  }));
  const found = coverage(ruleset, assessed, faq);
  return { page: coveragePage(found), empty: found.empty };
}

function profilesIn(shownAs: string, { from }: Desk): readonly string[] {
  const folder = resolve(from, shownAs);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new CommandFailed([`${shownAs}: there is no such folder.`]);
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  if (files.length > 0) return files.sort();
  throw new CommandFailed([`${shownAs}: there are no profiles (*.yaml) in this folder.`]);
}
