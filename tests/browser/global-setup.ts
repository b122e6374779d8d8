/** Serves the application as built, and starts one browser for all browser tests. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../scripts/fresh.mjs';
import { root } from '../../scripts/ready.mjs';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built application is served, ending in a slash. */
    address: string;
    /** Where the browser listens. */
    browser: string;
  }
}

export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  await buildIfStale('dist', async (outDir) => {
    await build({
      root,
      mode: 'production',
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
  });
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
