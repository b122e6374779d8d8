/** Compares the pinned hash and anchor of every cited provision with the official text. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalised, officialText } from './official-text.ts';
import { readYaml } from './yaml-document.ts';

export interface Verified {
  /** How many provisions were compared. */
  readonly compared: number;
  /** How many of this source have no pinned hash, and so could not be. */
  readonly unpinned: number;
  /** One line each, with file, line and column. */
  readonly mistakes: readonly string[];
}

/** A provision as the register has it. */
interface Pinned {
  readonly place: string;
  readonly pinpoint: string;
  readonly anchor: string;
  readonly sha256: string;
}

/**
 * Compares the register of the Regulation with its text.
 * @param rules the folder `rules`
 * @param text the published text of the Regulation, in the form that `officialText` reads
 */
export function verifyCitations(rules: string, text: string): Verified {
  const act = officialText(text);
  const register = readdirSync(join(rules, 'sources'))
    .sort()
    .flatMap((file) => pinnedIn(join(rules, 'sources', file)));
  const pinned = register.filter(({ sha256 }) => sha256 !== '');
  return {
    compared: pinned.length,
    unpinned: register.length - pinned.length,
    mistakes: pinned.flatMap((provision) => {
      const mistake = compare(provision, act.provision(provision.pinpoint));
      return mistake === undefined ? [] : [`${provision.place}: ${provision.pinpoint}: ${mistake}`];
    }),
  };
}

function compare({ anchor, sha256 }: Pinned, text: string | undefined): string | undefined {
  if (text === undefined) return 'the official text has no such provision';
  const hash = createHash('sha256').update(text).digest('hex');
  if (hash !== sha256) return `the official text has the hash ${hash}`;
  return text.includes(normalised(anchor)) ? undefined : `the words "${anchor}" are not in it`;
}

function pinnedIn(file: string): readonly Pinned[] {
  const { value, place } = readYaml(readFileSync(file, 'utf8'), file);
  const provisions = member(value, 'provisions');
  if (!Array.isArray(provisions)) return [];
  return provisions.map((provision: unknown, index) => {
    const { line, column } = place(['provisions', index, 'pinpoint']);
    return {
      place: `${file}:${line}:${column}`,
      pinpoint: text(member(provision, 'pinpoint')),
      anchor: text(member(provision, 'anchor')),
      sha256: text(member(provision, 'sha256')),
    };
  });
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Object.getOwnPropertyDescriptor(value, key)?.value as unknown)
    : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
