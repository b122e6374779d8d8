import { buffer } from 'node:stream/consumers';
import ruleset from 'virtual:ruleset';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/assess.ts';
import { renderPdf } from '#report/as-pdf.ts';
import { buildReport } from '#report/build-report.ts';
import { fonts } from '../report/example-report.ts';
import { letters, readPdf, withoutSpaces } from '../report/read-pdf.ts';
import { readProfiles } from '../rules/profiles.ts';
import { openStored, STORED } from './journey.ts';
import { address, heading, useBrowser, visit } from './visit.ts';

useBrowser();

const lock = profile('smart-lock-mixed-routes.yaml');

function profile(file: string) {
  const found = readProfiles(ruleset).find((one) => one.file === file);
  if (found === undefined) throw new Error(`the profile ${file} is gone`);
  return found;
}

async function saved(download: Download): Promise<Uint8Array> {
  return Uint8Array.from(await buffer(await download.createReadStream()));
}

async function download(page: Page, name: string): Promise<Uint8Array> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return saved(await file);
}

async function openReport(): Promise<Page> {
  const page = await visit();
  await openStored(page, lock.answers, 'report');
  await page.getByRole('heading', { level: 1, name: /^Report on / }).waitFor();
  return page;
}

async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.goto(`${address}#/`);
  await page.getByRole('button', { name: 'Open a report or a session file' }).waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

describe('a report', () => {
  it('is opened again from its PDF, in another browser, with all answers', async () => {
    const bytes = await download(await openReport(), 'Download PDF');
    const other = await visit();
    await openFile(other, 'report.pdf', bytes);
    await other.getByText('This browser has no such session.').waitFor();
    await other.getByText(/its answers come to the same today as the report says/).waitFor();
    await other.getByRole('button', { name: 'Keep it in this browser' }).click();
    await other.waitForURL(/\/sessions\//);
    await heading(other).waitFor();
    const again = await download(await openedReport(other), 'Download PDF');
    expect(letters((await readPdf(again)).pages)).toBe(letters((await readPdf(bytes)).pages));
  });

  it('carries no session where that is switched off, and says so when it is opened', async () => {
    const page = await openReport();
    await page.getByRole('checkbox', { name: 'It carries the session' }).uncheck();
    const bytes = await download(page, 'Download PDF');
    await openFile(page, 'report.pdf', bytes);
    await page.getByText('It is a PDF without a session.').waitFor();
  });

  it('is the same to the byte in the browser and in the terminal', async () => {
    const page = await openReport();
    await page.getByRole('checkbox', { name: 'It carries the session' }).uncheck();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download PDF' }).click();
    const made = await file;
    const on = /\d{4}-\d\d-\d\d(?=\.pdf$)/.exec(made.suggestedFilename())?.[0] ?? '';
    const report = buildReport(ruleset, assess(ruleset, lock.answers, on), { product: STORED });
    const bytes = await saved(made);
    expect(Buffer.compare(bytes, renderPdf(report, fonts))).toBe(0);
  });

  it('for management has the summary, and leaves out what is for others', async () => {
    const page = await openReport();
    await page.getByRole('radio', { name: 'Management' }).check();
    const text = letters((await readPdf(await download(page, 'Download PDF'))).pages);
    expect(text).toContain(withoutSpaces('Made for Management: the summary'));
    expect(text).not.toContain(withoutSpaces('Answers given'));
  });

  it('is taken along in every other form', async () => {
    const page = await openReport();
    const html = new TextDecoder().decode(await download(page, 'Download Web page (HTML)'));
    expect(html).toMatch(/^<!doctype html>/i);
    const markdown = new TextDecoder().decode(await download(page, 'Download Markdown'));
    expect(markdown).toMatch(/^# /m);
    const csv = new TextDecoder().decode(await download(page, 'Download Obligations (CSV)'));
    const { data } = Papa.parse<string[]>(csv.trim());
    expect(data).toHaveLength(ruleset.obligations.length + 1);
    const json: unknown = JSON.parse(
      new TextDecoder().decode(await download(page, 'Download Data (JSON)')),
    );
    expect(Object.keys((json as { obligations: object }).obligations)).toHaveLength(
      ruleset.obligations.length,
    );
    const session = await download(page, 'Download Session file');
    await openFile(page, 'lock.cra.json', session);
    await page
      .getByText('This browser has the same session, unchanged since the file was written.')
      .waitFor();
  });
});

async function openedReport(page: Page): Promise<Page> {
  const id = /\/sessions\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(`${address}#/sessions/${id}/report`);
  await page.getByRole('heading', { level: 1, name: /^Report on / }).waitFor();
  return page;
}
