import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rulesetPlugin } from '#ruleset/build/vite-plugin.ts';
import { SMALL_RULES } from './small-ruleset.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rules-'));
  cpSync(SMALL_RULES, join(root, 'rules'), { recursive: true });
  writeFileSync(join(root, 'entry.js'), "export { default } from 'virtual:ruleset';\n");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Replaces words in one file of the rules. */
function change(file: string, words: string, by: string): void {
  const path = join(root, 'rules', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(words, by));
}

const quiet = { configFile: false, logLevel: 'silent' } as const;

async function built(): Promise<string> {
  const lib = { entry: join(root, 'entry.js'), formats: ['es' as const], fileName: () => 'out.js' };
  await build({ ...quiet, root, plugins: [rulesetPlugin()], build: { lib, minify: false } });
  return readFileSync(join(root, 'dist/out.js'), 'utf8');
}

describe('the plugin', () => {
  it('gives the compiled rules to the application', async () => {
    const code = await built();
    expect(code).toContain('JSON.parse');
    expect(code).toContain('The lamp rules');
  });

  it('gives the FAQ as a module of its own', async () => {
    writeFileSync(join(root, 'entry.js'), "export { default } from 'virtual:faq';\n");
    const code = await built();
    expect(code).toContain('Is a candle a lamp?');
    expect(code).not.toContain('The lamp rules');
  });

  it('fails the build with all the mistakes in the rules', async () => {
    change('facts/is-a-lamp.yaml', 'Article 1', 'Article 7');
    change(
      'obligations/lamp-safe.yaml',
      'only_when: kind-of-lamp is oil',
      'only_when: kind-of-lamp is oils',
    );
    const message = await built().then(
      () => 'the build succeeded',
      (error: unknown) => String(error),
    );
    expect(message).toContain(
      'rules/facts/is-a-lamp.yaml:6:9: unknown citation "Lamps Article 7"; did you mean "Lamps Article 1"?',
    );
    expect(message).toContain(
      'rules/obligations/lamp-safe.yaml:24:32: unknown option "oils" of "kind-of-lamp"; did you mean "oil"?',
    );
  });

  it('takes up a change of the rules while developing', async () => {
    const server = await createServer({
      ...quiet,
      root,
      plugins: [rulesetPlugin()],
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    });
    const title = async (): Promise<unknown> =>
      ((await server.ssrLoadModule('virtual:ruleset')) as { default: { title: unknown } }).default
        .title;
    try {
      expect(await title()).toBe('The lamp rules');
      await vi.waitFor(
        async () => {
          // Again each time: what is written before the watcher has looked around goes unnoticed.
          change('ruleset.yaml', 'The lamp rules', 'The new lamp rules');
          expect(await title()).toBe('The new lamp rules');
        },
        { timeout: 10_000, interval: 500 },
      );
    } finally {
      await server.close();
    }
  });
});
