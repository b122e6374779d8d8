import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileTexts } from '#ruleset/build/compile.ts';
import { formatMistake } from '#ruleset/build/mistake.ts';
import { readTexts, type RulesText } from '#ruleset/build/read.ts';

const BROKEN = fileURLToPath(new URL('./broken', import.meta.url));
const VALID = fileURLToPath(new URL('./valid', import.meta.url));

/** One folder of `broken/`: what its rules are compiled to, and the messages it expects. */
export interface BrokenRules {
  readonly messages: readonly string[];
  readonly expected: readonly string[];
}

/** The names of all folders of broken rules. */
export function brokenRules(): readonly string[] {
  return readdirSync(BROKEN).sort();
}

/** Lays the files of a folder over the valid rules, an empty file taking the valid one away, and compiles the whole. */
export function compileBroken(name: string): BrokenRules {
  const folder = `${BROKEN}/${name}`;
  const over = readTexts(folder).filter(({ path }) => path !== 'expected.txt');
  const mistakes = compileTexts(overlaid(readTexts(VALID), over), 'rules').mistakes ?? [];
  return {
    messages: mistakes.map(formatMistake),
    expected: readFileSync(`${folder}/expected.txt`, 'utf8').trimEnd().split('\n'),
  };
}

function overlaid(under: readonly RulesText[], over: readonly RulesText[]): readonly RulesText[] {
  const paths = over.map(({ path }) => path);
  return [
    ...under.filter(({ path }) => !paths.includes(path)),
    ...over.filter(({ text }) => text !== ''),
  ];
}
