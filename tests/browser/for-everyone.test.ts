import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ruleset from 'virtual:ruleset';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readProfiles } from '../rules/profiles.ts';
import { openStored, pageShown, startProduct } from './journey.ts';
import { address, heading, useBrowser, visit, type VisitOptions } from './visit.ts';

useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const lock = readProfiles(ruleset).find(({ file }) => file === 'smart-lock-mixed-routes.yaml');
const answers = lock?.answers ?? {};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** What axe finds wrong with the screen as it stands, everything opened. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.locator('details').evaluateAll((found) => {
    for (const details of found) details.setAttribute('open', '');
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>(`axe.run().then((r) => r.violations)`);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join()}`);
}

/** Nothing may stick out to the right: the page scrolls down only. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** The least height of what one aims at, in pixels. */
const EASY_TO_HIT = 24;

/** Links and buttons that are hard to hit, each with its height. A link within a sentence is as high as its line. */
function hardToHit(page: Page): Promise<readonly string[]> {
  return page.locator('a, button, summary, select').evaluateAll((found, least) => {
    // What stands beside a link without making a sentence with it.
    const beside = 'a, button, strong, .outcome, .basis, .code, .visually-hidden, .state';
    const lineOf = (within: Element | null): Element | null => {
      let block = within;
      while (block !== null && getComputedStyle(block).display === 'inline') {
        block = block.parentElement;
      }
      return block;
    };
    const isInSentence = (link: Element): boolean => {
      const block = lineOf(link.parentElement);
      const words = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT);
      while (words.nextNode() !== null) {
        const { parentElement, data } = words.currentNode as Text;
        const isApart = parentElement?.closest(beside) ?? null;
        const isWord = isApart === null && /\p{L}/u.test(data);
        if (isWord && lineOf(parentElement) === block) return true;
      }
      return false;
    };
    return found
      .filter((element) => element.checkVisibility() && element.closest('.skip-link') === null)
      .map((element) => ({ element, height: element.getClientRects()[0]?.height ?? 0 }))
      .filter(({ height }) => Math.round(height) < least)
      .filter(({ element }) => element.tagName !== 'A' || !isInSentence(element))
      .map(({ element, height }) => `${element.textContent.trim()}: ${Math.round(height)} px`);
  }, EASY_TO_HIT);
}

/** What differs most from page to page is looked at everywhere. */
const isSpecial = (href: string): boolean => /route-|role$/.test(href);

/** Every page is looked at once, in turns on a wide and dark and on a narrow and light screen. */
const SIZES: readonly (VisitOptions & {
  readonly name: string;
  readonly isLookedAt: (href: string, index: number) => boolean;
  readonly isEveryScreen?: true;
})[] = [
  { name: '1440 px, light', width: 1440, colours: 'light', isLookedAt: isSpecial },
  {
    name: '1440 px, dark',
    width: 1440,
    colours: 'dark',
    isLookedAt: (href, index) => isSpecial(href) || index % 2 === 0,
    isEveryScreen: true,
  },
  {
    name: '320 px, light',
    width: 320,
    height: 640,
    colours: 'light',
    isLookedAt: (href, index) => isSpecial(href) || index % 2 === 1,
    isEveryScreen: true,
  },
  { name: '320 px, dark', width: 320, height: 640, colours: 'dark', isLookedAt: isSpecial },
];

async function check(page: Page): Promise<void> {
  expect(await violations(page), page.url()).toEqual([]);
  expect(await overflow(page), page.url()).toBeLessThanOrEqual(0);
  expect(await hardToHit(page), page.url()).toEqual([]);
}

describe.each(SIZES)('at $name', (options) => {
  it('a page that was submitted empty has nothing that axe finds, nothing that sticks out, and nothing that is hard to hit', async () => {
    const page = await visit('', options);
    await startProduct(page, { name: 'Lock' });
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').waitFor();
    await check(page);
  });

  it('every screen of a session has nothing that axe finds, nothing that sticks out, and nothing that is hard to hit', async () => {
    const page = await visit('', options);
    await check(page);
    await openStored(page, answers, 'pages');
    await check(page);
    const asked = await page
      .locator('.task a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(asked.length).toBeGreaterThan(40);
    for (const href of asked.filter(options.isLookedAt)) {
      await page.goto(`${address}${href}`);
      await page.locator(`form[data-page="${href.split('/').at(-1) ?? ''}"]`).waitFor();
      await check(page);
    }
    await page.goto(`${address}#/sessions/stored/review`);
    await heading(page).filter({ hasText: 'Check your answers' }).waitFor();
    await check(page);
    await page.getByRole('button', { name: 'See the result' }).first().click();
    await heading(page).filter({ hasText: 'Result for' }).waitFor();
    await check(page);
    await page.goto(`${address}#/sessions/stored/report`);
    await heading(page).filter({ hasText: 'Report on' }).waitFor();
    await check(page);
    await page.goto(`${address}#/sessions/stored/faq/tls-alone`);
    await page.getByRole('heading', { name: /^What this means for/ }).waitFor();
    await check(page);
    for (const name of [
      'Update routes side by side',
      'Who does what by when',
      'Texts ready to paste',
      'What people ask',
    ]) {
      await page.goto(`${address}#/sessions/stored/result`);
      await page.getByRole('link', { name }).click();
      await heading(page).filter({ hasNotText: 'Result for' }).waitFor();
      await check(page);
    }
    for (const name of ['Pages', 'To ask']) {
      const link = page.getByRole('link', { name });
      if ((await link.count()) === 0) continue;
      await link.first().click();
      await page.waitForURL(/\/(?:pages|to-ask)$/);
      await check(page);
    }
    await page.getByRole('link', { name: 'Leave', exact: true }).click();
    await page.getByRole('heading', { name: 'Your products' }).waitFor();
    await check(page);
  });

  it('so has the screen for other answers, with little and with nearly everything changed on trial', async () => {
    const page = await visit('', options);
    await openStored(page, answers, 'what-if/route-verification');
    await check(page);
    const routes = page.locator('fieldset');
    for (const route of await routes.all()) await route.locator('input').first().check();
    await page.getByRole('article').first().waitFor();
    await check(page);
    const [role = ''] = ruleset.pages[0]?.questions ?? [];
    await page.getByLabel('Question to try').selectOption(role);
    await page.getByRole('button', { name: 'Try other answers' }).click();
    await page.locator(`#tried-${role} input`).last().check();
    await page.getByText('It waits for:').first().waitFor();
    await check(page);
  });
});

describe.each(SIZES.filter(({ isEveryScreen }) => isEveryScreen))('at $name', (options) => {
  it('so has every screen of a session that begins with a template, and of a copy', async () => {
    const page = await visit('#/examples/industrial-gateway', options);
    await page.getByRole('button', { name: 'Use as a template' }).click();
    await check(page);
    await page.getByLabel('Name of the product').fill('Valve gateway');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByText('Copied from').waitFor();
    await check(page);
    for (const name of ['Answers', 'Result']) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByRole('link', { name: 'Go on confirming' }).first().waitFor();
      await check(page);
    }
    await page.getByRole('link', { name: 'Leave', exact: true }).click();
    await page.getByRole('button', { name: 'Copy Valve gateway' }).click();
    await check(page);
  });

  it.each([
    '#/rules',
    '#/about',
    '#/examples',
    '#/provisions?place=13',
    '#/faq/signing-keys',
    '#/faq/nothing-of-the-kind',
    '#/faq?q=usb%20stick',
    '#/examples/camera-with-cloud',
    '#/nowhere',
    '#/sessions/nobody',
  ])('so has %s', async (path) => {
    await check(await visit(path, options));
  });
});

describe('on paper', () => {
  /** What a reader could neither press nor fill in. Chosen options are content, and so is where a provision stands. */
  function controlsShown(page: Page): Promise<readonly string[]> {
    const controls = 'main :is(button, select, textarea, input:not(.answer input))';
    const ways =
      'main a:not(.external, .provisions a, .task a, .text-list a, .question-block a, .count)';
    return page
      .locator(`${controls}, ${ways}`)
      .evaluateAll((found) =>
        found
          .filter((element) => element.checkVisibility())
          .map((element) => element.textContent.trim() || element.outerHTML),
      );
  }

  it('no screen of a session shows what there is only to press or to fill in', async () => {
    const page = await visit();
    const unsure = { ...answers, 'signing-keys-protected': 'not-sure' };
    await openStored(page, unsure, 'pages');
    await page.emulateMedia({ media: 'print' });
    const seen: Record<string, readonly string[]> = {};
    const places = [
      'review',
      'result',
      'routes',
      'actions',
      'texts',
      'to-ask',
      'releases',
      'pages',
    ];
    for (const place of [...places, 'what-if/route-verification', 'questions/route-verification']) {
      const before = (await heading(page).textContent()) ?? '';
      await page.goto(`${address}#/sessions/stored/${place}`);
      await page.locator('h1:focus').filter({ hasNotText: before }).waitFor();
      if (place.startsWith('what-if')) {
        await page.emulateMedia({ media: 'screen' });
        await page.locator('fieldset input').first().check();
        await page.locator('fieldset').nth(1).locator('input').last().check();
        await page.emulateMedia({ media: 'print' });
      }
      const shown = await controlsShown(page);
      if (shown.length > 0) seen[place] = shown;
    }
    expect(seen).toEqual({});
  });

  it('what is noted beside an answer stands there, and nothing where nothing is', async () => {
    const page = await visit();
    await openStored(page, answers, 'questions/route-verification');
    const [first, second] = [0, 1].map((at) => page.locator('.remark').nth(at));
    await first?.getByText('Add a note or evidence').click();
    await first?.getByRole('textbox', { name: 'Note' }).fill('See ticket 7');
    await page.emulateMedia({ media: 'print' });
    await first?.getByText('Note: See ticket 7').waitFor();
    expect(await second?.evaluate((remark) => remark.getBoundingClientRect().height)).toBe(0);
  });
});

describe('by keyboard alone', () => {
  /** Tabs on until the element with this text or value has the focus. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let steps = 0; steps < 80; steps += 1) {
      if (await page.locator(`${selector}:focus`).count()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${selector} cannot be reached by keyboard`);
  }

  /** Whoever comes to a screen is at its heading, and reads on from there. */
  async function focusIsOnHeading(page: Page): Promise<void> {
    await page.locator('h1:focus').waitFor();
  }

  it('a product is answered from the start page to the report', async () => {
    const page = await visit();
    await tabTo(page, 'button.primary');
    await page.keyboard.press('Enter');
    await page.locator('input[name="name"]:focus').waitFor();
    await page.keyboard.type('Lock');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/questions\//);
    for (let pages = 0; pages <= ruleset.pages.length; pages += 1) {
      if (page.url().endsWith('/result')) {
        await heading(page).filter({ hasText: 'Result for Lock' }).waitFor();
        await tabTo(page, 'main .notice a');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/questions\//);
      }
      const shown = pageShown(page);
      if (shown === undefined) break;
      const form = `form[data-page="${shown}"]`;
      await page.locator(form).waitFor();
      await focusIsOnHeading(page);
      const names = await page
        .locator(`${form} input`)
        .evaluateAll((inputs) => [...new Set(inputs.map((input) => input.getAttribute('name')))]);
      for (const name of names) {
        await tabTo(page, `${form} input[name="${String(name)}"]`);
        await page.keyboard.press('Space');
      }
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.href.endsWith(`/${shown}`));
    }
    await heading(page).filter({ hasText: 'Check your answers' }).waitFor();
    await focusIsOnHeading(page);
    await tabTo(page, 'main button.primary');
    await page.keyboard.press('Enter');
    await heading(page).filter({ hasText: 'Result for Lock' }).waitFor();
    await focusIsOnHeading(page);
    await tabTo(page, '#obligation-updates-possible summary');
    await page.keyboard.press('Enter');
    await page.locator('#obligation-updates-possible details[open]').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download PDF report' }).focus();
    await page.keyboard.press('Enter');
    await download;
  });

  it.each([
    [320, 640],
    [320, 720],
    [1280, 900],
  ])(
    'nothing that has the focus lies under the bar of a trial, at %d × %d',
    async (width, height) => {
      const page = await visit('', { width, height });
      await openStored(page, answers, 'what-if/route-verification');
      for (const route of await page.locator('fieldset').all()) {
        await route.locator('input').first().check();
      }
      await page.getByRole('article').first().waitFor();
      await page.getByRole('link', { name: 'See the result now' }).focus();
      const covered: string[] = [];
      for (let steps = 0; steps < 80; steps += 1) {
        await page.keyboard.press('Tab');
        const place = await page.evaluate(() => {
          const { activeElement: at } = document;
          const bar = document.querySelector('.trial-bar');
          if (at === null || bar === null || bar.contains(at)) return 'bar';
          const isCovered = at.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
          const isBefore = at.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING;
          return isCovered && isBefore ? at.textContent.trim() || at.outerHTML : '';
        });
        if (place === 'bar') break;
        if (place !== '') covered.push(place);
      }
      expect(covered).toEqual([]);
    },
  );

  it('an error names the field and leads to it', async () => {
    const page = await visit();
    await startProduct(page, { name: 'Lock' });
    await page.getByRole('button', { name: 'Continue' }).press('Enter');
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const focused = page.locator('input:focus');
    expect(await focused.getAttribute('name')).toBe(ruleset.pages[0]?.questions[0]);
  });
});

describe('what the server is told', () => {
  it('is nothing: the built page allows its own origin alone', async () => {
    const page = await visit('', { isUnwatched: true });
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    const content = (await policy.getAttribute('content')) ?? '';
    expect(content).toContain("default-src 'none'");
    expect(content).not.toMatch(/unsafe|https?:|\*/);
    const refused = await page.evaluate(async () => {
      const seen = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
      });
      await fetch('https://example.com/').catch(() => undefined);
      return seen;
    });
    expect(refused).toBe('connect-src');
  });
});
