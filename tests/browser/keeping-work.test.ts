import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ruleset from 'virtual:ruleset';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { readProfiles } from '../rules/profiles.ts';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { answerUntil, fillIn, openStored, startProduct, submit } from './journey.ts';
import { address, heading, newProfile, openTab, useBrowser, visit, watch } from './visit.ts';

useBrowser();

const lock = readProfiles(ruleset).find(({ file }) => file === 'smart-lock-mixed-routes.yaml');
if (lock === undefined) throw new Error('the profile of the lock is gone');
const answers: Answers = lock.answers;
const order = ruleset.pages.map(({ id }) => id);
const [first = '', second = '', third = ''] = order;

/** The option that is chosen in the first group of the page. */
function chosen(page: Page) {
  return page.locator('form[data-page] input:checked').first();
}

async function valueChosen(page: Page): Promise<string | null> {
  await chosen(page).waitFor();
  return chosen(page).getAttribute('value');
}

async function formOf(page: Page, id: string): Promise<void> {
  await page.locator(`form[data-page="${id}"]`).waitFor();
}

/** What is stored, read past the application. */
function stored(page: Page): Promise<readonly { answers: Answers; deletedAt?: string }[]> {
  return page.evaluate(
    () =>
      new Promise<[]>((resolve, reject) => {
        const opening = indexedDB.open('cra-update-checklist');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('sessions').objectStore('sessions').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as []);
          };
        };
      }),
  );
}

describe('a submitted page', () => {
  it('is stored before the next one shows', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Lock' });
    for (const id of [first, second]) {
      await formOf(page, id);
      await fillIn(page, answers);
      await submit(page);
      const [session] = await stored(page);
      expect(session?.answers[id]).toEqual(answers[id]);
    }
  });

  it('is there after a reload, on the same page', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Lock' });
    await answerUntil(page, answers, third);
    await page.reload();
    await formOf(page, third);
    await page.getByRole('link', { name: 'Back' }).click();
    await formOf(page, second);
    expect(await valueChosen(page)).toBe(answers[second]);
  });

  it('is there after the tab has crashed', async () => {
    const context = await newProfile();
    const page = await openTab(context);
    await startProduct(page, { name: 'Lock' });
    await answerUntil(page, answers, third);
    const place = page.url();
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    const after = await openTab(context, place.slice(address.length));
    await formOf(after, third);
    const [session] = await stored(after);
    expect(Object.keys(session?.answers ?? {})).toEqual([first, second]);
  });

  it('is not lost to a second click on Continue, which answers nothing by itself', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Lock' });
    await fillIn(page, answers);
    await page.getByRole('button', { name: 'Continue' }).dblclick();
    await formOf(page, second);
    expect(await page.getByRole('alert').count()).toBe(0);
    const [session] = await stored(page);
    expect(Object.keys(session?.answers ?? {})).toEqual([first]);
  });
});

describe('after the browser was closed', () => {
  async function launch(folder: string): Promise<BrowserContext> {
    const found = await findBrowser();
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: found.executablePath,
      args: found.args,
      env: { ...process.env, ...found.env },
    });
    watch(context);
    return context;
  }

  it('the session is in the list, and goes on where one had stopped', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cra-browser-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const before = await launch(folder);
    const page = await openTab(before);
    await startProduct(page, { name: 'Lock', version: '3' });
    await answerUntil(page, answers, third);
    // Back to look at an earlier page: that is where one stops.
    await page.getByRole('link', { name: 'Back' }).click();
    await formOf(page, second);
    await expect
      .poll(async () => JSON.stringify(await stored(page)))
      .toContain(`"lastPage":"${second}"`);
    await before.close();

    const after = await launch(folder);
    const again = await openTab(after);
    await again.getByRole('link', { name: 'Continue with Lock 3' }).click();
    await formOf(again, second);
    expect(await valueChosen(again)).toBe(answers[second]);
    await after.close();
  });
});

describe("the browser's own buttons", () => {
  it('go back and forward through the pages, each with its answer', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Lock' });
    await answerUntil(page, answers, third);
    await page.goBack();
    await formOf(page, second);
    expect(await valueChosen(page)).toBe(answers[second]);
    await page.goBack();
    await formOf(page, first);
    expect(await valueChosen(page)).toBe(answers[first]);
    await page.goForward();
    await formOf(page, second);
    await page.goForward();
    await formOf(page, third);
  });

  it('lead back from the result into the questionnaire', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Lock' });
    await answerUntil(page, answers, third);
    await page.getByRole('link', { name: 'Result', exact: true }).click();
    await heading(page).filter({ hasText: 'Result for Lock' }).waitFor();
    await page.goBack();
    await formOf(page, third);
  });
});

describe('a change of an early answer', () => {
  it('keeps the later ones, sets them aside where they are no longer asked, and brings them back', async () => {
    const page = await visit();
    await openStored(page, answers, 'review');
    const [before] = await stored(page);
    const role = page.locator(`.answer-change a[href$="/${first}"]`);

    await role.click();
    await formOf(page, first);
    await page.locator('input[value="open-source-contributor"]').check();
    await submit(page);
    await page.getByRole('heading', { name: 'Set aside' }).waitFor();
    const [aside] = await stored(page);
    expect({ ...aside?.answers, [first]: answers[first] }).toEqual(before?.answers);

    await role.click();
    await formOf(page, first);
    await page.locator('input[value="manufacturer"]').check();
    await submit(page);
    await heading(page).filter({ hasText: 'Check your answers' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Set aside' }).count()).toBe(0);
    expect(await stored(page)).toMatchObject([{ answers: before?.answers }]);
  });
});

describe('what is filled in and not submitted', () => {
  it('is still there when one comes back to the page, and is not stored', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Lock' });
    await answerUntil(page, answers, second);
    await fillIn(page, answers);
    await page.getByText('Not saved yet').waitFor();
    await page.getByRole('link', { name: 'Back' }).click();
    await formOf(page, first);
    await page.getByRole('link', { name: 'Leave', exact: true }).click();
    await page.getByRole('link', { name: 'Rules' }).click();
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await page.getByRole('link', { name: 'Continue with Lock' }).click();
    await formOf(page, first);
    await page.goto(page.url().replace(first, second));
    await formOf(page, second);
    expect(await valueChosen(page)).toBe(answers[second]);
    const [session] = await stored(page);
    expect(Object.keys(session?.answers ?? {})).toEqual([first]);
    await submit(page);
    await formOf(page, third);
    expect((await stored(page))[0]?.answers).toHaveProperty(second);
  });

  it('makes the browser ask before the tab is closed, and only then', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Lock' });
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await formOf(page, first);
    expect(asked).toEqual([]);
    await fillIn(page, answers);
    await page.getByText('Not saved yet').waitFor();
    await page.reload();
    await formOf(page, first);
    expect(asked).toEqual(['beforeunload']);
  });
});

describe('a change that sets out from elsewhere', () => {
  it('leads back to the card of the result, and to the row of the review', async () => {
    const page = await visit();
    await openStored(page, answers, 'result');
    const card = page.locator('#obligation-updates-possible');
    await card.locator('summary').click();
    await card.getByRole('link', { name: 'Change' }).first().click();
    await page.waitForURL(/\/questions\//);
    await submit(page);
    await page.waitForURL(/\/result$/);
    await page.locator('#obligation-updates-possible:focus').waitFor();

    await page.getByRole('link', { name: 'Answers', exact: true }).click();
    await page.locator(`.answer-change a[href$="/${second}"]`).click();
    await formOf(page, second);
    await submit(page);
    await page.locator(`.answer-change a[href$="/${second}"]:focus`).waitFor();
  });
});

describe('two tabs with the same session', () => {
  it('show the result as it is stored, whichever tab has changed it', async () => {
    const context = await newProfile();
    const one = await openTab(context);
    await startProduct(one, { name: 'Lock' });
    await answerUntil(one, answers, third);
    await one.getByRole('link', { name: 'Result', exact: true }).click();
    await heading(one).filter({ hasText: 'Result for Lock' }).waitFor();
    const cards = one.locator('[data-applicability="does-not-apply"]');
    expect(await cards.count()).toBeLessThan(ruleset.obligations.length);
    const two = await openTab(context, one.url().slice(address.length));
    await two.goto(two.url().replace(/result$/, `questions/${first}`));
    await formOf(two, first);
    await two.locator('input[value="open-source-contributor"]').check();
    await submit(two);
    await expect.poll(() => cards.count()).toBe(ruleset.obligations.length);
  });

  it('go on at a page that is asked, if the other tab has changed what is asked', async () => {
    const context = await newProfile();
    const one = await openTab(context);
    await startProduct(one, { name: 'Lock' });
    await answerUntil(one, answers, 'route-verification');
    const place = one.url();
    const two = await openTab(context, place.slice(address.length));
    await two.goto(place.replace('route-verification', first));
    await formOf(two, first);
    await two.locator('input[value="importer"]').check();
    await submit(two);
    await fillIn(one, answers);
    await submit(one);
    await one.locator('form[data-page], .answers, .obligation').first().waitFor();
    expect(await one.locator('.problem').count()).toBe(0);
  });

  it('lose nothing of each other', async () => {
    const context = await newProfile();
    const one = await openTab(context);
    await startProduct(one, { name: 'Lock' });
    await formOf(one, first);
    const two = await openTab(context, one.url().slice(address.length));
    await formOf(two, first);
    await fillIn(one, answers);
    await submit(one);
    await formOf(one, second);
    await fillIn(one, answers);
    await submit(one);
    // The second tab still shows the first page, and knows nothing of the second.
    await two.getByText('changed in another tab').waitFor();
    await fillIn(two, answers);
    await submit(two);
    await formOf(two, third);
    const [session] = await stored(two);
    expect(session?.answers).toEqual({ [first]: answers[first], [second]: answers[second] });
  });
});

describe('several products', () => {
  it('stand in the list by name and version, and a deleted one comes back by Undo', async () => {
    const page = await visit();
    for (const version of ['1', '2']) {
      await page.goto(`${address}#/`);
      await startProduct(page, { name: 'Lock', version });
    }
    await page.getByRole('link', { name: 'Leave', exact: true }).click();
    const rows = page.locator('.session-list h3');
    await rows.first().waitFor();
    expect(await rows.allTextContents()).toEqual(['Lock 2', 'Lock 1']);
    await page.getByRole('button', { name: 'Delete Lock 2' }).click();
    await page.getByText('Lock 2 was deleted.').waitFor();
    expect(await rows.allTextContents()).toEqual(['Lock 1']);
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.allTextContents()).toEqual(['Lock 2', 'Lock 1']);
    const sessions = await stored(page);
    expect(sessions.filter(({ deletedAt }) => deletedAt !== undefined)).toEqual([]);
  });

  it('can be renamed', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Lok' });
    await page.getByRole('link', { name: 'Leave', exact: true }).click();
    await page.getByRole('button', { name: 'Rename Lok' }).click();
    await page.getByLabel('Name of the product').fill('Lock');
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await page.getByRole('heading', { name: 'Lock', exact: true }).waitFor();
  });
});
