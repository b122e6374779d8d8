import ruleset from 'virtual:ruleset';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readProfiles } from '../rules/profiles.ts';
import { fillIn, openStored, pageShown, resultShown, startProduct, submit } from './journey.ts';
import { heading, useBrowser, visit } from './visit.ts';

useBrowser();

const speaker = readProfiles(ruleset).find(({ file }) => file === 'screenless-smart-speaker.yaml');
const answers = speaker?.answers ?? {};

/** Answers pages until the first result shows; comes back with the pages. */
async function firstPass(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let shown = pageShown(page); shown !== undefined; shown = pageShown(page)) {
    await page.locator(`form[data-page="${shown}"]`).waitFor();
    asked.push(shown);
    await fillIn(page, answers);
    await submit(page);
  }
  return asked;
}

describe('the first pass', () => {
  it('leads to a first result within twelve pages, and the rest asks nothing twice', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Speaker' });
    const first = await firstPass(page);
    expect(first.length).toBeLessThanOrEqual(12);
    await page.getByText('First result.').waitFor();
    const early = await resultShown(page);
    expect(Object.values(early).some((outcome) => outcome.endsWith('/unclear'))).toBe(true);
    await page.getByRole('link', { name: 'Go on with the questions' }).click();
    await page.waitForURL(/questions/);
    const rest = await firstPass(page);
    expect(rest.filter((id) => first.includes(id))).toEqual([]);
    await heading(page).filter({ hasText: 'Check your answers' }).waitFor();
  });
});

describe('the keyboard mode', () => {
  it('answers pages with figures, Enter and Backspace', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Speaker' });
    await page.getByRole('checkbox', { name: 'Keyboard mode' }).check();
    await page.locator('h1').click();
    for (const key of ['1', '1']) {
      const shown = pageShown(page);
      await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.href.endsWith(`/${String(shown)}`));
      await page.locator('h1:focus').waitFor();
    }
    expect(pageShown(page)).toBe('placed-on-market');
    await page.keyboard.press('Backspace');
    await page.waitForURL(/product-scope$/);
    expect(
      await page.getByRole('radio', { name: /^It is supplied commercially/ }).isChecked(),
    ).toBe(true);
  });
});

describe('a change that turns outcomes', () => {
  it('is told, can be undone and done again, five pages back, and every later answer is kept', async () => {
    const page = await visit();
    await openStored(page, answers, 'result');
    const before = await resultShown(page);
    await page.getByRole('link', { name: 'Pages', exact: true }).click();
    await page.getByRole('link', { name: 'Who checks an update before it is installed?' }).click();
    await page.getByRole('radio', { name: 'Nobody', exact: true }).first().check();
    await page.getByRole('button', { name: 'Continue' }).click();
    const told = page.getByText(/^Your change has turned/);
    await told.waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /Updates are distributed securely.*: from met by your answers to/ })
      .waitFor();
    await page.getByRole('link', { name: 'Result', exact: true }).click();
    expect((await resultShown(page))['updates-distributed-securely']).toBe('applies/gap');
    await page.getByRole('button', { name: 'Undo the change' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await resultShown(page)).toEqual(before);
    await page.getByRole('button', { name: /^Redo/ }).click();
    await page.locator('#obligation-updates-distributed-securely[data-outcome="gap"]').waitFor();
    await page.reload();
    await page.locator('#obligation-updates-distributed-securely[data-outcome="gap"]').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.locator('#obligation-updates-distributed-securely[data-outcome="met"]').waitFor();
    expect(await resultShown(page)).toEqual(before);
  });
});

describe('a note and a pointer to evidence', () => {
  it('are there after a reload, and in the result', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Speaker' });
    await page.getByText('Add a note or evidence').click();
    await page.getByLabel('Note', { exact: true }).fill('Decided on Monday');
    await page.getByRole('button', { name: 'Add a pointer to evidence' }).click();
    await page.getByLabel('Title').fill('Minutes');
    await fillIn(page, answers);
    await submit(page);
    await page.reload();
    await page.getByRole('link', { name: 'Answers', exact: true }).click();
    await page.getByText('Note: Decided on Monday').waitFor();
    await page.getByText('Evidence: Minutes (document)').waitFor();
  });
});
