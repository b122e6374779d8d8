/** From a folder of rules to a ruleset: reads, holds against the shapes, links, checks, proves, compiles. */
import { basename } from 'node:path';
import type { Faq } from '#ruleset/faq.ts';
import type { Obligation, Ruleset } from '#ruleset/types.ts';
import { assemble, assembleFaq, compileSound, type Sound, type Written } from './assemble.ts';
import { lintOpenPoints, lintUnnamedPoints } from './lint-open-points.ts';
import { lintObligation } from './lint-checks.ts';
import { lintContradiction, proveContradiction } from './lint-contradictions.ts';
import { lintConsidered, lintCovered } from './lint-considered.ts';
import { lintFact } from './lint-facts.ts';
import { lintFaq } from './lint-faq.ts';
import { lintFiles } from './lint-files.ts';
import { proveFact, proveNoClash, proveReason } from './lint-proofs.ts';
import { lintLegalText, proveLegalText } from './lint-legal-texts.ts';
import { lintQuestions } from './lint-questions.ts';
import { lintReleaseCheck, proveReleaseCheck } from './lint-release-check.ts';
import { lintCircles, lintPageOrder, lintReasonQuestions, lintUnread } from './lint-reads.ts';
import { lintUpdatePaths } from './lint-update-paths.ts';
import { lintWords } from './lint-words.ts';
import { linkAll, linkContradiction, linkLegalText, linkReleaseCheck } from './link.ts';
import { inOrder, type Mistake } from './mistake.ts';
import { type Names, namesIn, namesWithin } from './names.ts';
import { readFiles, readTexts, type RulesFile, type RulesText } from './read.ts';
import { readShape } from './read-shape.ts';
import { isKnownThrough, type Known } from '#ruleset/reads.ts';
import {
  contradictionShape,
  factShape,
  legalTextShape,
  obligationShape,
  openPointShape,
  notCoveredShape,
  questionsShape,
  releaseCheckShape,
  rulesetShape,
  sourceShape,
  updatePathsShape,
} from './schema.ts';
import { faqItemShape, faqTopicsShape } from './schema-faq.ts';

/** A ruleset with its FAQ, or everything that is wrong with them. */
export type Compiled =
  | { readonly ruleset: Ruleset; readonly faq: Faq; readonly mistakes?: undefined }
  | {
      readonly ruleset?: undefined;
      readonly faq?: undefined;
      readonly mistakes: readonly Mistake[];
    };

/**
 * Compiles the rules in a folder. Never throws for what is written there.
 *
 * @param shownAs what the messages call the folder; its own name if left out.
 * @returns all mistakes at once, by file, line and column.
 */
export function compileRules(folder: string, shownAs = basename(folder)): Compiled {
  return compileTexts(readTexts(folder), shownAs);
}

/** Compiles rules that have been read already. */
export function compileTexts(texts: readonly RulesText[], shownAs: string): Compiled {
  const mistakes: Mistake[] = [];
  const files = readFiles(texts, shownAs, mistakes);
  const isThere = (wanted: RulesFile['kind']): boolean => files.some(({ kind }) => kind === wanted);
  const missing = (name: string, message: string): void => {
    mistakes.push({ file: `${shownAs}/${name}`, line: 1, column: 1, message });
  };
  if (!isThere('ruleset'))
    missing('ruleset.yaml', 'there is no such file, and no rules without it');
  if (isThere('faq') && !isThere('faq-topics'))
    missing('faq/topics.yaml', 'there is no such file, and no item of the FAQ without a topic');
  const names = namesIn(files);
  const written = shapesOf(files);
  const cited = lint(files, names);
  const citedInFaq = lintFaq(files, names);
  if (mistakes.length === 0) lintUnnamedPoints(files);
  // Where a file of questions cannot be read, names may be unknown that are right: nothing is compiled then.
  const right = names.hasAllQuestions ? files.filter(isWithout(mistakes)) : [];
  const sound = compileSound(written, names, right);
  const hasAllNames = mistakes.length === 0;
  prove(sound, names, new Set([...cited, ...citedInFaq]), hasAllNames);
  const check = right.find(({ kind }) => kind === 'release-check');
  if (check !== undefined && sound.releaseCheck !== undefined)
    proveReleaseCheck(sound.releaseCheck, check.root);
  if (hasAllNames) lintCovered(files, sound);
  if (mistakes.length > 0) return { mistakes: inOrder(mistakes) };
  return { ruleset: assemble(written, sound, cited), faq: assembleFaq(written, names) };
}

function shapesOf(files: readonly RulesFile[]): Written {
  const read = <Output>(kind: RulesFile['kind'], shape: Parameters<typeof readShape<Output>>[1]) =>
    files
      .filter((file) => file.kind === kind)
      .flatMap((file) => {
        const content = readShape(file, shape);
        return content === undefined ? [] : [{ file, content }];
      });
  return {
    ruleset: read('ruleset', rulesetShape),
    sources: read('sources', sourceShape),
    openPoints: read('open-points', openPointShape),
    questions: read('questions', questionsShape),
    facts: read('facts', factShape),
    obligations: read('obligations', obligationShape),
    contradictions: read('contradictions', contradictionShape),
    releaseCheck: read('release-check', releaseCheckShape),
    updatePaths: read('update-paths', updatePathsShape),
    texts: read('texts', legalTextShape),
    notCovered: read('not-covered', notCoveredShape),
    faqItems: read('faq', faqItemShape),
    faqTopics: read('faq-topics', faqTopicsShape),
  };
}

/** What can be said of each file without knowing what the conditions mean. Comes back with what the rules cite. */
function lint(files: readonly RulesFile[], names: Names): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const file of files) link(file, names, cited);
  const ruleset = files.find(({ kind }) => kind === 'ruleset');
  if (ruleset !== undefined && !ruleset.isBroken) lintFiles(files, ruleset, names);
  lintQuestions(names);
  lintOpenPoints(files);
  lintWords(files);
  lintConsidered(files, names);
  lintUpdatePaths(files, names);
  for (const file of files) {
    if (file.kind === 'facts') lintFact(file, names);
    if (file.kind === 'obligations' && !file.isBroken) lintObligation(file, names);
    if (file.kind === 'contradictions') lintContradiction(file, names);
    if (file.kind === 'release-check') lintReleaseCheck(file, namesWithin(file, names));
    if (file.kind === 'texts') lintLegalText(file, names);
  }
  return cited;
}

/** Looks up the names in a file, and takes note of what it cites. */
function link(file: RulesFile, names: Names, cited: Set<string>): void {
  const { kind, root } = file;
  // The FAQ cites too; but what it cites is no part of the ruleset.
  if (kind === 'faq' || kind === 'faq-topics') return;
  if (kind === 'contradictions') linkContradiction(root, names, cited);
  else if (kind === 'release-check') linkReleaseCheck(root, namesWithin(file, names), cited);
  else if (kind === 'texts') linkLegalText(root, names, cited);
  else linkAll(root, names, cited);
}

/** What can be said only of files that are right in themselves. */
function prove(sound: Sound, names: Names, cited: ReadonlySet<string>, hasAllNames: boolean): void {
  const { known, obligations, contradictions, texts } = sound;
  const circles = lintCircles(known, names);
  if (circles.size > 0) return;
  lintPageOrder(known, names);
  if (hasAllNames) lintUnread(sound, names, cited);
  for (const fact of known.facts.values()) {
    const at = names.facts.get(fact.id)?.root;
    if (at === undefined || !isKnownThrough([{ kind: 'fact', fact: fact.id }], known)) continue;
    lintReasonQuestions(fact, at, known.facts);
    proveFact(fact, at, known);
  }
  for (const obligation of obligations) proveObligation(obligation, names, known);
  for (const contradiction of contradictions) {
    const at = names.contradictions.get(contradiction.id)?.root;
    if (at !== undefined) proveContradiction(contradiction, at, known);
  }
  for (const { id } of texts) {
    const at = names.texts.get(id)?.root;
    if (at !== undefined) proveLegalText(at, names, known);
  }
}

function proveObligation(obligation: Obligation, names: Names, known: Known): void {
  const checks = names.obligations.get(obligation.id)?.root.at('checks').items() ?? [];
  for (const [index, check] of obligation.checks.entries()) {
    const at = checks[index];
    if (at === undefined) continue;
    const { onlyWhen, leftOutWhen, metWhen, gapWhen } = check;
    const deciding = [metWhen, gapWhen].filter((part) => part !== undefined);
    const around = [onlyWhen, leftOutWhen].filter((part) => part !== undefined);
    if (metWhen !== undefined && gapWhen !== undefined && isKnownThrough(deciding, known)) {
      proveNoClash(metWhen, gapWhen, at, known);
    }
    if (isKnownThrough([obligation.appliesWhen, ...around, ...deciding], known)) {
      proveReason(obligation, check, at, known);
    }
  }
}

function isWithout(mistakes: readonly Mistake[]): (file: RulesFile) => boolean {
  const wrong = new Set(mistakes.map(({ file }) => file));
  return ({ name }) => !wrong.has(name);
}
