/** Whether the files and the lists in them agree: names, orders, nothing twice, nothing forgotten. */
import type { Cursor } from './cursor.ts';
import { refuseName } from './cursor.ts';
import type { Names } from './names.ts';
import type { RulesFile } from './read.ts';

/** Refuses what does not agree between files. `ruleset` is the file of that name. */
export function lintFiles(files: readonly RulesFile[], ruleset: RulesFile, names: Names): void {
  const kind = (wanted: RulesFile['kind']) => files.filter((file) => file.kind === wanted);
  const pages = kind('questions').flatMap(({ root }) => root.at('pages').items());
  const named = [
    ...kind('facts'),
    ...kind('obligations'),
    ...kind('contradictions'),
    ...kind('texts'),
  ];
  for (const file of named) lintFileName(file);
  for (const [id, file] of names.facts) {
    if (names.questions.has(id))
      file.root.at('id').refuse(`"${id}" is the name of a question already`);
  }
  lintOnce(
    pages.map((page) => page.at('id')),
    'page',
  );
  lintOnce(
    kind('sources').map(({ root }) => root.at('id')),
    'source',
  );
  lintOnce(
    kind('sources').map(({ root }) => root.at('name')),
    'source name',
  );
  lintOnce(
    kind('obligations').map(({ root }) => root.at('code')),
    'code',
  );
  lintSections(kind('questions'), ruleset.root.at('sections'), names);
  lintListed(ruleset.root.at('obligations'), 'obligation', names.obligations);
  lintListed(ruleset.root.at('texts'), 'text', names.texts);
  lintGroups(ruleset.root.at('groups'), kind('obligations'));
  lintReserved(ruleset.root.at('reserved'), names);
  lintEditions(ruleset.root);
  lintFormer(names);
  for (const source of kind('sources')) {
    lintPins(source);
    lintLinks(source);
  }
}

export function lintFileName({ id, root }: RulesFile): void {
  const at = root.at('id');
  if (at.text !== undefined && at.text !== id) {
    at.refuse(`the id "${at.text}" has to be the name of the file, "${id}"`);
  }
}

/** Refuses what stands twice. */
export function lintOnce(cursors: readonly Cursor[], what: string): void {
  const seen = new Set<string>();
  for (const at of cursors) {
    if (at.text === undefined) continue;
    if (seen.has(at.text)) at.refuse(`the ${what} "${at.text}" stands in the rules twice`);
    seen.add(at.text);
  }
}

function lintSections(files: readonly RulesFile[], listed: Cursor, { sections }: Names): void {
  lintOnce(
    listed.items().map((section) => section.at('id')),
    'section',
  );
  const found = files.map(({ root }) => root.at('section'));
  lintOnce(found, 'section');
  for (const at of found) {
    if (at.text !== undefined && !sections.includes(at.text)) {
      refuseName(at, 'section', at.text, sections);
    }
  }
  if (files.some(({ isBroken }) => isBroken)) return;
  for (const section of listed.items()) {
    const { text } = section.at('id');
    if (text === undefined || found.some((at) => at.text === text)) continue;
    section.at('id').refuse(`no file in questions/ has the section "${text}"`);
  }
}

/** What has its order in the list of the head: all of it stands there, once. */
function lintListed(listed: Cursor, what: string, files: ReadonlyMap<string, RulesFile>): void {
  const items = listed.items();
  lintOnce(items, what);
  for (const at of items) {
    if (at.text === undefined || files.has(at.text)) continue;
    refuseName(at, what, at.text, [...files.keys()]);
  }
  for (const [id, file] of files) {
    if (items.some(({ text }) => text === id)) continue;
    file.root.at('id').refuse(`the ${what} "${id}" is missing in the list of ruleset.yaml`);
  }
}

/** Where groups are named, every code belongs to one, and none is empty. */
function lintGroups(listed: Cursor, obligations: readonly RulesFile[]): void {
  const groups = listed.items().map((group) => group.at('code'));
  lintOnce(groups, 'group');
  // What is not in the form of a code is refused by the schema, and would only be told twice.
  if (groups.length === 0 || groups.some(({ text }) => !/^[A-Z]+$/.test(text ?? ''))) return;
  const known = groups.flatMap(({ text }) => text ?? []);
  const codes = obligations.map(({ root }) => root.at('code'));
  const used = codes.map(groupIn);
  for (const at of codes) {
    const beginning = groupIn(at);
    if (beginning === undefined || known.includes(beginning)) continue;
    refuseName(at, 'group', beginning, known);
  }
  if (obligations.some(({ isBroken }) => isBroken)) return;
  for (const at of groups) {
    if (at.text === undefined || used.includes(at.text)) continue;
    at.refuse(`no obligation has a code of the group "${at.text}"`);
  }
}

function groupIn({ text }: Cursor): string | undefined {
  return /^([A-Z]+)-\d/.exec(text ?? '')?.[1];
}

function lintReserved(listed: Cursor, { questions }: Names): void {
  lintOnce(listed.items(), 'reserved question');
  for (const at of listed.items()) {
    if (at.text !== undefined && questions.has(at.text)) {
      at.refuse(`"${at.text}" is asked, and not only reserved`);
    }
  }
}

/** The newest edition is the version that stands in the head. */
function lintEditions(root: Cursor): void {
  const [newest] = root.at('editions').items();
  if (newest === undefined) return;
  for (const key of ['version', 'law_as_of']) {
    const at = newest.at(key);
    const { text } = root.at(key);
    if (at.text !== text)
      at.refuse(`the newest edition has another ${key} than the rules, "${text ?? ''}"`);
  }
}

/** A name that is given up is never taken again. */
function lintFormer({ questions, obligations }: Names): void {
  for (const { at } of questions.values()) {
    for (const former of textsOf(at.at('formerly'))) {
      if (former.text !== undefined && questions.has(former.text)) {
        former.refuse(`the question "${former.text}" still stands in the rules`);
      }
    }
  }
  for (const { root } of obligations.values()) {
    for (const former of textsOf(root.at('formerly'))) {
      if (former.text !== undefined && obligations.has(former.text)) {
        former.refuse(`the obligation "${former.text}" still stands in the rules`);
      }
    }
  }
}

export function textsOf(at: Cursor): readonly Cursor[] {
  return at.text === undefined ? at.items() : [at];
}

/** The anchor says where the pinned text begins to matter, the hash that it is still the same: one is no use alone. */
function lintPins({ root }: RulesFile): void {
  for (const provision of root.at('provisions').items()) {
    const hasAnchor = provision.at('anchor').value !== undefined;
    const hasHash = provision.at('sha256').value !== undefined;
    if (hasAnchor === hasHash) continue;
    const [there, missing] = hasAnchor ? ['anchor', 'sha256'] : ['sha256', 'anchor'];
    provision.at(there).refuse(`"${there}" stands here without "${missing}"`, { onKey: true });
  }
}

/** Where EUR-Lex puts an article, a recital or an annex on the page of an act. */
const FRAGMENTS: readonly (readonly [section: RegExp, fragment: string])[] = [
  [/^Article (\d+)/, 'art_'],
  [/^recital (\d+)/, 'rct_'],
  [/^Annex ([IVX]+)/, 'anx_'],
];

/** A link leads to the provision that it stands at; which can only be known of an act with its official text. */
function lintLinks({ root }: RulesFile): void {
  const page = root.at('link').text;
  if (page === undefined || root.at('official_text').text === undefined) return;
  for (const provision of root.at('provisions').items()) {
    const fragment = fragmentOf(provision.at('pinpoint').text ?? '');
    const link = provision.at('link');
    if (fragment === undefined || link.text === undefined) continue;
    const right = `${page}#${fragment}`;
    if (link.text !== right) link.refuse(`this leads elsewhere; the link has to be ${right}`);
  }
}

function fragmentOf(pinpoint: string): string | undefined {
  for (const [section, fragment] of FRAGMENTS) {
    const number = section.exec(pinpoint)?.[1];
    if (number !== undefined) return `${fragment}${number}`;
  }
  return undefined;
}
