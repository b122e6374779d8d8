/** The HTML report as whoever gets it sees it: on wide and narrow screens, light and dark, on paper, with hostile text in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ruleset from 'virtual:ruleset';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import { renderHtml } from '#report/as-html.ts';
import { buildReport } from '#report/build-report.ts';
import { everyBlock } from '../report/every-block.ts';
import { readProfiles } from '../rules/profiles.ts';
import { newProfile, useBrowser, type VisitOptions } from './visit.ts';

useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const lock = readProfiles(ruleset).find(({ file }) => file === 'smart-lock-mixed-routes.yaml');
const product = { name: 'Türschloss', version: '2.1' };
const report = buildReport(ruleset, assess(ruleset, lock?.answers ?? {}, lock?.on ?? ''), {
  product,
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

async function show(html: string, options: VisitOptions): Promise<Page> {
  const page = await (await newProfile(options)).newPage();
  await page.setContent(html);
  return page;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>(`axe.run().then((r) => r.violations)`);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join()}`);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const elements = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('*:not(br)').length);

const SIZES: readonly (VisitOptions & { readonly name: string; readonly isPrinted?: true })[] = [
  { name: '1280 px, light', colours: 'light' },
  { name: '1280 px, dark', colours: 'dark' },
  { name: '320 px, light', width: 320, height: 640, colours: 'light' },
  { name: '320 px, dark', width: 320, height: 640, colours: 'dark' },
  { name: 'on paper', width: 680, colours: 'dark', isPrinted: true },
];

const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);

describe.each(SIZES)('at $name', (options) => {
  it.each([
    ['a product', renderHtml(report)],
    ['every block', renderHtml(everyBlock())],
    ['words without an end', renderHtml(everyBlock(LONG))],
    [
      'scripts from the right and from the east',
      renderHtml(everyBlock('דלת קדמית (2.1) 漢字、かな')),
    ],
  ])('%s has nothing that axe finds, and nothing that sticks out', async (_name, html) => {
    const page = await show(html, options);
    if (options.isPrinted === true) await page.emulateMedia({ media: 'print' });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

describe('the HTML report', () => {
  it('has the elements of harmless text, and runs nothing, whatever the text', async () => {
    const wanted = await elements(await show(renderHtml(everyBlock('harmless')), {}));
    for (const own of [
      '<script>document.title = "run"</script>',
      '"><img src="x" onerror="document.title = \'run\'">',
      '</style></title></desc></svg><script>document.title = "run"</script>',
      '<!-- <iframe srcdoc="x"> ]]> &lt;b&gt;',
      '\0\u202e\ud800\u2028\u{e0041}',
      '\\3c script\\3e "; } * { display: none } @import url(https://example.org)',
    ]) {
      const page = await show(renderHtml(everyBlock(own)), {});
      expect(await elements(page), own).toBe(wanted);
      expect(await page.title()).toContain('Update report: ');
    }
  });

  it('is read from the right where the words are, line by line', async () => {
    const page = await show(renderHtml(everyBlock('דלת')), {});
    const ends = await page
      .locator('#first > p')
      .first()
      .evaluate((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        return paragraph.getBoundingClientRect().right - range.getBoundingClientRect().right;
      });
    expect(Math.abs(ends)).toBeLessThan(2);
  });

  it('leads by the keyboard past the contents, and to each section', async () => {
    const page = await show(renderHtml(report), {});
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('the-report');
    const lost = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
          .filter((id) => document.getElementById(id) === null),
      );
    expect(lost).toEqual([]);
  });
});
