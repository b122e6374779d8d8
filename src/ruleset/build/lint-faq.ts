/** Whether the items of the FAQ name what there is, rest on what they cite, and stand in one topic each. */
import { type Cursor, refuseName } from './cursor.ts';
import { answersIn } from './faq-answers.ts';
import { lintFileName, lintOnce, textsOf } from './lint-files.ts';
import type { Names } from './names.ts';
import type { RulesFile } from './read.ts';

/**
 * Refuses what does not agree in the FAQ.
 * @returns what the items cite.
 */
export function lintFaq(files: readonly RulesFile[], names: Names): ReadonlySet<string> {
  const cited = new Set<string>();
  const items = [...names.faq.values()];
  const bases = basesIn(files);
  for (const file of items) {
    if (file.isBroken) continue;
    lintFileName(file);
    lintItem(file.root, names, bases);
    for (const { text } of provisionsAt(file.root)) if (text !== undefined) cited.add(text);
  }
  lintOnce(
    items.map(({ root }) => root.at('number')),
    'number',
  );
  lintOnce(
    items.flatMap(({ root }) => textsOf(root.at('formerly'))),
    'former id',
  );
  for (const file of files.filter(({ kind, isBroken }) => kind === 'faq-topics' && !isBroken)) {
    lintTopics(file.root.at('topics'), names);
    lintSynonyms(file.root.at('synonyms'));
  }
  return cited;
}

/** Where all items are listed; an item there would take its place. */
const INDEX = 'index';

function lintItem(root: Cursor, names: Names, bases: ReadonlyMap<string, string>): void {
  const known = [...names.faq.keys()];
  lintNamed(root.at('related').items(), 'item', known);
  for (const at of root.at('related').items()) {
    if (at.text !== undefined && at.text === root.at('id').text)
      at.refuse(`"${at.text}" is related to others, and not to itself`);
  }
  lintNamed(root.at('obligations').items(), 'obligation', [...names.obligations.keys()]);
  if (names.hasAllQuestions)
    lintNamed(root.at('questions').items(), 'question', [...names.questions.keys()]);
  lintNoOther(root.at('keywords').items(), 'keyword');
  for (const at of [root.at('id'), ...textsOf(root.at('formerly'))]) {
    if (at.text === INDEX) at.refuse(`"${INDEX}" is the address of the index itself`);
  }
  for (const at of textsOf(root.at('formerly'))) {
    if (at.text !== undefined && names.faq.has(at.text))
      at.refuse(`the item "${at.text}" still stands in the rules`);
  }
  lintShown(root, names);
  lintCites(root, names, bases);
  lintOpen(root);
}

function lintNoOther(named: readonly Cursor[], what: string): void {
  const texts = named.map(({ text }) => text?.toLowerCase());
  for (const [index, at] of named.entries()) {
    if (at.text !== undefined && texts.indexOf(texts[index]) < index)
      at.refuse(`the ${what} "${at.text}" stands here twice`);
  }
}

function lintNamed(named: readonly Cursor[], what: string, known: readonly string[]): void {
  for (const [index, at] of named.entries()) {
    if (at.text === undefined) continue;
    if (!known.includes(at.text)) refuseName(at, what, at.text, known);
    else if (named.findIndex(({ text }) => text === at.text) < index)
      at.refuse(`the ${what} "${at.text}" stands here twice`);
  }
}

/** An item that is raised by answers says by which, and no other does. */
function lintShown(root: Cursor, names: Names): void {
  const shown = root.at('shown');
  const clauses = root.at('for');
  if (shown.text === 'when' && clauses.value === undefined)
    shown.refuse('"for" has to say for which answers it is shown');
  if ((shown.text === 'always' || shown.text === 'browse') && clauses.value !== undefined)
    clauses.refuse(`"for" is for what is shown "when", and not "${shown.text}"`, { onKey: true });
  for (const clause of clauses.items()) answersIn(clause, names);
}

function lintCites(root: Cursor, names: Names, bases: ReadonlyMap<string, string>): void {
  const hasCites = root.at('cites').value !== undefined;
  const without = root.at('no_provision');
  if (hasCites && without.value !== undefined)
    without.refuse('"no_provision" says why nothing is cited, and something is', { onKey: true });
  if (!hasCites && without.value === undefined)
    root
      .at('id')
      .refuse('neither "cites" nor, where no provision is there, "no_provision" is given');
  if (!names.hasAllProvisions) return;
  const provisions = provisionsAt(root);
  lintNamed(provisions, 'citation', [...names.provisions.keys()]);
  const found = provisions.map(({ text }) => bases.get(text ?? ''));
  const basis = root.at('basis');
  // A standard or an inference may stand beside no provision of its kind.
  if (!found.includes(undefined) && ['law', 'recital', 'guidance'].includes(basis.text ?? '')) {
    if (!found.includes(basis.text))
      basis.refuse(`it is said to rest on ${basis.text ?? ''}, and cites none`);
  }
}

/** What no source decides is called so in verdict, basis and status alike. */
function lintOpen(root: Cursor): void {
  const [verdict, basis, status] = [root.at('verdict'), root.at('basis'), root.at('status')];
  const isUnresolved = verdict.text === 'unresolved';
  if (isUnresolved !== (basis.text === 'open') && basis.text !== undefined)
    basis.refuse('the basis is "open" where the verdict is "unresolved", and nowhere else');
  if (isUnresolved && status.text === 'settled') status.refuse('what is unresolved is not settled');
}

function lintTopics(topics: Cursor, names: Names): void {
  const listed = topics.items();
  lintOnce(
    listed.map((topic) => topic.at('id')),
    'topic',
  );
  const known = [...names.faq.keys()];
  const seen = new Map<string, string>();
  for (const topic of listed) {
    const name = topic.at('id').text ?? '';
    for (const at of topic.at('items').items()) {
      if (at.text === undefined) continue;
      const other = seen.get(at.text);
      if (!known.includes(at.text)) refuseName(at, 'item', at.text, known);
      else if (other !== undefined)
        at.refuse(`the item "${at.text}" stands in the topic "${other}" already`);
      seen.set(at.text, other ?? name);
    }
  }
  for (const [id, file] of names.faq) {
    if (!seen.has(id)) file.root.at('id').refuse(`the item "${id}" stands in no topic`);
  }
}

function provisionsAt(root: Cursor): readonly Cursor[] {
  return root
    .at('cites')
    .items()
    .map((cite) => cite.at('provision'));
}

/** What each registered provision weighs, by citation. */
function basesIn(files: readonly RulesFile[]): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const { root } of files.filter(({ kind }) => kind === 'sources')) {
    for (const provision of root.at('provisions').items()) {
      const citation = `${root.at('name').text ?? ''} ${provision.at('pinpoint').text ?? ''}`;
      bases.set(citation, provision.at('basis').text ?? root.at('basis').text ?? '');
    }
  }
  return bases;
}

/** A group of one word says nothing, and a word in two groups would join them. */
function lintSynonyms(groups: Cursor): void {
  for (const group of groups.items()) {
    if (group.items().length < 2) group.refuse('one word alone means the same as no other');
  }
  const words = groups.items().flatMap((group) => group.items());
  const texts = words.map(({ text }) => text?.toLowerCase());
  for (const [index, at] of words.entries()) {
    if (texts.indexOf(texts[index]) < index)
      at.refuse(`"${at.text ?? ''}" stands among synonyms already; join the two groups`);
  }
}
