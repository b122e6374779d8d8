import Papa from 'papaparse';
import type { Download } from 'playwright-core';
import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../report/read-pdf.ts';
import { readProfiles } from '../rules/profiles.ts';
import { openStored, resultShown } from './journey.ts';
import { heading, useBrowser, visit } from './visit.ts';

useBrowser();

const lock = readProfiles(ruleset).find(({ file }) => file === 'smart-lock-mixed-routes.yaml');
const answers = lock?.answers ?? {};
const DISTRIBUTION = '#obligation-updates-distributed-securely';

async function bytesOf(download: Download): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}

describe('the trace of an outcome', () => {
  it('leads from a gap to the answer that decides it, and what would be met is met after that', async () => {
    const page = await visit();
    await openStored(page, answers, 'result');
    expect((await resultShown(page))['updates-distributed-securely']).toBe('applies/gap');
    const card = page.locator(DISTRIBUTION);
    await card.locator('summary').first().click();
    const gap = card.locator('.check').filter({ hasText: /Gap/ }).first();
    await gap.getByText(/^Met if: Gateway or hub: .*“The product itself”/).waitFor();
    await gap
      .getByRole('link', { name: /^Change/ })
      .first()
      .click();
    await page
      .getByRole('group', { name: /^Gateway or hub/ })
      .getByLabel('The product itself')
      .check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await heading(page).filter({ hasText: 'Result for' }).waitFor();
    await page.locator('.changed-outcomes:focus').waitFor();
    await card.locator('summary').first().click();
    const check = card
      .locator('.check')
      .filter({ hasText: 'The package is checked before installation · Gateway or hub' });
    await check.getByText('Met by your answers').waitFor();
  });
});

describe('the routes side by side', () => {
  it('have the weakest first, a drawing each, and fit 320 px', async () => {
    const page = await visit('', { width: 320, height: 640 });
    await openStored(page, answers, 'routes');
    await heading(page).filter({ hasText: 'Update routes side by side' }).waitFor();
    expect(await page.locator('.stacking tbody th').allTextContents()).toEqual([
      'Gateway or hub',
      'App store, package manager or download portal',
      'Over the air or network',
      'Companion app',
    ]);
    expect(await page.getByRole('img').count()).toBe(4);
    const sizes = await page
      .locator('.path svg')
      .evaluateAll((drawings) =>
        drawings.flatMap((drawing) =>
          Array.from(
            drawing.querySelectorAll('text'),
            (text) => text.getBoundingClientRect().right - drawing.getBoundingClientRect().right,
          ),
        ),
      );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(0);
  });
});

describe('an action', () => {
  it('is taken on from the card of its obligation, outlives the browser, and goes into a table', async () => {
    const page = await visit();
    await openStored(page, answers, 'result');
    const card = page.locator(DISTRIBUTION);
    await card.locator('summary').first().click();
    await card
      .getByRole('button', { name: /^Make it an action/ })
      .first()
      .click();
    await card
      .locator('p', { hasText: /^Action:/ })
      .getByRole('link')
      .click();
    await heading(page).filter({ hasText: 'Actions' }).waitFor();
    await page.locator('.action:focus').waitFor();
    const action = page.locator('.action').filter({ hasText: 'Gateway or hub' }).first();
    await action.getByText(/^Owner, date, state, notes/).click();
    await action.getByLabel('Owner').fill('Żółć, "Ben"');
    await action.getByLabel('Due').fill('2027-01-31');
    await page.getByText('Open · Żółć, "Ben" · due 31 January 2027').waitFor();
    await page.reload();
    await page.getByText('Open · Żółć, "Ben" · due 31 January 2027').waitFor();
    await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption('Taken on');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const text = (await bytesOf(await download)).toString('utf8');
    const { data } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ Owner: 'Żółć, "Ben"', Due: '2027-01-31', Outcome: 'Gap' });
  });
});

describe('what if', () => {
  it('shows what another answer would turn, stores nothing until it is kept, and can be undone', async () => {
    const page = await visit();
    await openStored(page, answers, 'result');
    const outcome = async () => (await resultShown(page))['updates-distributed-securely'];
    await page.getByRole('link', { name: 'What if?' }).click();
    await heading(page).filter({ hasText: 'What if you answered otherwise?' }).waitFor();
    await page.goto(`${page.url()}/route-verification`);
    const nobody = page
      .getByRole('group', { name: /^Over the air or network: who/ })
      .getByLabel('Nobody', { exact: true });
    await nobody.check();
    await page.getByRole('heading', { name: /^Changed on trial \(1\)/ }).waitFor();
    await page.getByRole('link', { name: 'See the result now' }).click();
    await heading(page).filter({ hasText: 'Result for' }).waitFor();
    await page.locator(`${DISTRIBUTION} summary`).first().click();
    expect(
      await page
        .locator(`${DISTRIBUTION} .check`)
        .filter({ hasText: /Gap.*Over the air/ })
        .count(),
    ).toBe(0);
    await page.goBack();
    await page.getByRole('button', { name: 'Keep these answers' }).click();
    await heading(page).filter({ hasText: 'Result for' }).waitFor();
    expect(await outcome()).toBe('applies/gap');
    await page.locator(`${DISTRIBUTION} summary`).first().click();
    await page
      .locator(`${DISTRIBUTION} .check`)
      .filter({ hasText: /Gap.*Over the air/ })
      .waitFor();
    await page.getByRole('button', { name: /^Undo(?! the)/ }).click();
    await page.locator(`${DISTRIBUTION} summary`).first().click();
    await page
      .locator(`${DISTRIBUTION} .check`)
      .filter({ hasText: /Met by your answers.*checked.*Over the air/ })
      .waitFor();
  });
});

describe('a text to paste', () => {
  it('is filled from the answers, copied, and goes into the report on request', async () => {
    const page = await visit();
    await openStored(page, answers, 'result');
    await page.getByRole('link', { name: 'Texts ready to paste' }).click();
    await page
      .getByRole('link', { name: 'Description of the secure distribution of updates' })
      .click();
    await page
      .getByText(
        '[Nobody checks the package on this way, by your answers. Describe the check once there is one.]',
      )
      .waitFor();
    await page.getByLabel('Include this text in the report').check();
    await page.getByRole('link', { name: 'Texts to paste' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download PDF report' }).click();
    const bytes = await bytesOf(await download);
    const { bookmarks } = await readPdf(Uint8Array.from(bytes));
    const titles = bookmarks.map(({ title }) => title);
    expect(titles).toContain('9 Texts to paste');
    expect(titles).toContain('9.1 Description of the secure distribution of updates');
  });
});

describe('what people ask', () => {
  it('stands beside an obligation with the reason, leads to an answer that says what it means for the product, and back', async () => {
    const page = await visit();
    await openStored(page, answers, 'result');
    const card = page.locator(DISTRIBUTION);
    await card.locator('summary').first().click();
    const item = card.locator('.link-list li').first();
    await item.getByText(/^Because you answered “Nobody” to “Gateway or hub: who/).waitFor();
    await item.getByRole('link').click();
    const means = page.getByRole('region', { name: /^What this means for/ });
    await means.getByText('Gap').first().waitFor();
    await page.locator('h1:focus').waitFor();
    await page.goBack();
    await heading(page).filter({ hasText: 'Result for' }).waitFor();
  });

  it('is a list for the product, what is urgent first, that is searched without a network', async () => {
    const page = await visit();
    await openStored(page, answers, 'result');
    await page.getByRole('link', { name: 'What people ask' }).click();
    const mine = page.getByRole('region', { name: /^For Lock/ });
    await mine.locator('.outcome').first().waitFor();
    const marks = await mine
      .locator('.outcome')
      .evaluateAll((found) => found.map((label) => label.getAttribute('data-mark')));
    expect(marks.length).toBeGreaterThan(30);
    expect(marks.indexOf('met')).toBeGreaterThan(marks.lastIndexOf('gap'));
    await page.context().setOffline(true);
    await page.keyboard.press('/');
    await page.keyboard.type('sigature usb');
    await page
      .getByText(/^\d+ of \d+ items in \d+ topics?/)
      .filter({ hasNotText: '92 of' })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('h1:focus').waitFor();
    expect(page.url()).toMatch(/#\/sessions\/stored\/faq\/[a-z-]+$/);
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('sigature usb');
  });

  it('opens straight at an answer', async () => {
    const page = await visit('#/faq/keep-updates-available');
    await page.locator('h1:focus').waitFor();
    expect(await page.title()).toContain('CRA Update Checklist');
    await page.getByRole('link', { name: /^CRA Article 13\(9\)/ }).waitFor();
  });
});
