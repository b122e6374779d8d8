// npm run bench: measures the engine against a plain reading of the same rules; npm run bench -- search: the search of the
// FAQ against a plain scan and another library; npm run bench -- report: the PDF against two other libraries. Not part of
// npm test.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildForNode } from './build-for-node.mjs';
import { openApplication } from './open-application.mjs';
import { makeReady, root, stop } from './ready.mjs';

/** What there is to measure: where it begins, and the folder of its own packages where it has some. */
const BENCHMARKS = {
  engine: { entry: 'bench/main.ts' },
  report: { entry: 'bench/report/main.ts', packages: join(root, 'bench/report/library') },
  search: { entry: 'bench/search/main.ts', packages: join(root, 'bench/search/library') },
};

const [name = 'engine'] = process.argv.slice(2);
const { entry, packages } =
  BENCHMARKS[name] ??
  stop(`There is no benchmark "${name}"; there are ${Object.keys(BENCHMARKS).join(', ')}.`);

makeReady();
if (packages !== undefined) makeReady(packages);
process.chdir(root);

// Built and not loaded by Vite's runner, which turns every imported name into a look-up and so makes the engine slower.
const outDir = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await buildForNode(entry, outDir, { ssr: { noExternal: true } }).catch((error) =>
    stop(`The benchmark could not be built.\n${error.message}`),
  );
  const { main } = await import(pathToFileURL(join(outDir, 'main.js')).href);
  process.exitCode = (await main({ packages, openApplication })) ? 0 : 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
