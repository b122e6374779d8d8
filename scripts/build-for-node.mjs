// Builds a program of the sources so that Node can run it.
import { join } from 'node:path';
import { root } from './ready.mjs';

/**
 * @param {string} entry from the project's folder
 * @param {string} outDir
 * @param {object} [more] further settings of Vite
 */
export async function buildForNode(entry, outDir, more = {}) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    publicDir: false,
    build: { ssr: join(root, entry), outDir, emptyOutDir: true, minify: false },
    ...more,
  });
}
