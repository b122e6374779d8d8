// npm start: installs what is missing, builds, serves, and prints the address.
import { buildIfStale } from './fresh.mjs';
import { makeReady, root, say, stop } from './ready.mjs';

const FIRST_PORT = 4173;

makeReady();
process.chdir(root);
const { build, preview } = await import('vite');

say('Building the application …');
await buildIfStale('dist', async (outDir) => {
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}).catch((error) => stop(`The build failed.\n${error.message}`));

const wanted = process.env.PORT;
const port = wanted === undefined ? FIRST_PORT : Number(wanted);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT is "${wanted}"; it takes a whole number from 1 to 65535.`);
}
const server = await preview({
  root,
  logLevel: 'silent',
  preview: { port, host: 'localhost', strictPort: wanted !== undefined, open: false },
}).catch((error) => stop(`Could not serve: ${error.message}`));

const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
process.stdout.write(`CRA Update Checklist: ${address}\n`);
say('Stop it with Ctrl-C.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => process.exit(0));
}
