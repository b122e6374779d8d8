/**
 * Finds a provision in the text of the Regulation as published, by its pinpoint, so that citations can be verified.
 * The text is a plain file: articles and recitals begin with a line `=== ARTICLE 13 …`, annexes with `ANNEX I`; a point's
 * label stands alone on the line before its text.
 */

/** A numbered unit of the act: its label, its own subparagraphs, and the units below each of them. */
interface Unit {
  readonly label: string;
  readonly blocks: { text: string; readonly below: Unit[] }[];
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** White space becomes one space, and quotation marks become straight ones: what is compared is words, not typesetting. */
export function normalised(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/[“”„‟«»]/g, '"')
    .trim();
}

export interface OfficialText {
  /** Whether no article, recital or annex was found: then it is another file, and no text of an act. */
  readonly isEmpty: boolean;
  /** The normalised text of a provision, labels included; undefined if there is no such provision. */
  provision(pinpoint: string): string | undefined;
}

/** Reads the whole act once. */
export function officialText(file: string): OfficialText {
  const sections = sectionsOf(file);
  return {
    isEmpty: sections.size === 0,
    provision(pinpoint) {
      const wanted = parse(pinpoint);
      const lines = wanted && sections.get(wanted.section);
      if (wanted === undefined || lines === undefined) return undefined;
      let unit: Unit | undefined = unitsOf(wanted.section, lines);
      for (const label of wanted.path)
        unit = unit && below(unit).find((each) => each.label === label);
      if (unit === undefined) return undefined;
      if (wanted.subparagraph === undefined) return textOf(unit, unit.label !== wanted.section);
      const block = unit.blocks[wanted.subparagraph];
      if (block === undefined) return undefined;
      return textOf({ label: unit.label, blocks: [block] }, unit.label !== wanted.section);
    },
  };
}

interface Wanted {
  readonly section: string;
  readonly path: readonly string[];
  /** Counted from zero. */
  readonly subparagraph?: number;
}

/** The steps of a pinpoint after its article, recital or annex. */
const STEP =
  /,? (?<part>(?:Part|Class) [IVX]+)|,? point (?=\()|,? point (?<number>\d+(?:\.\d+)*)|\((?<label>\d+|[a-z]+)\)|, (?<ordinal>[a-z]+) subparagraph/g;

/** Undefined if any of it is not understood: half a pinpoint would find too much. */
function parse(pinpoint: string): Wanted | undefined {
  const head = /^(Article|recital|Annex) (\d+|[IVX]+)(?![\dA-Za-z])/.exec(pinpoint);
  if (head === null) return undefined;
  const rest = pinpoint.slice(head[0].length);
  const steps = [...rest.matchAll(STEP)];
  if (steps.map(([step]) => step).join('') !== rest) return undefined;
  const groups = steps.map((step) => step.groups ?? {});
  const path = groups.flatMap(({ part, number, label }) => part ?? number ?? label ?? []);
  const section = `${String(head[1]).toUpperCase()} ${String(head[2])}`;
  const ordinal = groups.map((group) => group['ordinal']).find((word) => word !== undefined);
  if (ordinal === undefined) return { section, path };
  const subparagraph = ORDINALS.indexOf(ordinal);
  return subparagraph === -1 ? undefined : { section, path, subparagraph };
}

/** The lines of each article, recital and annex, without its title. */
function sectionsOf(file: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of file.split('\n').map(normalised)) {
    const heading = headingIn(line);
    if (heading !== undefined) {
      current = sections.has(heading.section) ? undefined : [];
      if (current !== undefined) sections.set(heading.section, current);
      if (heading.isTitleNext) current?.push('');
      continue;
    }
    // The signatures and footnotes between the articles and the annexes belong to neither.
    if (line.startsWith('This Regulation shall be binding')) current = undefined;
    if (current?.length === 1 && current[0] === '') current[0] = `TITLE ${line}`;
    else if (line !== '') current?.push(line);
  }
  return sections;
}

/** The title of an annex, and of an article without one in its heading, is the line after it. */
function headingIn(line: string): { section: string; isTitleNext: boolean } | undefined {
  if (/^ANNEX [IVX]+$/.test(line)) return { section: line, isTitleNext: true };
  const [, kind, number, title] = /^=== (RECITAL|ARTICLE) (\d+)(?: (.*))?$/.exec(line) ?? [];
  if (kind === undefined) return undefined;
  return { section: `${kind} ${String(number)}`, isTitleNext: title === 'None' };
}

function unitsOf(section: string, lines: readonly string[]): Unit {
  const root = unit(section);
  let holder = root;
  let paragraph = root;
  let letter: Unit | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (isOutside(line)) continue;
    const part = /^((?:Part|Class) [IVX]+)\b ?(.*)$/.exec(line);
    const numbered = /^(\d+)\. (\S.*)$/.exec(line);
    const label = labelOf(line);
    if (part !== null && section.startsWith('ANNEX')) {
      holder = paragraph = add(root, unit(String(part[1]), part[2]));
      letter = undefined;
    } else if (numbered !== null && section.startsWith('ARTICLE')) {
      holder = paragraph = add(root, unit(String(numbered[1]), numbered[2]));
      letter = undefined;
    } else if (label === undefined) {
      paragraph.blocks.push({ text: line, below: [] });
      letter = undefined;
    } else {
      index += 1;
      const found = unit(label, lines[index]);
      if (lines[index]?.startsWith('OJ ') === true) continue;
      if (/^\d/.test(label)) {
        paragraph = add(holder, found);
        letter = undefined;
      } else if (
        letter !== undefined &&
        isRomanBelow(label, letter, labelAfter(lines, index + 1))
      ) {
        add(letter, found);
      } else {
        letter = add(paragraph, found);
      }
    }
  }
  return root;
}

/** Titles, chapter headings and footnotes. */
function isOutside(line: string): boolean {
  const isHeading = line.length > 8 && line === line.toUpperCase() && labelOf(line) === undefined;
  return line.startsWith('TITLE ') || isHeading || /^\(\d+\) \S/.test(line);
}

/** A label alone on its line: `(a)`, `(12)`, `3.` */
function labelOf(line: string): string | undefined {
  return /^\(([a-z]+|\d+)\)$/.exec(line)?.[1] ?? /^(\d+(?:\.\d+)*)\.$/.exec(line)?.[1];
}

function labelAfter(lines: readonly string[], from: number): string | undefined {
  return lines
    .slice(from)
    .map(labelOf)
    .find((label) => label !== undefined);
}

/** Whether `i`, `v`, `x` … counts below the letter, or is the next letter itself. */
function isRomanBelow(label: string, letter: Unit, next: string | undefined): boolean {
  if (!/^[ivx]+$/.test(label)) return false;
  if (label.length > 1) return true;
  if (label === 'i') return !(letter.label === 'h' && next !== 'ii');
  const isSuccessor = label.charCodeAt(0) === letter.label.charCodeAt(0) + 1;
  return !(isSuccessor && below(letter).length === 0);
}

function unit(label: string, text?: string): Unit {
  return { label, blocks: text === undefined || text === '' ? [] : [{ text, below: [] }] };
}

function add(parent: Unit, child: Unit): Unit {
  if (parent.blocks.length === 0) parent.blocks.push({ text: '', below: [] });
  parent.blocks.at(-1)?.below.push(child);
  return child;
}

function below({ blocks }: Unit): readonly Unit[] {
  return blocks.flatMap((block) => block.below);
}

function textOf(found: Unit, isLabelled: boolean): string {
  const label = /^(?:Part|Class) /.test(found.label) ? found.label : `(${found.label})`;
  const inside = found.blocks.flatMap(({ text, below }) => [
    text,
    ...below.map((each) => textOf(each, true)),
  ]);
  return normalised([isLabelled ? label : '', ...inside].join(' '));
}
