/** Serves the application as built, and starts one browser for all browser tests. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/ready.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built application is served, ending in a slash. */
    address: string;
    /** Where the browser listens. */
    browser: string;
  }
}

export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  // In a process of its own: built from within the tests, React would be the one for development.
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
  });
  if (status !== 0) throw new Error(stderr);
  const server = await preview({
    root,
    build: { outDir: join(root, 'dist') },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  const found = await findBrowser();
  const browser = await chromium.launchServer({
    executablePath: found.executablePath,
    args: found.args,
    env: { ...process.env, ...found.env },
  });
  provide('address', server.resolvedUrls?.local[0] ?? '');
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
