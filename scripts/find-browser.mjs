/**
 * Finds a Chromium for the tests: CHROME_PATH, then an installed Chrome, Chromium or Edge, then the one that the npm
 * registry ships for Linux on x64.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Browser */

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
];

/** Keeps the browser from calling home, which a closed network would only refuse. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @returns {Promise<Browser>}
 * @throws Error with what to do, where no browser can be had.
 */
export async function findBrowser() {
  // Chromium refuses to sandbox itself for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const given = process.env.CHROME_PATH;
  if (given !== undefined && !existsSync(given)) {
    throw new Error(`CHROME_PATH is ${given}, and there is no such file.`);
  }
  const executablePath = given ?? INSTALLED.find((path) => existsSync(path));
  if (executablePath !== undefined) {
    return { executablePath, args: [...sandbox, ...QUIET], env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to it.');
  }
  return shippedBrowser();
}

/** @returns {Promise<Browser>} */
async function shippedBrowser() {
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  /** @type {Record<string, string>} */
  const env = {};
  const { stderr } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  // On a bare system its libraries are missing too; the package ships them beside it.
  if (/not found|error while loading/.test(stderr)) {
    env.LD_LIBRARY_PATH = join(await unpackLibraries(), 'lib');
    env.FONTCONFIG_PATH = join(tmpdir(), 'fonts');
  }
  return { executablePath, args: ['--no-sandbox', ...QUIET], env };
}

/**
 * The way in is a private file of the package, which is why its version is pinned.
 * @returns {Promise<string>}
 */
async function unpackLibraries() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder =
    entry.slice(0, entry.indexOf(join('@sparticuz', 'chromium'))) + join('@sparticuz', 'chromium');
  const module = await import(pathToFileURL(join(folder, 'build/esm/lambdafs.js')).href);
  if (typeof module.inflate !== 'function') {
    throw new Error(`The browser package in ${dirname(folder)} is not the version expected.`);
  }
  return module.inflate(join(folder, 'bin/al2023.tar.br'));
}
