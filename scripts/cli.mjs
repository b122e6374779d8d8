// npm run --silent cli -- …: the checklist from a terminal. Builds when the sources have changed, then runs at once.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildForNode } from './build-for-node.mjs';
import { buildIfStale } from './fresh.mjs';
import { makeReady, root, stop } from './ready.mjs';

makeReady();
await buildIfStale('dist-cli', (outDir) => buildForNode('src/cli/main.ts', outDir)).catch((error) =>
  stop(`The command line could not be built.\n${error.message}`),
);

// npm runs scripts from the project's folder; file names are meant from where the user stands.
const from = process.env.INIT_CWD ?? process.cwd();
const { main } = await import(pathToFileURL(join(root, 'dist-cli/main.js')).href);
await main(process.argv.slice(2), { from, fonts: join(root, 'public/fonts') });
