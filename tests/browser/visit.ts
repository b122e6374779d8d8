/** Opens the built application in a real browser, and watches what it does meanwhile. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark';
  /** Complaints are expected, and part of the test. */
  readonly isUnwatched?: true;
  readonly isWithoutScripts?: true;
}

/** Everything that no screen may ever do. */
interface Complaints {
  /** Requests to anywhere but the place the application came from. */
  readonly requestsElsewhere: string[];
  /** Whatever the console says: errors, refusals of the Content-Security-Policy, words of a development build. */
  readonly messages: string[];
}

export const address = inject('address');

let browser: Browser;
const complaints: Complaints = { requestsElsewhere: [], messages: [] };
const contexts: BrowserContext[] = [];

/** Call once in a test file. After each test nothing may have been requested elsewhere, and nothing complained of. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.requestsElsewhere.splice(0)).toEqual([]);
    expect(complaints.messages.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
}

/** A browser profile of its own: nothing is stored in it. */
export async function newProfile(options: VisitOptions = {}): Promise<BrowserContext> {
  const { width = 1280, height = 900, colours = 'light' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colours,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    javaScriptEnabled: options.isWithoutScripts !== true,
  });
  contexts.push(context);
  if (options.isUnwatched !== true) watch(context);
  return context;
}

/** Notes what a context asks for and complains of. */
export function watch(context: BrowserContext): void {
  context.on('request', (request) => {
    const url = request.url();
    const isHere = url.startsWith(address) || /^(?:data|blob):/.test(url);
    if (!isHere) complaints.requestsElsewhere.push(url);
  });
  context.on('weberror', (error) => complaints.messages.push(error.error().message));
  context.on('console', (message) => complaints.messages.push(message.text()));
}

/** The application on a screen, in a new profile. */
export async function visit(path = '', options: VisitOptions = {}): Promise<Page> {
  const context = await newProfile(options);
  return openTab(context, path);
}

/** One more tab in a profile. */
export async function openTab(context: BrowserContext, path = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}${path}`);
  await heading(page).waitFor();
  return page;
}

export function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}
