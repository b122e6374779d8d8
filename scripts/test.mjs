// npm test: installs what is missing, finds a browser, and checks everything. Stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeReady, root, say, stop } from './ready.mjs';

makeReady();
await showBrowser();

/** The official text is no part of the project: LAW_TEXT names the folder that has it, from the project's folder. */
const lawText = process.env.LAW_TEXT ? resolve(root, process.env.LAW_TEXT) : undefined;
const isLawAtHand = lawText !== undefined && existsSync(lawText);

/** Each step: what it proves, and how. Quick ones first. */
const STEPS = [
  ['Formatting', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['Rules', undefined, ['scripts/rules.mjs']],
  ...(isLawAtHand ? [['Citations', undefined, ['scripts/rules.mjs', 'verify', lawText]]] : []),
  ['Types of the pure layers', 'typescript/bin/tsc', ['-p', 'tsconfig.pure.json']],
  ['Types of the screens', 'typescript/bin/tsc', ['-p', 'tsconfig.app.json']],
  ['Types of everything', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['Lint', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']],
  ['Tests: unit, property, path, components, browser', 'vitest/vitest.mjs', ['run']],
];

const begun = performance.now();
for (const [title, program, args] of STEPS) {
  say(`\n── ${title}`);
  const start = performance.now();
  const script = program === undefined ? [] : [join(root, 'node_modules', program)];
  const { status } = spawnSync(process.execPath, [...script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    say(`\n${title}: failed. The messages are above; the steps after it were not run.`);
    process.exit(1);
  }
  say(`   ${seconds(start)} s`);
}
say(`\nAll steps passed in ${seconds(begun)} s.`);
if (!isLawAtHand) {
  const why = lawText === undefined ? 'LAW_TEXT names no folder' : `${lawText} is not there`;
  say(`The official text is not at hand (${why}): no citation was compared with it.`);
}

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(1);
}

/** Before anything else: without a browser half the checks cannot run. */
async function showBrowser() {
  const { findBrowser } = await import('./find-browser.mjs');
  const { executablePath } = await findBrowser().catch((error) => stop(error.message));
  say(`Browser: ${executablePath}`);
}
