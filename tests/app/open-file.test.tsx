import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeSessionFile, type ReportedThen } from '#sessions/session-file.ts';
import type { Session } from '#sessions/session.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { deletedSession, session } from './sessions.ts';
import { addressShown, show, type ShowOptions } from './show.tsx';

const KETTLE = session('Kettle', {
  answers: KETTLE_ANSWERS,
  product: { name: 'Żółć <b>', version: '2' },
  remarks: {
    routes: { note: 'Asked Ben.', whoCouldTell: '', evidence: [], isToBeConfirmed: false },
  },
});
const THEN: ReportedThen = {
  on: '2026-11-20',
  rulesetVersion: '0',
  outcomes: { distribution: 'met', label: 'gap' },
};

function fileOf(stored: Session, then?: ReportedThen, name = 'kettle.cra.json'): File {
  return new File([writeSessionFile(stored, then)], name, { type: 'application/json' });
}

function openStart(options: ShowOptions = {}) {
  const shown = show('/', { rules: kettles, ...options });
  const drop = async (file: File): Promise<void> => {
    await screen.findByRole('button', { name: 'Open a report or a session file' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  };
  return { ...shown, drop };
}

const found = () => screen.findByRole('region', { name: 'Żółć <b> 2' });

describe('a session file', () => {
  it('is opened by dropping it: says what is in it, and stores nothing before one wants it', async () => {
    const { drop, user, records } = openStart();
    await drop(fileOf(KETTLE));
    const card = await found();
    expect(card).toHaveTextContent(/From kettle\.cra\.json: \d+ answers that count/);
    expect(card).toHaveTextContent('This browser has no such session.');
    expect(document.activeElement).toHaveTextContent('Żółć <b> 2');
    expect(records.size).toBe(0);
    await user.click(within(card).getByRole('button', { name: 'Keep it in this browser' }));
    await waitFor(() => expect(addressShown()).toMatch(/^\/sessions\/Kettle/));
    expect(records.get('Kettle')).toMatchObject({
      answers: KETTLE.answers,
      remarks: KETTLE.remarks,
      product: KETTLE.product,
    });
  });

  it('is opened by choosing it, as often as one likes', async () => {
    const { user } = openStart();
    const input = await waitFor(() => {
      const element = document.querySelector<HTMLInputElement>('input[type=file]');
      if (element === null) throw new Error('There is no file to choose.');
      return element;
    });
    await user.upload(input, fileOf(KETTLE));
    await user.click(within(await found()).getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Open a report or a session file' })).toHaveFocus();
    await user.upload(input, fileOf(KETTLE));
    await found();
  });

  it('says whether the session was changed since, and is kept beside it, never over it', async () => {
    const here = { ...KETTLE, changedAt: new Date(2026, 10, 23, 8, 0).toISOString(), answers: {} };
    const { drop, user, records } = openStart({ stored: [here] });
    await drop(fileOf(KETTLE));
    const card = await found();
    expect(card).toHaveTextContent(
      'This browser has the same session, changed since: last on 23 November 2026, 08:00.',
    );
    expect(
      within(card).getByRole('link', { name: 'Go on with the one that is here' }),
    ).toHaveAttribute('href', '#/sessions/Kettle');
    await user.click(
      within(card).getByRole('button', { name: 'Keep it beside the one that is here' }),
    );
    await waitFor(() => expect(addressShown()).toMatch(/^\/sessions\/new-1/));
    expect(records.get('Kettle')).toEqual(here);
    expect(records.get('new-1')).toMatchObject({ answers: KETTLE.answers });
  });

  it.each([
    [KETTLE, /^This browser has the same session, unchanged since the file was written\.$/],
    [
      { ...KETTLE, changedAt: new Date(2026, 10, 1, 8, 0).toISOString() },
      /as it was before: last changed on 1 November 2026, 08:00\.$/,
    ],
    [{ ...deletedSession('Kettle'), changedAt: KETTLE.changedAt }, /^The bin of this browser has/],
  ])('says how the stored one stands to it', async (here, says) => {
    const { drop } = openStart({ stored: [here] });
    await drop(fileOf(KETTLE));
    expect(within(await found()).getByText(says)).toBeInTheDocument();
  });

  it('shows what its answers come to under the rules of today, where that is another', async () => {
    const { drop } = openStart();
    await drop(fileOf(KETTLE, THEN));
    const card = await found();
    expect(card).toHaveTextContent('report of 20 November 2026 under the rules 0');
    const [line] = within(card).getAllByRole('listitem');
    expect(line).toHaveTextContent(
      /^Updates come in safely KET-01: .*Met by your answers, now .*Gap$/,
    );
  });

  it('says why it could not be stored, and leaves all as it was', async () => {
    const { drop, user, failNext } = openStartWithTrouble();
    await drop(fileOf(KETTLE));
    failNext();
    await user.click(
      within(await found()).getByRole('button', { name: 'Keep it in this browser' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(/^It could not be stored\./);
    expect(addressShown()).toBe('/');
  });
});

/** Whatever is stored next fails. */
function openStartWithTrouble() {
  const shown = openStart();
  const { repository } = shown;
  return {
    ...shown,
    failNext: () => {
      repository.add = () => Promise.reject(new Error('The disk is full.'));
    },
  };
}

describe('another file', () => {
  it.each([
    [new File(['{"a": 1}'], 'other.json'), /Its “kind” is nothing/],
    [new File(['{"kind": '], 'cut.json'), /It is no JSON, or is cut off/],
    [new File([], 'empty.pdf'), /It is empty/],
    [new File([new Uint8Array([0xff, 0xfe, 0x00])], 'zip.zip'), /neither a PDF nor text in UTF-8/],
    [new File(['%PDF-1.7 nonsense'], 'torn.pdf'), /The PDF cannot be read/],
    [new File(['x'.repeat(20_000_001)], 'huge.json'), /It has 21 MB; no session has more/],
  ])('is refused with the reason: %#', async (file, reason) => {
    const { drop, records } = openStart();
    await drop(file);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(`${file.name} cannot be opened`);
    expect(alert).toHaveTextContent(reason);
    expect(alert).toHaveTextContent(/Nothing has been changed/);
    expect(records.size).toBe(0);
  });
});
