// Builds only when something has changed since the last build: a later start is at once.
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './ready.mjs';

const INPUTS = [
  'src',
  'rules',
  'examples',
  'public',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];
const STAMP = '.built-from';

/**
 * Builds into a folder of its own beside the target and swaps the two, so that a build that fails or is stopped
 * leaves the last good one in place, and two builds at once do not mix.
 * @param {string} target folder below the root
 * @param {(outDir: string) => Promise<void>} build
 */
export async function buildIfStale(target, build) {
  const folder = join(root, target);
  const print = fingerprint();
  if (stampOf(folder) === print) return;
  const fresh = `${folder}.${process.pid}.tmp`;
  const old = `${folder}.${process.pid}.old`;
  try {
    await build(fresh);
    writeFileSync(join(fresh, STAMP), print);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } finally {
    for (const leftover of [fresh, old]) rmSync(leftover, { recursive: true, force: true });
  }
}

function stampOf(folder) {
  try {
    return readFileSync(join(folder, STAMP), 'utf8');
  } catch {
    return undefined;
  }
}

/** Names, sizes and times of everything that goes into a build. */
function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const input of INPUTS) visit(input, hash);
  return hash.digest('hex');
}

function visit(path, hash) {
  const full = join(root, path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) {
    hash.update(`${path}\0${found.size}\0${found.mtimeMs}\0`);
    return;
  }
  for (const name of readdirSync(full).sort()) visit(join(path, name), hash);
}
