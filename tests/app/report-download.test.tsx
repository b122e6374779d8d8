import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FONT_FILES } from '#report/pdf/font-files.ts';
import type { PdfAnswer, PdfJob } from '#report/pdf-job.ts';
import { catchFiles } from './files.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { show, TODAY } from './show.tsx';

/** Stands for the worker that makes the PDF: it answers what the test has it answer. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly jobs: PdfJob[] = [];
  isStopped = false;

  constructor() {
    super();
    FakeWorker.made.push(this);
  }

  postMessage(job: PdfJob): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.isStopped = true;
  }

  answer(data: PdfAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const fonts = vi.fn<(file: string) => Response>();

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
  fonts.mockReset().mockImplementation((file) => new Response(file));
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    init?.signal?.throwIfAborted();
    return fonts(address.split('/').at(-1) ?? '');
  });
});

async function openResult() {
  const files = catchFiles();
  const { user } = show('/sessions/Kettle/result', {
    rules: kettles,
    stored: [
      session('Kettle', { answers: KETTLE_ANSWERS, product: { name: 'Żółć', version: '2' } }),
    ],
  });
  const button = await screen.findByRole('button', { name: 'Download PDF report' });
  const download = () => user.click(button);
  return { user, files, button, download };
}

/** The worker that was begun last, once it has its job. */
function worker(count = 1): Promise<FakeWorker> {
  return waitFor(() => {
    expect(FakeWorker.made).toHaveLength(count);
    const last = FakeWorker.made.at(-1);
    if (last?.jobs.length !== 1) throw new Error('the worker has no job');
    return last;
  });
}

const progress = () => screen.getByRole('progressbar', { name: 'Making the PDF' });

describe('the download of the report', () => {
  it('hands the report and all fonts to the worker', async () => {
    const { download } = await openResult();
    await download();
    const [job] = (await worker()).jobs;
    expect(job?.report).toMatchObject({
      product: { name: 'Żółć', version: '2' },
      assessedOn: TODAY,
    });
    expect(fonts.mock.calls.flat().sort()).toEqual(Object.values(FONT_FILES).sort());
    const handed = Object.entries(job?.fonts ?? {}).map(([face, font]) => [
      face,
      new TextDecoder().decode(font),
    ]);
    expect(Object.fromEntries(handed)).toEqual(FONT_FILES);
  });

  it('says that it is at work, and how far it has come', async () => {
    const { download } = await openResult();
    await download();
    expect(screen.getByText('Making the PDF…')).toHaveAttribute('role', 'status');
    (await worker()).answer({ kind: 'progress', done: 3, total: 8 });
    await waitFor(() => expect(progress()).toHaveProperty('value', 3));
    expect(progress()).toHaveProperty('max', 8);
  });

  it('makes one report at a time', async () => {
    const { download, button } = await openResult();
    await download();
    const first = await worker();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await download();
    first.answer({ kind: 'progress', done: 1, total: 2 });
    await waitFor(() => expect(progress()).toHaveProperty('value', 1));
    expect(FakeWorker.made).toEqual([first]);
    expect(fonts).toHaveBeenCalledTimes(4);
  });

  it('hands the file over under the name of the product and the day, and says so', async () => {
    const { download, files } = await openResult();
    await download();
    const made = await worker();
    made.answer({ kind: 'done', bytes: new TextEncoder().encode('%PDF'), coded: '' });
    expect(
      await screen.findByText(`The PDF is in your downloads as zolc-2-${TODAY}.pdf.`),
    ).toBeInTheDocument();
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      [`zolc-2-${TODAY}.pdf`, 'application/pdf'],
    ]);
    expect(await files[0]?.text()).toBe('%PDF');
    expect(screen.queryByRole('progressbar', { name: 'Making the PDF' })).toBeNull();
    expect(made.isStopped).toBe(true);
  });

  it('says which characters of the name it shows as codes', async () => {
    const { download } = await openResult();
    await download();
    (await worker()).answer({ kind: 'done', bytes: new Uint8Array(4), coded: '株式' });
    expect(
      await screen.findByText(/Its fonts lack 株 式, which it shows as codes/),
    ).toHaveAttribute('role', 'status');
  });

  it('is given up by Cancel, and can be begun again', async () => {
    const { user, download, files, button } = await openResult();
    await download();
    const first = await worker();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull());
    expect(screen.getByText('Stopped. No file was made.')).toHaveAttribute('role', 'status');
    expect(first.isStopped).toBe(true);
    expect(button).toHaveAttribute('aria-disabled', 'false');
    expect(button).toHaveFocus();

    await download();
    (await worker(2)).answer({ kind: 'done', bytes: new Uint8Array(4), coded: '' });
    await waitFor(() => expect(files).toHaveLength(1));
  });

  it('is given up when one leaves the screen', async () => {
    const { user, download } = await openResult();
    await download();
    const made = await worker();
    await user.click(screen.getByRole('link', { name: 'Leave' }));
    await waitFor(() => expect(made.isStopped).toBe(true));
  });

  it('says which font could not be loaded, that nothing is lost, and works on the next try', async () => {
    const { download, files } = await openResult();
    fonts.mockImplementation((file) =>
      file === FONT_FILES.bold ? new Response('', { status: 404 }) : new Response(file),
    );
    await download();
    expect(
      await screen.findByText(
        `The PDF could not be made. The font ${FONT_FILES.bold} could not be loaded (404). Your answers are safe; you can try again.`,
      ),
    ).toHaveAttribute('role', 'status');
    expect(FakeWorker.made).toEqual([]);

    fonts.mockImplementation((file) => new Response(file));
    await download();
    (await worker()).answer({ kind: 'done', bytes: new Uint8Array(4), coded: '' });
    await waitFor(() => expect(files).toHaveLength(1));
  });

  it.each([
    [
      'what the worker says',
      (made: FakeWorker) => made.answer({ kind: 'failed', message: 'There is no ink.' }),
      'There is no ink.',
    ],
    [
      'what broke the worker',
      (made: FakeWorker) => made.dispatchEvent(new ErrorEvent('error', { message: 'It broke.' })),
      'It broke.',
    ],
    [
      'that the worker did not start',
      (made: FakeWorker) => made.dispatchEvent(new ErrorEvent('error')),
      'The program that makes the PDF could not be started.',
    ],
  ])('says %s when it fails', async (_what, fail, says) => {
    const { download, files } = await openResult();
    await download();
    const made = await worker();
    fail(made);
    expect(await screen.findByText(/^The PDF could not be made\./)).toHaveTextContent(says);
    expect(made.isStopped).toBe(true);
    expect(files).toEqual([]);
  });
});
