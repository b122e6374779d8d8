/** Compares the registers of provisions with the official text, and says which rules rest on what differs. */
import { createHash } from 'node:crypto';
import { citing, type CitingRules, inWords, rulesOf } from '#ruleset/citing.ts';
import type { Faq } from '#ruleset/faq.ts';
import type { Ruleset } from '#ruleset/types.ts';
import type { Cursor } from './cursor.ts';
import { bearsOn, type Reading, readingsOf } from './bearing.ts';
import { inOrder, type Mistake } from './mistake.ts';
import { normalised, type OfficialText, officialText } from './official-text.ts';
import { readFiles, type RulesText } from './read.ts';

/** The registers of all sources, and the list of what was considered, as they are written. */
export interface Registers {
  readonly sources: readonly Cursor[];
  readonly considered: readonly Cursor[];
  /** The names of the files that hold the official texts, as the sources give them. */
  readonly textNames: readonly string[];
  /** What is refused at a cursor comes here. */
  readonly mistakes: readonly Mistake[];
}

export interface Verified {
  /** How many provisions were compared. */
  readonly compared: number;
  /** How many provisions are of sources without an official text to compare with. */
  readonly withoutText: number;
  readonly mistakes: readonly Mistake[];
}

/** @param shownAs what the messages call the folder of the rules. */
export function readRegisters(texts: readonly RulesText[], shownAs: string): Registers {
  const mistakes: Mistake[] = [];
  const files = readFiles(texts, shownAs, mistakes);
  const roots = (wanted: string) =>
    files.flatMap(({ kind, root }) => (kind === wanted ? root : []));
  const sources = roots('sources');
  const textNames = sources.flatMap((source) => source.at('official_text').text ?? []);
  return { sources, considered: roots('not-covered'), textNames, mistakes };
}

/**
 * Compares each source that names its official text with that text: its register, and what was considered of it.
 * Sources without one (guidance, FAQ) are counted, and not compared.
 *
 * @param compiled what the same folder was compiled to.
 * @param texts the official texts by the names that the sources give.
 */
export function verify(
  registers: Registers,
  { ruleset, faq }: { readonly ruleset: Ruleset; readonly faq?: Faq },
  texts: ReadonlyMap<string, string>,
): Verified {
  const rules = rulesOf(ruleset, faq);
  const readings = readingsOf(ruleset);
  let compared = 0;
  let withoutText = 0;
  for (const source of registers.sources) {
    const provisions = source.at('provisions').items();
    const text = texts.get(source.at('official_text').text ?? '');
    if (text === undefined) {
      withoutText += provisions.length;
      continue;
    }
    const act = officialText(text);
    compared += provisions.length;
    const name = source.at('name').text ?? '';
    for (const provision of provisions)
      compare(provision, act, restingOn(rules, readings, name, provision));
    for (const list of registers.considered) {
      if (list.at('source').text === source.at('id').text) compareList(list, act);
    }
  }
  return { compared, withoutText, mistakes: inOrder(registers.mistakes) };
}

/** Says all that differs, not the first alone: a text that has changed may still hold the words. */
function compare(provision: Cursor, act: OfficialText, rules: string): void {
  const pinpoint = provision.at('pinpoint');
  const [anchor, pin] = [provision.at('anchor'), provision.at('sha256')];
  const refuse = (at: Cursor, says: string): void =>
    at.refuse(`${pinpoint.text ?? ''}: ${says}; ${rules}`);
  const text = act.provision(pinpoint.text ?? '');
  if (text === undefined) return refuse(pinpoint, 'the official text has no such provision');
  const hash = createHash('sha256').update(text).digest('hex');
  if (pin.text === undefined) {
    return refuse(pinpoint, `not pinned; the official text has the hash ${hash}`);
  }
  if (pin.text !== hash) refuse(pin, `the official text has the hash ${hash}, and not this one`);
  if (!text.includes(normalised(anchor.text ?? ''))) {
    refuse(anchor, `the official text does not have the words "${anchor.text ?? ''}"`);
  }
}

/** What the rules leave out is not pinned; but it has to be there. */
function compareList(list: Cursor, act: OfficialText): void {
  for (const at of list.at('must_be_considered').items()) {
    if (at.text === undefined || act.provision(at.text) !== undefined) continue;
    at.refuse(`${at.text}: the official text has no such provision`);
  }
}

/** Who cites a provision, and on which obligations it bears through a fact or a question: `on it rests fact x; it bears on y too`. */
function restingOn(
  rules: CitingRules,
  readings: readonly Reading[],
  name: string,
  at: Cursor,
): string {
  const cited = `${name} ${at.at('pinpoint').text ?? ''}`;
  const citedBy = citing(rules, (citation) => citation === cited);
  const others = bearsOn(citedBy, readings).filter((id) => !citedBy.obligations.includes(id));
  const bearing = others.length === 0 ? '' : `; it bears on ${others.join(', ')} too`;
  return `on it rests ${inWords(citedBy) || 'no rule'}${bearing}`;
}
