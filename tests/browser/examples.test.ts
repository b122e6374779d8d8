import ruleset from 'virtual:ruleset';
import examples from 'virtual:examples';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asAsked } from '#questionnaire/progress.ts';
import { pageShown, resultShown, submit } from './journey.ts';
import { heading, useBrowser, visit } from './visit.ts';

useBrowser();

const [first, second] = asAsked(ruleset.pages.map((page) => ({ page }))).map(({ page }) => page.id);
const gateway = examples.find(({ id }) => id === 'industrial-gateway');
const answers = Object.keys(gateway?.answers ?? {}).length;

/** How many answers the bar of the session says are to be confirmed. */
async function toConfirm(page: Page): Promise<number> {
  const text = await page.locator('.session-bar .to-confirm').textContent();
  return Number.parseInt(text ?? '', 10);
}

async function openGateway(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'See worked examples' }).click();
  await page.getByRole('link', { name: 'Read Plant gateway 7.0' }).click();
  await heading(page).filter({ hasText: 'Plant gateway' }).waitFor();
}

describe('a worked example', () => {
  it('is read, used as a template, confirmed page by page, and copied for the next version', async () => {
    const page = await visit();
    await openGateway(page);
    expect(Object.keys(await resultShown(page))).toHaveLength(ruleset.obligations.length);

    await page.getByRole('button', { name: 'Use as a template' }).click();
    await page.getByLabel('Name of the product').fill('Valve gateway');
    await page.getByRole('textbox', { name: 'Version' }).fill('1');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.waitForURL(/\/questions\//);
    expect(pageShown(page)).toBe(first);
    await page.getByText('Copied from Plant gateway 7.0').waitFor();
    const before = await toConfirm(page);
    expect(before).toBeGreaterThanOrEqual(answers);

    await submit(page);
    expect(pageShown(page)).toBe(second);
    expect(await toConfirm(page)).toBe(before - 1);
    await page.getByRole('link', { name: 'Back' }).click();
    await page.locator(`form[data-page="${first}"]`).waitFor();
    expect(await page.getByText('Copied from').count()).toBe(0);

    await page.getByRole('link', { name: 'Leave' }).click();
    await page.getByText(`${before - 1} answers to be confirmed`).waitFor();
    await page.getByRole('button', { name: 'Copy Valve gateway 1' }).click();
    await page.getByRole('textbox', { name: 'Version' }).fill('2');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.waitForURL(/\/questions\//);
    await page.getByText('Copied from Valve gateway 1').waitFor();
    expect(pageShown(page)).toBe(first);
    expect(await toConfirm(page)).toBe(before);
  });

  it('is confirmed to the end with Continue alone, and comes out as the example does', async () => {
    const page = await visit('#/examples/legacy-router');
    const shown = await resultShown(page);
    await page.getByRole('button', { name: 'Use as a template' }).click();
    await page.getByLabel('Name of the product').fill('Hall router');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.waitForURL(/\/questions\//);
    while (pageShown(page) !== undefined) {
      await page.locator(`form[data-page="${pageShown(page)}"]`).waitFor();
      await submit(page);
    }
    await page.getByRole('button', { name: 'See the result' }).first().click();
    await page.waitForURL(/\/result$/);
    expect(await resultShown(page)).toEqual(shown);
    expect(await page.getByText('to be confirmed').count()).toBe(0);
  });

  it('is fetched only when one wants to see it', async () => {
    const page = await visit();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.reload();
    await page.getByRole('link', { name: 'See worked examples' }).waitFor();
    const texts = await Promise.all(
      scripts
        .filter((url) => url.endsWith('.js'))
        .map(async (url) => (await page.request.get(url)).text()),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.includes('Plant gateway'))).toEqual([]);
  });

  it('says so when it cannot be fetched', async () => {
    const page = await visit('', { isUnwatched: true });
    await page.context().route(/\.js$/, (route) => route.abort());
    await page.getByRole('link', { name: 'See worked examples' }).click();
    await heading(page).filter({ hasText: 'The examples could not be fetched' }).waitFor();
  });
});
