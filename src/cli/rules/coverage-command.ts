/** `coverage`: the page on what rests on what. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CommandFailed } from '#cli/command.ts';
import { readFiles } from '#cli/read-files.ts';
import { assess } from '#engine/assess.ts';
import { coverage } from './coverage.ts';
import { coveragePage } from './coverage-page.ts';
import type { Compiled } from './desk.ts';

export interface CoveragePrinted {
  /** Markdown. */
  readonly page: string;
  readonly empty: readonly string[];
}

/**
 * @param profiles the folder with the profiles.
 * @throws CommandFailed if one of them cannot be read, or none is there.
 */
export async function coverageOf(
  { ruleset }: Compiled,
  profiles: string,
): Promise<CoveragePrinted> {
  const files = profilesIn(profiles);
  const place = { ruleset, from: profiles, fonts: '' };
  const documents = await readFiles(files, place, { today: ruleset.lawAsOf });
  const assessed = documents.map(({ answers, on }, index) => ({
    name: basename(files[index] ?? '', '.yaml'),
    assessment: assess(ruleset, answers, on),
  }));
  const found = coverage(ruleset, assessed);
  return { page: coveragePage(found), empty: found.empty };
}

function profilesIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
    if (files.length > 0) return files.sort();
  } catch {
    // Not there, or no folder: the message below says what to do.
  }
  throw new CommandFailed([`${join(folder)}: there are no profiles in this folder.`]);
}
