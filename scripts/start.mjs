// npm start: installs what is missing, builds, serves, and prints the address.
import { buildApplication } from './build.mjs';
import { makeReady, root, say, stop } from './ready.mjs';

const FIRST_PORT = 4173;

const wanted = process.env.PORT;
const port = wanted === undefined ? FIRST_PORT : Number(wanted);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT is "${wanted}"; it takes a whole number from 1 to 65535.`);
}

makeReady();
process.chdir(root);
await buildApplication();

const { preview } = await import('vite');
const server = await preview({
  root,
  logLevel: 'silent',
  preview: { port, host: 'localhost', strictPort: wanted !== undefined, open: false },
}).catch((error) => stop(`Could not serve: ${error.message}`));

const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
process.stdout.write(`CRA Update Checklist: ${address}\n`);
if (new URL(address).port !== String(port)) {
  say(
    `Port ${port} is taken, perhaps by an earlier start. A browser keeps sessions by address: those made at ` +
      `http://localhost:${port}/ are still there and not shown at this one. PORT=… npm start chooses a port.`,
  );
}
say('Stop it with Ctrl-C.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => process.exit(0));
}

// npm, asked to end, ends its shell and not what runs in it: go when the parent has gone.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(0);
}, 1000).unref();
