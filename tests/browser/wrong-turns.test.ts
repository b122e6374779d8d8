import ruleset from 'virtual:ruleset';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SESSION_FORMAT } from '#sessions/session.ts';
import { putRecord, startProduct } from './journey.ts';
import { address, heading, newProfile, useBrowser, visit } from './visit.ts';

useBrowser();

const [firstPage, ...laterPages] = ruleset.pages;
const lastPage = laterPages.at(-1)?.id ?? '';

/** A profile with one good session, and a record put in past the application. */
async function withRecord(record: Readonly<Record<string, unknown>>): Promise<Page> {
  const page = await visit();
  await startProduct(page, { name: 'Good neighbour' });
  await putRecord(page, record);
  return page;
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(`${address}#${path}`);
  await page.reload();
  await heading(page).waitFor();
}

async function title(page: Page): Promise<string> {
  await page.locator('.problem').waitFor();
  return (await heading(page).textContent()) ?? '';
}

async function neighbourIsUntouched(page: Page): Promise<void> {
  await page.goto(`${address}#/`);
  await page.getByRole('link', { name: 'Continue with Good neighbour' }).click();
  await page.locator(`form[data-page="${firstPage?.id ?? ''}"]`).waitFor();
}

const MOMENT = '2026-11-01T10:00:00.000Z';
const GOOD = {
  format: SESSION_FORMAT,
  id: 'other',
  product: { name: 'Other', version: '' },
  rulesetVersion: ruleset.version,
  answers: {},
  remarks: {},
  actions: {},
  releases: [],
  done: [],
  undone: [],
  createdAt: MOMENT,
  changedAt: MOMENT,
  revision: 1,
};

describe('an address that leads nowhere', () => {
  it.each([
    ['an unknown screen', '/nonsense', 'There is no such page'],
    ['an unknown session', '/sessions/nobody/result', 'This session is not in this browser'],
    ['a broken escape', '/sessions/%E0%A4%A/result', 'This session is not in this browser'],
    ['a name of every object', '/sessions/__proto__', 'This session is not in this browser'],
    ['markup', '/sessions/<img src=x onerror=alert(1)>', 'This session is not in this browser'],
  ])('%s: says what happened and what is safe', async (_name, path, says) => {
    const page = await visit();
    await startProduct(page, { name: 'Good neighbour' });
    await go(page, path);
    expect(await title(page)).toBe(says);
    expect(await page.locator('.problem').textContent()).toMatch(/untouched|stored/);
    await neighbourIsUntouched(page);
  });

  it('a page that does not exist, of a session that does', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Good neighbour' });
    await go(
      page,
      page
        .url()
        .replace(/^.*#/, '')
        .replace(/[^/]+$/, 'no-such-page'),
    );
    expect(await title(page)).toBe('There is no such page in the questionnaire');
    await page.getByRole('link', { name: 'Go on where you stopped' }).click();
    await page.locator(`form[data-page="${firstPage?.id ?? ''}"]`).waitFor();
  });

  it('a page that is not asked by the answers so far', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Good neighbour' });
    await page.locator('input[value="open-source-contributor"]').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(/\/review$/);
    await go(
      page,
      page
        .url()
        .replace(/^.*#/, '')
        .replace(/review$/, `questions/${lastPage}`),
    );
    expect(await title(page)).toBe('This page is not asked now');
  });
});

describe('a browser that does not run the application', () => {
  it('shows what is needed, and that nothing is lost', async () => {
    const context = await newProfile({ isUnwatched: true });
    await context.route('**/*.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(address);
    await page.getByText('sessions that you made before are not touched').waitFor();
  });

  it('says so too where scripts are off', async () => {
    const page = await visit('', { isWithoutScripts: true });
    expect(await page.locator('.without-scripts').textContent()).toMatch(
      /sessions that you made before\s+are not touched/u,
    );
  });

  it('and one that runs it shows nothing of the kind', async () => {
    const page = await visit();
    expect(await page.getByText('could not run it').count()).toBe(0);
  });
});

describe('a stored record that cannot be read', () => {
  it.each([
    ['damaged', { ...GOOD, answers: 'gone' }, 'This session is damaged', /"answers" is the text/],
    ['without a format', { id: 'other' }, 'This session is damaged', /"format" is nothing/],
    [
      'of a later version',
      { ...GOOD, format: SESSION_FORMAT + 1 },
      'This session was written by a later version',
      /which this version does not know/,
    ],
  ])('%s: is shown as such, and left as it is', async (_name, record, says, why) => {
    const page = await withRecord(record);
    await go(page, '/sessions/other/review');
    expect(await title(page)).toBe(says);
    expect(await page.locator('.problem').textContent()).toMatch(why);
    await page.goto(`${address}#/`);
    await page.getByText('The record is left as it is').waitFor();
    await neighbourIsUntouched(page);
    expect(await rawRecord(page)).toEqual(record);
  });

  it('can be deleted on the start page, alone', async () => {
    const page = await withRecord({ ...GOOD, answers: 'gone' });
    await go(page, '/');
    await page.getByRole('button', { name: /^Delete for good/ }).click();
    await page.getByRole('button', { name: /^Delete it, this cannot be undone/ }).click();
    const row = page.getByRole('heading', { name: 'A damaged session' });
    await row.waitFor({ state: 'detached' });
    expect(await rawRecord(page)).toBeUndefined();
    await neighbourIsUntouched(page);
  });

  it('with answers from other rules opens, and the foreign ones change nothing', async () => {
    const answers = { 'no-such-question': 'yes', [firstPage?.id ?? '']: 'no-such-option' };
    const page = await withRecord({ ...GOOD, answers });
    await go(page, '/sessions/other');
    await page.locator(`form[data-page="${firstPage?.id ?? ''}"]`).waitFor();
    expect(await page.locator('form input:checked').count()).toBe(0);
  });
});

function rawRecord(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('cra-update-checklist');
        opening.onsuccess = () => {
          const get = opening.result.transaction('sessions').objectStore('sessions').get('other');
          get.onsuccess = () => {
            opening.result.close();
            resolve(get.result);
          };
        };
      }),
  );
}

describe('hostile names', () => {
  const name = '<img src=x onerror=alert(1)> "; \u202e Żółć 株式会社 🚀';

  it('are text everywhere', async () => {
    const page = await visit();
    await startProduct(page, { name });
    await page.getByRole('link', { name: 'Result', exact: true }).click();
    await heading(page).filter({ hasText: '<img src=x' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download PDF report' }).click();
    expect((await download).suggestedFilename()).toMatch(/^[a-z0-9-]+\.pdf$/);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('longer than a name are refused with a word on the limit, and what was typed stays', async () => {
    const page = await visit();
    const long = 'x'.repeat(5000);
    await page.getByRole('button', { name: 'Start with a product' }).click();
    await page.getByLabel('Name of the product').fill(long);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByText('Shorten the name to 200 characters; it has 5000').first().waitFor();
    expect(await page.getByLabel('Name of the product').inputValue()).toBe(long);
  });
});

describe('storage that is refused', () => {
  it('says so at once, and that nothing can be kept', async () => {
    const page = await visit();
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Your products could not be read' }).waitFor();
    await page.getByText('nothing you enter can be kept').waitFor();
    await page.getByText('Private windows and blocked site data are the usual reasons').waitFor();
  });

  it('in the middle keeps the answers of the page, says so, and stores them on the next try', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Lock' });
    await page.evaluate(() => {
      const store = IDBObjectStore.prototype;
      const real = Object.getOwnPropertyDescriptor(store, 'put') ?? {};
      store.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      document.addEventListener('give-room', () => Object.defineProperty(store, 'put', real));
    });
    await page.locator('input[value="manufacturer"]').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Your last answers could not be stored' }).waitFor();
    await page.getByText('no room left').waitFor();
    await page.evaluate(() => document.dispatchEvent(new Event('give-room')));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForURL((url) => !url.href.endsWith(firstPage?.id ?? ''));
    await page.reload();
    await page.getByRole('link', { name: 'Back' }).click();
    expect(await page.locator('form input:checked').getAttribute('value')).toBe('manufacturer');
  });
});
