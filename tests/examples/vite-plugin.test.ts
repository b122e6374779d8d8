import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { examplesPlugin } from '#examples/vite-plugin.ts';
import { SMALL_RULES } from '../ruleset/small-ruleset.ts';

const CANDLE = `format: 1
product: { name: Altar candle, version: '1' }
on: 2026-11-23
about: A candle.
shows: That candles are no lamps.
answers: { kind-of-lamp: candle }
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'examples-'));
  cpSync(SMALL_RULES, join(root, 'rules'), { recursive: true });
  mkdirSync(join(root, 'examples'));
  writeFileSync(join(root, 'examples/candle.yaml'), CANDLE);
  writeFileSync(join(root, 'entry.js'), "export { default } from 'virtual:examples';\n");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const quiet = { configFile: false, logLevel: 'silent' } as const;

async function built(): Promise<string> {
  const lib = { entry: join(root, 'entry.js'), formats: ['es' as const], fileName: () => 'out.js' };
  await build({ ...quiet, root, plugins: [examplesPlugin()], build: { lib, minify: false } });
  return readFileSync(join(root, 'dist/out.js'), 'utf8');
}

function write(text: string): void {
  writeFileSync(join(root, 'examples/candle.yaml'), text);
}

async function failure(): Promise<string> {
  return built().then(
    () => 'the build succeeded',
    (error: unknown) => String(error),
  );
}

describe('the plugin', () => {
  it('gives the examples to the application', async () => {
    expect(await built()).toContain('Altar candle');
  });

  it('fails the build with all the mistakes in the examples', async () => {
    write(CANDLE.replace('candle }', 'candel }').replace('about', 'abut'));
    const message = await failure();
    expect(message).toContain(
      'examples/candle.yaml:4:1: unknown key "abut"; did you mean "about"?',
    );
    write(CANDLE.replace('candle }', 'candel }'));
    expect(await failure()).toMatch(/examples\/candle.yaml:6:26: .*did you mean "candle"\?/);
  });

  it('leaves the mistakes in the rules to those who compile them', async () => {
    writeFileSync(join(root, 'rules/ruleset.yaml'), 'nothing');
    expect(await failure()).toContain('The rules have mistakes');
  });

  it('takes up a change of an example while developing', async () => {
    const server = await createServer({
      ...quiet,
      root,
      plugins: [examplesPlugin()],
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    });
    const shown = async (): Promise<string> =>
      JSON.stringify(await server.ssrLoadModule('virtual:examples'));
    try {
      expect(await shown()).toContain('Altar candle');
      write(CANDLE.replace('Altar', 'Table'));
      await vi.waitFor(async () => expect(await shown()).toContain('Table candle'), 10_000);
    } finally {
      await server.close();
    }
  });
});
