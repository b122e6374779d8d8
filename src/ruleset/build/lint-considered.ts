/** Whether everything that has to be considered is either covered or left out with a reason, and nothing is both. */
import { citing, inWords, liesWithin } from '#ruleset/citing.ts';
import type { Sound } from './assemble.ts';
import { type Cursor, refuseName } from './cursor.ts';
import type { Names } from './names.ts';
import type { RulesFile } from './read.ts';

/** What can be said of the list by itself: names that are known, and each only once. */
export function lintConsidered(files: readonly RulesFile[], names: Names): void {
  for (const { root } of files.filter(({ kind }) => kind === 'not-covered')) {
    const sources = files.filter(({ kind }) => kind === 'sources').map((file) => idOf(file.root));
    const source = root.at('source');
    if (names.hasAllProvisions && source.text !== undefined && !sources.includes(source.text)) {
      refuseName(source, 'source', source.text, sources);
    }
    const required = root.at('must_be_considered').items();
    const known = required.flatMap(({ text }) => text ?? []);
    refuseTwice(required);
    refuseTwice([...pinpointsAt(root, 'not_covered'), ...pinpointsAt(root, 'partly')]);
    for (const at of [...pinpointsAt(root, 'not_covered'), ...pinpointsAt(root, 'partly')]) {
      if (at.text !== undefined && !known.includes(at.text)) {
        refuseName(at, 'pinpoint', at.text, known);
      }
    }
  }
}

/** Whether the list agrees with what the rules cite. Only to be asked once every citation is known to be right. */
export function lintCovered(files: readonly RulesFile[], sound: Sound): void {
  const { known, obligations, contradictions, texts, releaseCheck } = sound;
  const rules = {
    obligations,
    facts: [...known.facts.values()],
    questions: [...known.questions.values()],
    contradictions,
    releaseCheck,
    texts,
  };
  for (const { root } of files.filter(({ kind }) => kind === 'not-covered')) {
    const source = files.find((file) => file.kind === 'sources' && isNamedIn(root, file.root));
    const name = source?.root.at('name').text ?? '';
    const citedBy = ({ text = '' }: Cursor): string =>
      inWords(citing(rules, (citation) => liesWithin(citation, `${name} ${text}`)));
    lintList(root, citedBy);
  }
}

function lintList(root: Cursor, citedBy: (at: Cursor) => string): void {
  const leftOut = pinpointsAt(root, 'not_covered');
  const partly = pinpointsAt(root, 'partly');
  for (const at of leftOut) {
    const rules = citedBy(at);
    if (rules !== '')
      at.refuse(`"${at.text ?? ''}" is listed as not covered, and cited by ${rules}`);
  }
  for (const at of partly) {
    if (citedBy(at) !== '') continue;
    at.refuse(`"${at.text ?? ''}" is listed as covered in part, and cited by nothing`);
  }
  for (const at of root.at('must_be_considered').items()) {
    const isListed = [...leftOut, ...partly].some(({ text }) => text === at.text);
    if (isListed || citedBy(at) !== '') continue;
    at.refuse(`"${at.text ?? ''}" is cited by no rule, and not_covered does not say why`);
  }
}

function pinpointsAt(root: Cursor, key: string): readonly Cursor[] {
  return root
    .at(key)
    .items()
    .map((entry) => entry.at('pinpoint'));
}

function refuseTwice(pinpoints: readonly Cursor[]): void {
  const seen = new Set<string>();
  for (const at of pinpoints) {
    if (at.text === undefined) continue;
    if (seen.has(at.text)) at.refuse(`"${at.text}" is listed twice`);
    seen.add(at.text);
  }
}

function isNamedIn(list: Cursor, source: Cursor): boolean {
  return idOf(source) === list.at('source').text;
}

function idOf(source: Cursor): string {
  return source.at('id').text ?? '';
}
