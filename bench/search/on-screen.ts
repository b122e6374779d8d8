/** The search as somebody sees it: typed letter by letter into the built application, with as many items as one likes. */
import type { Faq } from '#ruleset/faq.ts';
import { framesWatched, watchFrames, type OpenApplication } from '../screens/frames.ts';

/** Typed one after the other: words that find much, a typing mistake, a place in the law. */
const TYPED = ['automatic security updates', 'sined frimware over the air', 'Article 13(9)'];
/** Milliseconds between two letters: a quick typist. */
const PACE = 90;

export interface OnScreen {
  readonly count: number;
  /** Milliseconds from frame to frame while letters were typed. */
  readonly gaps: readonly number[];
  /** Milliseconds from the address to the list that stands there. */
  readonly shown: number;
}

/** Types into the index of a FAQ that takes the place of the real one. */
export async function typeOnScreen(
  { browser, address }: OpenApplication,
  faq: Faq,
): Promise<OnScreen> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route(/_virtual_faq-[^/]*\.js$/u, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export default JSON.parse(${JSON.stringify(JSON.stringify(faq))});`,
    }),
  );
  const began = performance.now();
  await page.goto(`${address}#/faq`);
  await page.locator('.faq-row').first().waitFor();
  const shown = performance.now() - began;
  const box = page.getByRole('searchbox', { name: 'Search' });
  await box.focus();
  await watchFrames(page);
  for (const text of TYPED) {
    await page.keyboard.type(text, { delay: PACE });
    await page.locator('.faq-row').first().waitFor();
    await box.press('Control+a');
    await page.keyboard.press('Delete');
  }
  const gaps = await framesWatched(page);
  await context.close();
  return { count: faq.items.length, gaps, shown };
}
