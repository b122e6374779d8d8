/** What a user does on the screens, step by step. */
import ruleset from 'virtual:ruleset';
import type { Page } from 'playwright-core';
import type { Answers } from '#engine/assessment.ts';
import { NOT_SURE } from '#engine/evaluation.ts';
import { SESSION_FORMAT, type Product, type Session } from '#sessions/session.ts';

export interface NamedProduct {
  readonly name: string;
  readonly version?: string;
}

/** From the start page to the first question. */
export async function startProduct(
  page: Page,
  { name, version = '' }: NamedProduct,
): Promise<void> {
  await page.getByRole('button', { name: 'Start with a product' }).click();
  await page.getByLabel('Name of the product').fill(name);
  await page.getByLabel('Version').fill(version);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/questions\//);
  // Only then has the application gone wherever it goes by itself.
  await page.locator('form[data-page]').waitFor();
}

/** The page that is asked; undefined on any other screen. */
export function pageShown(page: Page): string | undefined {
  return /\/questions\/([^/]+)$/.exec(page.url())?.[1];
}

/** Fills in the page that is shown, with "not sure" where the answers have nothing. */
export async function fillIn(page: Page, answers: Answers): Promise<void> {
  for (const name of await fieldNames(page)) {
    const answer = answerTo(answers, name);
    const field = page.locator(`input[name="${name}"]`);
    if (typeof answer === 'number') await field.first().fill(String(answer));
    else {
      for (const option of [answer].flat()) {
        await page.locator(`input[name="${name}"][value="${option}"]`).check();
      }
    }
  }
}

/** Submits the page and waits for what comes next. */
export async function submit(page: Page): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL((url) => url.href !== before);
}

/** After the first pass there is a first result; the rest comes after it. */
export async function goOnFromFirstResult(page: Page): Promise<void> {
  if (!page.url().endsWith('/result')) return;
  const onwards = page.getByRole('link', { name: 'Go on with the questions' });
  await page.getByRole('button', { name: 'Download PDF report' }).waitFor();
  if ((await onwards.count()) === 0) return;
  await onwards.click();
  await page.waitForURL(/\/questions\//);
}

/** Answers pages until one that is not a question, or the page named, is shown. */
export async function answerUntil(page: Page, answers: Answers, stopAt?: string): Promise<void> {
  for (let pages = 0; pages <= ruleset.pages.length; pages += 1) {
    await goOnFromFirstResult(page);
    const shown = pageShown(page);
    if (shown === undefined || shown === stopAt) return;
    await page.locator(`form[data-page="${shown}"]`).waitFor();
    await fillIn(page, answers);
    await submit(page);
  }
  throw new Error('the questionnaire does not end');
}

/** What the cards of the result say of each obligation: applicability/outcome, by id. */
export async function resultShown(page: Page): Promise<Readonly<Record<string, string>>> {
  const cards = await page
    .locator('[id^="obligation-"][data-applicability]')
    .evaluateAll((found) =>
      found.map(
        (card) =>
          [
            card.id.replace('obligation-', ''),
            card.getAttribute('data-applicability') ?? '',
            card.getAttribute('data-outcome') ?? '',
          ] as const,
      ),
    );
  return Object.fromEntries(
    cards.map(([id, applicability, outcome]) => [
      id,
      outcome === 'none' ? applicability : `${applicability}/${outcome}`,
    ]),
  );
}

async function fieldNames(page: Page): Promise<readonly string[]> {
  const names = await page
    .locator('form[data-page] input')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
  // What is noted beside an answer has no name: it is no part of the page.
  return [...new Set(names)].filter((name) => name !== '');
}

function answerTo(answers: Answers, field: string): string | number | readonly string[] {
  const [question = '', route] = field.split('.');
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  if (answer === undefined) return NOT_SURE;
  if (typeof answer !== 'object' || isList(answer)) return answer;
  return answer[route ?? ''] ?? NOT_SURE;
}

function isList(answer: object): answer is readonly string[] {
  return Array.isArray(answer);
}

/** The product of the session that `openStored` stores. */
export const STORED: Product = {
  name: 'Lock with aNameThatIsFarTooLongToBreakAnywhereAtAll',
  version: '10',
};

/** Puts a session with these answers into storage past the screens, and opens it at a place below its address. */
export async function openStored(page: Page, answers: Answers, place: string): Promise<void> {
  const moment = '2026-11-24T10:00:00.000Z';
  const record: Session = {
    format: SESSION_FORMAT,
    id: 'stored',
    product: STORED,
    rulesetVersion: ruleset.version,
    answers,
    remarks: {},
    actions: {},
    releases: [],
    done: [],
    undone: [],
    createdAt: moment,
    changedAt: moment,
    revision: 1,
  };
  await putRecord(page, { ...record });
  await page.goto(`${page.url().replace(/#.*$/, '')}#/sessions/stored/${place}`);
  await page.reload();
  await page.locator('.session-bar').waitFor();
}

/** Puts a record into storage past the application, whatever it is. The application has been opened before. */
export async function putRecord(
  page: Page,
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.evaluate(
    (put) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cra-update-checklist');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('sessions', 'readwrite');
          transaction.objectStore('sessions').put(put);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );
}
