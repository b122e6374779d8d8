import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ReleaseRecord } from '#engine/release-record.ts';
import type { Session } from '#sessions/session.ts';
import { called } from './called.ts';
import { kettles } from './kettle-rules.ts';
import { kettleReleases, screened } from './kettle-releases.ts';
import { session } from './sessions.ts';
import { addressShown, errorSummary, show, type ShowOptions } from './show.tsx';

const LIST = '/sessions/Kettle/releases';
const NEW = `${LIST}/new`;

async function open(
  address: string,
  releases: readonly ReleaseRecord[] = [],
  more: ShowOptions = {},
) {
  const shown = show(address, {
    rules: kettleReleases,
    stored: [session('Kettle', { releases })],
    ...more,
  });
  await screen.findByRole('heading', { level: 1 });
  const stored = (): readonly ReleaseRecord[] =>
    (shown.records.get('Kettle') as Session | undefined)?.releases ?? [];
  return { ...shown, stored };
}

const result = () => screen.getByRole('status', { name: 'Result' });
const choose = (question: string, option: string): HTMLElement =>
  within(screen.getByRole('group', { name: question })).getByRole('radio', { name: option });
const LOUDER = 'Does it whistle louder?';
const MEASURED = 'Was the noise measured?';

describe('screening a release', () => {
  it('shows the result as one answers, with the reason and what follows', async () => {
    const { user } = await open(NEW);
    expect(screen.getByText('For a kettle that is sold already.')).toBeInTheDocument();
    expect(result()).toHaveTextContent('It shows here as you answer');
    expect(screen.queryByRole('group', { name: MEASURED })).toBeNull();

    await user.click(choose(LOUDER, 'Yes'));
    expect(result()).toHaveTextContent('Assess first');
    expect(result()).toHaveTextContent('It could still be too loud.');
    expect(within(result()).getByRole('link', { name: MEASURED })).toBeInTheDocument();

    await user.click(choose(MEASURED, 'No'));
    expect(result()).toHaveTextContent('Substantial');
    expect(result()).toHaveTextContent(/Nobody measured the noise. \(law: Act Article 2/);
    expect(result()).toHaveTextContent('It is a new kettle.');
  });

  it('takes "Not sure" everywhere, and never for an answer that reassures', async () => {
    const { user } = await open(NEW);
    await user.click(choose(LOUDER, 'No'));
    expect(result()).toHaveTextContent('Not substantial');
    await user.click(choose(LOUDER, 'Not sure'));
    expect(result()).toHaveTextContent('Assess first');
    expect(result()).not.toHaveTextContent('Not substantial');
  });

  it('leads to the question that could settle it', async () => {
    const { user } = await open(NEW);
    await user.click(choose(LOUDER, 'Not sure'));
    await user.click(within(result()).getByRole('link', { name: LOUDER }));
    expect(choose(LOUDER, 'Yes')).toHaveFocus();
  });

  it('is kept with its day, rules, answers, reason and note, and stands in the list', async () => {
    const { user, stored } = await open(NEW);
    await user.click(choose(LOUDER, 'Yes'));
    await user.type(screen.getByLabelText('Name of the release'), ' 2.4.1 ');
    await user.click(choose(MEASURED, 'Yes'));
    await user.type(screen.getByLabelText('Note (optional)'), 'Measured in May.');
    await user.click(screen.getByRole('button', { name: 'Save this screening' }));
    await waitFor(() => expect(addressShown()).toBe(LIST));
    expect(stored()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
        release: '2.4.1',
        rulesetVersion: kettleReleases.version,
        answers: { louder: 'yes', measured: 'yes' },
        result: 'not-substantial',
        because: {
          says: 'The noise stays within bounds.',
          basis: 'law',
          cites: ['Act Article 2'],
        },
        note: 'Measured in May.',
      },
    ]);
    expect(await screen.findByText('2.4.1 is saved: Not substantial.')).toBeInTheDocument();
    expect(screen.getByText('2.4.1', { selector: 'summary strong' })).toBeInTheDocument();
  });

  it('keeps only answers to what is asked', async () => {
    const { user, stored } = await open(NEW);
    await user.click(choose(LOUDER, 'Yes'));
    await user.type(screen.getByLabelText('Name of the release'), '3');
    await user.click(choose(MEASURED, 'No'));
    await user.click(choose(LOUDER, 'No'));
    await user.click(screen.getByRole('button', { name: 'Save this screening' }));
    await waitFor(() => expect(stored()).toHaveLength(1));
    expect(stored()[0]).toMatchObject({ answers: { louder: 'no' }, result: 'not-substantial' });
  });

  it('says what is missing where it has no name, and keeps what was entered', async () => {
    const { user, stored } = await open(NEW);
    await user.click(choose(LOUDER, 'No'));
    await user.click(screen.getByRole('button', { name: 'Save this screening' }));
    const summary = await errorSummary();
    await user.click(within(summary).getByRole('link', { name: 'Enter the name of the release' }));
    expect(screen.getByLabelText('Name of the release')).toHaveFocus();
    expect(choose(LOUDER, 'No')).toBeChecked();
    expect(stored()).toEqual([]);
  });

  it('keeps what is not saved while one looks elsewhere', async () => {
    const { user } = await open(NEW);
    await user.click(choose(LOUDER, 'Yes'));
    await user.type(screen.getByLabelText('Name of the release'), '2.5');
    expect(screen.getByText(/^Not saved yet;/)).toBeInTheDocument();
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await user.click(screen.getByRole('link', { name: 'Back to the releases' }));
    expect(await screen.findByText('2.5 is not saved yet.')).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Go on with what you began' }));
    expect(await screen.findByLabelText('Name of the release')).toHaveValue('2.5');
    expect(choose(LOUDER, 'Yes')).toBeChecked();
  });

  it('says so where it cannot be stored, and keeps everything', async () => {
    const { user, stored, fail } = await open(NEW);
    await user.click(choose(LOUDER, 'No'));
    await user.type(screen.getByLabelText('Name of the release'), '2.5');
    fail('change', 'The disk is full.');
    await user.click(screen.getByRole('button', { name: 'Save this screening' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^It could not be stored\. The disk is full\./,
    );
    expect(screen.getByLabelText('Name of the release')).toHaveValue('2.5');
    expect(stored()).toEqual([]);
  });
});

describe('the releases screened', () => {
  const three = [
    screened('2.1', { at: '2026-11-01T10:00:00.000Z' }),
    screened('2.2', { at: '2026-11-03T10:00:00.000Z', note: 'Looked at by Ada.' }),
    screened('2.0', {
      at: '2026-10-02T10:00:00.000Z',
      answers: { louder: 'yes', measured: 'no' },
      result: 'substantial',
    }),
  ];
  const rows = () =>
    within(screen.getByRole('list', { name: 'Newest first' })).getAllByRole('group');

  it('stand newest first, with day and result', async () => {
    await open(LIST, three);
    expect(rows().map((row) => row.querySelector('summary')?.textContent)).toEqual([
      '2.23 November 2026✓Not substantial',
      '2.11 November 2026✓Not substantial',
      '2.02 October 2026△Substantial',
    ]);
  });

  it('open to answers, reason, provisions, note and what follows', async () => {
    const { user } = await open(LIST, three);
    await user.click(screen.getByText('2.2', { selector: 'summary strong' }));
    const row = within(rows()[0] as HTMLElement);
    expect(row.getByText(/^The noise stays within bounds\./)).toBeVisible();
    expect(row.getByText('Note: Looked at by Ada.')).toBeVisible();
    expect(row.getByText(LOUDER)).toBeVisible();
    expect(row.getByText(/^Keep the note\./)).toBeVisible();
    expect(row.getAllByText('Act Article 2')[0]).toBeVisible();
  });

  it('have a record to be copied, in the list and where one is looked at again', async () => {
    const { user } = await open(LIST, three);
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(screen.getByText('2.2', { selector: 'summary strong' }));
    await user.click(screen.getByRole('button', { name: called('Copy record as text: 2.2') }));
    expect(copied.mock.calls[0]?.[0]).toMatch(
      /^Screening for substantial modification: Kettle, release 2\.2\n/,
    );
    await screen.findByText('The record of 2.2 is copied.');
    await user.click(screen.getByRole('link', { name: called('Look at it again: 2.2') }));
    await user.click(
      await screen.findByRole('button', { name: called('Copy record as Markdown: 2.2') }),
    );
    expect(copied.mock.calls[1]?.[0]).toMatch(
      /^# Screening for substantial modification: Kettle, release 2\.2\n/,
    );
  });

  it('can be deleted, and the deletion taken back', async () => {
    const { user, stored } = await open(LIST, three);
    await user.click(screen.getByText('2.1', { selector: 'summary strong' }));
    await user.click(screen.getByRole('button', { name: called('Delete 2.1') }));
    const undo = await screen.findByRole('button', { name: 'Bring it back' });
    expect(undo).toHaveFocus();
    expect(stored().map(({ id }) => id)).not.toContain('2.1');
    await user.click(undo);
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(stored().map(({ id }) => id)).toContain('2.1');
    expect(screen.getByRole('heading', { name: 'Newest first' })).toHaveFocus();
  });

  it('can be looked at again: changed answers are a record of their own, beside the older one', async () => {
    const before = screened('2.1');
    const { user, stored } = await open(LIST, [before]);
    await user.click(screen.getByText('2.1', { selector: 'summary strong' }));
    await user.click(screen.getByRole('link', { name: called('Look at it again: 2.1') }));
    expect(await screen.findByLabelText('Name of the release')).toHaveValue('2.1');
    await user.click(choose(LOUDER, 'Not sure'));
    await user.click(screen.getByRole('button', { name: 'Save as a new record' }));
    await waitFor(() => expect(addressShown()).toBe(LIST));
    expect(stored()).toHaveLength(2);
    const [older, newer] = stored();
    expect(older).toEqual(before);
    expect(newer).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      release: '2.1',
      result: 'assess-first',
      answers: { louder: 'not-sure' },
    });
    expect(newer?.at.localeCompare(before.at)).toBe(1);
    const [first, second] = rows();
    expect(first).not.toHaveTextContent('Screened before');
    expect(second).toHaveTextContent(/^2\.1.*Screened before; again on /);
    await user.click(within(second as HTMLElement).getByText('2.1', { selector: 'strong' }));
    await user.click(screen.getByRole('button', { name: called('Delete 2.1 (screened before)') }));
    await waitFor(() => expect(stored()).toEqual([newer]));
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    await waitFor(() => expect(stored()).toEqual([older, newer]));
  });

  it('keep their date where only name or note changes', async () => {
    const before = screened('2.1');
    const { user, stored } = await open(`${LIST}/2.1`, [before]);
    await user.click(choose(LOUDER, 'No'));
    await user.type(screen.getByLabelText('Note (optional)'), 'Measured in May.');
    await user.click(screen.getByRole('button', { name: 'Save name and note' }));
    await waitFor(() => expect(stored()).toEqual([{ ...before, note: 'Measured in May.' }]));
  });

  it('are screened anew under other rules, also with the same answers', async () => {
    const before = screened('2.1', { rulesetVersion: 'old' });
    const { user, stored } = await open(`${LIST}/2.1`, [before]);
    await user.click(screen.getByRole('button', { name: 'Save as a new record' }));
    await waitFor(() => expect(stored()).toHaveLength(2));
    expect(stored()[0]).toEqual(before);
  });

  it('show what came out under older rules, and say if today’s come to something else', async () => {
    const older = screened('1.9', { rulesetVersion: 'old', result: 'assess-first' });
    const same = screened('1.8', { rulesetVersion: 'old', at: '2026-01-01T10:00:00.000Z' });
    const { user } = await open(LIST, [older, same]);
    await user.click(screen.getByText('1.9', { selector: 'summary strong' }));
    const [first, second] = rows();
    expect(first).toHaveTextContent('Assess first');
    expect(first).toHaveTextContent(
      /By today’s rules, .+, the same answers come to another result: Not substantial\./,
    );
    await user.click(screen.getByText('1.8', { selector: 'summary strong' }));
    expect(second).toHaveTextContent(/Today’s rules, .+, come to the same result\./);
  });

  it('show answers to questions that are gone by what is left of them', async () => {
    const gone = screened('1.9', { answers: { colour: 'red' }, result: 'substantial' });
    const { user } = await open(LIST, [gone]);
    await user.click(screen.getByText('1.9', { selector: 'summary strong' }));
    expect(screen.getByText('red')).toBeVisible();
  });

  it('are none at first, and say so', async () => {
    await open(LIST);
    expect(screen.getByRole('heading', { name: 'None screened yet' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Screen a release' })).toBeInTheDocument();
  });

  it('lead nowhere with an id that is not there', async () => {
    await open(`${LIST}/foreign`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such page');
  });

  it('can be read under rules that screen none', async () => {
    await open(LIST, [screened('2.1')], { rules: kettles });
    expect(screen.getByText('These rules have no questions about releases.')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Screen a release' })).toBeNull();
    expect(screen.getByText('2.1', { selector: 'summary strong' })).toBeInTheDocument();
  });
});
