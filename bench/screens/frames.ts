/** What a browser does while somebody works in the built application. */
import type { Browser, Page } from 'playwright-core';

export interface OpenApplication {
  /** Where the application is served, ending in a slash. */
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Begins to note how long each frame takes. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const look = (now: number): void => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(globalThis, { gapsOfFrames: gaps });
  });
}

/** Milliseconds from frame to frame since `watchFrames`. */
export async function framesWatched(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as unknown as { gapsOfFrames: number[] }).gapsOfFrames);
}
