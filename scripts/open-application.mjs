// The built application, served, and a browser to look at it with: for benchmarks.
import { buildApplication } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { root } from './ready.mjs';

/**
 * Builds the application if need be.
 * @returns where it is served, ending in a slash; the browser; and what ends both
 */
export async function openApplication() {
  await buildApplication();
  const { preview } = await import('vite');
  const { chromium } = await import('playwright-core');
  const server = await preview({
    root,
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  return {
    address: server.resolvedUrls.local[0],
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
