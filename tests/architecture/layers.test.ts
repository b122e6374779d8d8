import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const linter = new ESLint();

/** Every message of the fence rules that a small program in a layer gets. */
async function refusals(file: string, code: string): Promise<readonly string[]> {
  const [result] = await linter.lintText(code, { filePath: file });
  const fences = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-syntax'];
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId ?? 'unparsed')
    .filter((rule) => fences.includes(rule));
}

// The files exist, because the typed rules look them up; only their text is replaced.
const FILES = {
  ruleset: 'src/ruleset/truth.ts',
  build: 'src/ruleset/build/compile.ts',
  engine: 'src/engine/assess.ts',
  questionnaire: 'src/questionnaire/machine.ts',
  sessions: 'src/sessions/store.ts',
  report: 'src/report/build-report.ts',
  examples: 'src/examples/vite-plugin.ts',
  cli: 'src/cli/main.ts',
  app: 'src/app/main.tsx',
} as const;

// Where CI is set, the parser expects to see each file once, as it is on the disk; here it is given other text.
process.env['TSESTREE_SINGLE_RUN'] = 'false';

describe('the fence between the layers', () => {
  it.each([
    ['ruleset', '#engine/assess.ts'],
    ['ruleset', '#ruleset/build/compile.ts'],
    ['ruleset', 'yaml'],
    ['build', '#engine/assess.ts'],
    ['engine', '#questionnaire/machine.ts'],
    ['engine', '#report/wording.ts'],
    ['engine', '#ruleset/build/compile.ts'],
    ['engine', 'xstate'],
    ['engine', 'virtual:ruleset'],
    ['report', 'virtual:faq'],
    ['engine', 'node:fs'],
    ['engine', '../ruleset/types.ts'],
    ['questionnaire', '#sessions/store.ts'],
    ['questionnaire', 'react'],
    ['sessions', '#questionnaire/machine.ts'],
    ['sessions', '#report/wording.ts'],
    ['sessions', 'xstate'],
    ['report', '#sessions/store.ts'],
    ['report', '#app/main.tsx'],
    ['report', 'react'],
    ['examples', '#sessions/store.ts'],
    ['examples', '#report/wording.ts'],
    ['cli', '#app/main.tsx'],
    ['cli', '#questionnaire/machine.ts'],
    ['cli', 'virtual:examples'],
    ['app', '#cli/main.ts'],
    ['app', '#examples/vite-plugin.ts'],
    ['app', '#ruleset/build/compile.ts'],
    ['app', 'idb'],
    ['app', 'jspdf'],
    ['app', 'xstate'],
    ['app', '../engine/assess.ts'],
  ] as const)('refuses in %s an import of %s', async (layer, target) => {
    expect(
      await refusals(FILES[layer], `import * as x from '${target}';\nexport { x };\n`),
    ).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['build', '#ruleset/types.ts'],
    ['build', 'yaml'],
    ['engine', '#ruleset/types.ts'],
    ['engine', './check.ts'],
    ['questionnaire', '#engine/assess.ts'],
    ['questionnaire', 'xstate'],
    ['sessions', '#engine/change.ts'],
    ['sessions', 'zustand/vanilla'],
    ['report', '#engine/assessment.ts'],
    ['report', 'jspdf'],
    ['examples', '#ruleset/build/yaml-document.ts'],
    ['examples', '#engine/answers.ts'],
    ['cli', '#report/as-pdf.ts'],
    ['cli', '#ruleset/build/yaml-document.ts'],
    ['cli', 'virtual:ruleset'],
    ['cli', 'virtual:faq'],
    ['app', '#questionnaire/machine.ts'],
    ['app', '@xstate/react'],
    ['app', 'virtual:ruleset'],
    ['app', 'virtual:faq'],
    ['app', 'virtual:examples'],
  ] as const)('allows in %s an import of %s', async (layer, target) => {
    expect(
      await refusals(FILES[layer], `import * as x from '${target}';\nexport { x };\n`),
    ).toEqual([]);
  });

  it.each([
    ['engine', 'export const now = Date.now();'],
    ['report', 'export const now = new Date();'],
    ['questionnaire', 'export const chance = Math.random();'],
    ['engine', 'export const here = window.location;'],
  ] as const)('refuses in %s: %s', async (layer, code) => {
    expect(await refusals(FILES[layer], `${code}\n`)).not.toEqual([]);
  });
});
