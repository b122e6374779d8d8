// npm run bench: measures the engine against a plain reading of the same rules. Not part of npm test.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildForNode } from './build-for-node.mjs';
import { makeReady, root, stop } from './ready.mjs';

makeReady();
process.chdir(root);

// Built and not loaded by Vite's runner, which turns every imported name into a look-up and so makes the engine slower.
const outDir = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await buildForNode('bench/main.ts', outDir, { ssr: { noExternal: true } }).catch((error) =>
    stop(`The benchmark could not be built.\n${error.message}`),
  );
  const { main } = await import(pathToFileURL(join(outDir, 'main.js')).href);
  process.exitCode = main() ? 0 : 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
