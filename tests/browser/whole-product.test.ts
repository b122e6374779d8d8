import { buffer } from 'node:stream/consumers';
import ruleset from 'virtual:ruleset';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { letters, readPdf, withoutSpaces } from '../report/read-pdf.ts';
import { readProfiles } from '../rules/profiles.ts';
import { answerUntil, pageShown, resultShown, startProduct } from './journey.ts';
import { heading, useBrowser, visit } from './visit.ts';

useBrowser();

const profiles = readProfiles(ruleset);
const speaker = profiles.find(({ file }) => file === 'screenless-smart-speaker.yaml');
if (speaker === undefined) throw new Error('the profile of the speaker is gone');

const PRODUCT = { name: 'Żółć Ελλάδα Българія Łódź ☑', version: '2.1' };

async function downloadReport(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PDF report' }).click();
  const file = await download;
  return {
    name: file.suggestedFilename(),
    bytes: Uint8Array.from(await buffer(await file.createReadStream())),
  };
}

describe('a screenless speaker with updates over the air', () => {
  it('is taken from the start page to a report that another program reads back', async () => {
    const page = await visit();
    await startProduct(page, PRODUCT);
    expect(pageShown(page)).toBe(ruleset.pages[0]?.id);
    await answerUntil(page, speaker.answers);
    await page.getByRole('button', { name: 'See the result' }).first().click();
    await page.waitForURL(/\/result$/);
    expect(await resultShown(page)).toEqual(speaker.expect);

    const { name, bytes } = await downloadReport(page);
    expect(name).toMatch(/^zolc-.*-2-1-\d{4}-\d\d-\d\d\.pdf$/);
    const pdf = await readPdf(bytes);
    const text = letters(pdf.pages);
    expect(text).toContain(withoutSpaces(PRODUCT.name));
    for (const { code, title } of ruleset.obligations) {
      expect(text).toContain(withoutSpaces(code));
      expect(text).toContain(withoutSpaces(title));
    }
    expect(pdf.bookmarks.length).toBeGreaterThan(ruleset.obligations.length);
    expect(pdf.links.some(({ href }) => href?.startsWith('https://eur-lex.europa.eu/'))).toBe(true);
    expect(pdf.language).toBe('en');
  });

  it('gives the same bytes when the report is made again', async () => {
    const page = await visit();
    await startProduct(page, PRODUCT);
    await page.getByRole('link', { name: 'Result', exact: true }).click();
    const first = await downloadReport(page);
    const second = await downloadReport(page);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});

describe('on screen', () => {
  // One of each kind of way; the tests of the rules run through all profiles, and through what is asked.
  const WAYS = [
    'distributor-in-order.yaml',
    'importer-not-sure.yaml',
    'legacy-router-exploit-unreported.yaml',
    'medical-device.yaml',
    'open-source-contributor.yaml',
    'smart-lock-mixed-routes.yaml',
    'steward-all-reported.yaml',
  ];
  const walked = profiles.filter(({ file }) => WAYS.includes(file));

  it('walks the ways that it names', () => {
    expect(walked.map(({ file }) => file)).toEqual(WAYS);
    expect(walked.every(({ asked }) => asked !== undefined)).toBe(true);
  });

  it.each(walked)('$title comes out as expected', async ({ answers, expect: expected, asked }) => {
    const page = await visit();
    await startProduct(page, { name: 'Profile' });
    await answerUntil(page, answers);
    await page.getByRole('link', { name: 'Result', exact: true }).click();
    await heading(page).filter({ hasText: 'Result' }).waitFor();
    expect(await resultShown(page)).toEqual(expected);
    await page.getByRole('link', { name: 'Answers', exact: true }).click();
    const names = asked?.map((id) => ruleset.questions[id]?.page);
    const links = await page
      .locator('.answer-change a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('/').at(-1)));
    expect(new Set(links)).toEqual(new Set(names));
  });
});
