// npm run citations: compares every pinned citation with the official text, where that is at hand.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeReady, root, say, stop } from './ready.mjs';

makeReady();
process.chdir(root);

const folder = resolve(root, process.env.LAW_TEXT ?? '../shared/law/text');
const file = join(folder, 'cra-oj.txt');
if (!existsSync(file)) {
  say(
    'The official text is not at hand: the pinned citations were not compared. LAW_TEXT names its folder.',
  );
  process.exit(0);
}
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'src/ruleset/build/verify-citations.ts'), {
  configFile: false,
  root,
});
const { compared, unpinned, mistakes } = module.verifyCitations(
  'rules',
  readFileSync(file, 'utf8'),
);
if (mistakes.length > 0) stop(mistakes.join('\n'));
if (compared === 0) stop('No citation is pinned: there is nothing to compare.');
say(
  `${compared} citations agree with the official text; ${unpinned} are of sources without a pinned text.`,
);
