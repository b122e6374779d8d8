// Makes sure that the project can run here: the right Node, and the packages of the lockfile. Uses Node alone,
// because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Stops with a plain word on a Node that is too old; installs the packages if any is missing or of another version.
 * @param {string} [folder] with a lockfile
 */
export function makeReady(folder = root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node ${process.versions.node} is too old: version 20.19 or newer is needed.`);
  }
  if (isInstalled(folder)) return;
  say('Installing packages (npm ci); this takes about half a minute …');
  const npm = process.env.npm_execpath;
  // What builds is a development dependency, which NODE_ENV=production would leave out.
  const ci = ['ci', '--include=dev'];
  const [command, ...args] = npm ? [process.execPath, npm, ...ci] : ['npm', ...ci];
  const { status, error } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    stop(
      `npm ci did not succeed${error ? ` (${error.message})` : ''}. Its messages are above; nothing else was changed. ` +
        'A network or registry problem is the usual reason: run the same command again.',
    );
  }
}

/** Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed. */
function isInstalled(folder) {
  try {
    const wanted = packagesIn(folder, 'package-lock.json');
    const present = packagesIn(folder, 'node_modules/.package-lock.json');
    return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
      if (path === '' || optional || devOptional || (peer && !present[path])) return true;
      return present[path]?.version === version;
    });
  } catch {
    return false;
  }
}

function packagesIn(folder, file) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')).packages;
}

export function say(text) {
  process.stderr.write(`${text}\n`);
}

export function stop(text) {
  say(text);
  process.exit(1);
}

// Run by itself (before npm run dev and npm run format), it does just this.
if (fileURLToPath(import.meta.url) === realpathSync(process.argv[1] ?? '.')) makeReady();
