import { describe, expect, it } from 'vitest';
import { openStored, startProduct } from './journey.ts';
import { address, useBrowser, visit } from './visit.ts';

useBrowser();

describe('without scripts', () => {
  it('every question is read from the index on, and leads into the application', async () => {
    const page = await visit('faq/index.html', { isWithoutScripts: true });
    expect(await page.locator('h3').count()).toBeGreaterThanOrEqual(80);
    const question = page.getByRole('link', {
      name: 'If the download runs over TLS, is that enough?',
    });
    await question.click();
    await page.getByRole('heading', { level: 1, name: /TLS/ }).waitFor();
    expect(page.url()).toBe(`${address}faq/tls-alone.html`);
    await page.getByText('Not automatically. TLS guards the journey').waitFor();
    const onwards = page.getByRole('link', { name: /^Open in the checklist/ });
    expect(await onwards.getAttribute('href')).toBe('../#/faq/tls-alone');
    await page.getByRole('link', { name: 'Are we obliged to sign updates?' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Are we obliged to sign updates?' })
      .waitFor();
  });

  it('a plain page fits 320 px', async () => {
    const page = await visit('faq/channel-security.html', { width: 320, isWithoutScripts: true });
    const { width, inner } = await page.locator('html').evaluate((html) => ({
      width: html.scrollWidth,
      inner: innerWidth,
    }));
    expect(width).toBeLessThanOrEqual(inner);
  });

  it('a copied link into the checklist says that it needs scripts, and what can be read without', async () => {
    const page = await visit('#/faq/anti-rollback', { width: 320, isWithoutScripts: true });
    // What stands in a noscript is no text to the locators by text.
    expect(await page.locator('.without-scripts').textContent()).toContain('needs scripts');
    expect(await page.getByText('The checklist is starting').isVisible()).toBe(false);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Every question and answer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Questions and answers' }).waitFor();
    expect(page.url()).toBe(`${address}faq/index.html`);
  });

  it('the plain page leads into the application where scripts run', async () => {
    const page = await visit('faq/tls-alone.html');
    await page.getByRole('link', { name: /^Open in the checklist/ }).click();
    await page.locator('h1:focus').filter({ hasText: 'TLS' }).waitFor();
  });
});

describe('the index', () => {
  it('fits 320 px whatever the products are called', async () => {
    const page = await visit('', { width: 320 });
    await startProduct(page, { name: 'Industrial gateway for plants and machines', version: '7' });
    await page.goto(`${address}#/faq`);
    await page.getByRole('combobox', { name: 'First what matters for' }).waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  it('prints whole, without what there is only to press', async () => {
    const page = await visit('#/faq');
    await page.locator('.faq-row').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main :is(input, button, select):visible').count()).toBe(0);
    const heights = await page
      .locator('.faq-row')
      .evaluateAll((rows) => rows.map((row) => row.textContent.trim().length));
    expect(heights).toHaveLength(92);
    expect(Math.min(...heights)).toBeGreaterThan(60);
  });

  it('shows which way the law points for a product in two clicks from its result', async () => {
    const page = await visit();
    await openStored(page, { 'operator-role': 'manufacturer' }, 'result');
    await page.getByRole('link', { name: 'By provision' }).click();
    await page.getByRole('searchbox', { name: 'Find a provision' }).fill('13(9)');
    const entry = page.getByRole('article', { name: 'CRA Article 13(9)' });
    await entry.getByRole('link', { name: 'Issued security updates stay available' }).click();
    await page.locator('#obligation-security-updates-stay-available:focus').waitFor();
  });
});

describe('the provisions on paper', () => {
  it('have what rests on them where somebody opened it, and nothing where nobody did', async () => {
    const page = await visit('#/provisions');
    const [first, second] = [0, 1].map((at) => page.locator('.provision-entry').nth(at));
    await first?.getByText('What rests on it').click();
    await page.emulateMedia({ media: 'print' });
    expect(await first?.getByText('What rests on it').isVisible()).toBe(true);
    expect(await first?.getByRole('heading', { level: 4 }).first().isVisible()).toBe(true);
    expect(await second?.getByRole('heading', { level: 3 }).isVisible()).toBe(true);
    expect(await second?.getByText('What rests on it').isVisible()).toBe(false);
  });
});
