import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { examplesPlugin } from './src/examples/vite-plugin.ts';
import { faqPagesPlugin } from './src/pages/vite-plugin.ts';
import { rulesetPlugin } from './src/ruleset/build/vite-plugin.ts';
import { findBrowser } from './scripts/find-browser.mjs';

/**
 * Nothing may be loaded from, or sent to, anywhere but the place the application itself came from. Only in the built
 * application: the development server needs more.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const headers = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** jsPDF loads these on demand for functions that are never called here; left in, they would treble its size. */
const unusedByJspdf = fileURLToPath(
  new URL('./src/report/pdf/unused-by-jspdf.ts', import.meta.url),
);

const browser = process.env['VITEST'] === undefined ? undefined : await findBrowser();

export default defineConfig({
  // Relative addresses, so that the built folder works under any path of any static host.
  base: './',
  plugins: [rulesetPlugin(), examplesPlugin(), faqPagesPlugin(), react(), contentSecurityPolicy()],
  resolve: {
    alias: { html2canvas: unusedByJspdf, dompurify: unusedByJspdf, canvg: unusedByJspdf },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // Apart, since they change less often than the application does.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules[\\/](?:react|react-dom|scheduler|xstate|@xstate|zustand|valibot|wouter|idb|react-hook-form)[\\/]/u,
            },
          ],
        },
      },
    },
  },
  preview: { headers },
  test: {
    // All of them: one is kept free by default, which on two halves the speed.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: { include: ['react', 'react-dom/client', '@testing-library/react'] },
        test: {
          name: 'components',
          include: ['tests/app/**/*.test.tsx', 'tests/sessions/**/*.browser-test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: browser?.executablePath ?? '',
                args: browser?.args ?? [],
                env: { ...environment(), ...browser?.env },
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
