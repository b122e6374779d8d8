// npm run build: the application as it is served, in dist. Does nothing if nothing has changed since the last build.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './fresh.mjs';
import { makeReady, root, say, stop } from './ready.mjs';

/** Builds the application where the last build is out of date. Stops with the messages if it fails. */
export async function buildApplication() {
  // Whatever the surroundings say: another value would bring the development build of React.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await buildIfStale('dist', async (outDir) => {
    say('Building the application …');
    await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  }).catch((error) => stop(`The build failed.\n${error.message}`));
}

if (fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) {
  makeReady();
  await buildApplication();
}
