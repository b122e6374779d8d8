// npm run rules [FOLDER]: compiles the rules; says everything that is wrong with them, or how much there is.
import { join, relative, resolve } from 'node:path';
import { makeReady, root, stop } from './ready.mjs';

makeReady();
// npm runs scripts from the project's folder; a folder is meant from where the user stands.
const from = process.env.INIT_CWD ?? process.cwd();
const folder = process.argv[2] === undefined ? join(root, 'rules') : resolve(from, process.argv[2]);
const shownAs = relative(from, folder) || '.';

const { runnerImport } = await import('vite');
const load = (file) =>
  runnerImport(join(root, 'src/ruleset/build', file), {
    configFile: false,
    root,
    logLevel: 'error',
  });
const { compileRules } = (await load('compile.ts')).module;
const { formatMistake } = (await load('mistake.ts')).module;

const { ruleset, mistakes } = compileRules(folder, shownAs.replaceAll('\\', '/'));
if (mistakes !== undefined) {
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  stop(`${mistakes.map(formatMistake).join('\n')}\n${count} in the rules.`);
}
const counts = [
  [Object.keys(ruleset.questions).length, 'questions'],
  [Object.keys(ruleset.facts).length, 'facts'],
  [ruleset.obligations.length, 'obligations'],
  [ruleset.obligations.flatMap(({ checks }) => checks).length, 'checks'],
  [Object.keys(ruleset.provisions).length, 'provisions'],
];
process.stdout.write(
  `Rules ${ruleset.version}: ${counts.map(([count, what]) => `${count} ${what}`).join(', ')}.\n`,
);
