import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { catchFiles } from './files.ts';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show } from './show.tsx';

const CHANGED = /^This session was changed in another tab/;

async function openPage(page: string, before: Answers = { role: 'maker' }) {
  const shown = show(`/sessions/Kettle/questions/${page}`, {
    rules: kettles,
    stored: [session('Kettle', { answers: before, lastPage: page })],
  });
  await screen.findByRole('button', { name: 'Continue' });
  return {
    ...shown,
    /** Stores answers past this tab, as another one does. */
    answerElsewhere: (answers: Answers) => {
      shown.records.set('Kettle', session('Kettle', { answers, revision: 9 }));
      shown.tellOfChange();
    },
  };
}

const buyer = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name });

describe('a session that is changed in another tab', () => {
  it('says so, and what becomes of what is submitted here', async () => {
    const { answerElsewhere } = await openPage('ready');
    answerElsewhere({ role: 'maker', fitted: 'no' });
    const notice = await screen.findByText(CHANGED);
    expect(notice.parentElement).toHaveAttribute('role', 'status');
    expect(notice).toHaveTextContent('nothing is overwritten but what you change on this page');
  });

  it('says nothing where only its name and the page last shown have changed', async () => {
    const { records, tellOfChange } = await openPage('ready');
    const product = { name: 'Teapot', version: '' };
    records.set(
      'Kettle',
      session('Kettle', { answers: { role: 'maker' }, lastPage: 'buyer', product }),
    );
    tellOfChange();
    expect(await screen.findAllByText('Teapot')).not.toEqual([]);
    expect(screen.queryByText(CHANGED)).toBeNull();
  });

  it('shows the changes when asked, on the same page', async () => {
    const { user, answerElsewhere } = await openPage('buyer');
    answerElsewhere({ role: 'maker', fitted: 'no' });
    await screen.findByText(CHANGED);
    await user.click(screen.getByRole('button', { name: 'Show the changes' }));
    await waitFor(() => expect(screen.queryByText(CHANGED)).toBeNull());
    expect(buyer('Is it fitted to one buyer?', 'No')).toBeChecked();
    expect(screen.queryByText(CHANGED)).toBeNull();
    expect(addressShown()).toBe('/sessions/Kettle/questions/buyer');
  });

  it('keeps what was stored there beside what is submitted here, and goes on from both', async () => {
    const { user, records, answerElsewhere } = await openPage('ready');
    answerElsewhere({ role: 'maker', fitted: 'no', colour: 'red' });
    await screen.findByText(CHANGED);
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Support' });
    expect(records.get('Kettle')).toMatchObject({
      answers: { role: 'maker', fitted: 'no', colour: 'red', ready: 'yes' },
    });
    expect(screen.queryByText(CHANGED)).toBeNull();
  });

  it('keeps what was stored there after a page was submitted here, when the next page is', async () => {
    const { user, records, answerElsewhere } = await openPage('ready');
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'The buyer' });
    answerElsewhere({ role: 'maker', ready: 'no' });
    await screen.findByText(CHANGED);
    await user.click(buyer('Is it fitted to one buyer?', 'No'));
    await user.click(buyer('What colour does the buyer like?', 'Red'));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Support' });
    expect(records.get('Kettle')).toMatchObject({
      answers: { role: 'maker', fitted: 'no', colour: 'red', ready: 'no' },
    });
  });
});

describe('a page on which another tab stores answers', () => {
  const before = { role: 'maker', fitted: 'yes', colour: 'red' };
  const meanwhile = { role: 'maker', fitted: 'no', colour: 'blue' };

  it('shows them where nothing has been filled in, and Continue keeps them', async () => {
    const { user, records, answerElsewhere } = await openPage('buyer', before);
    answerElsewhere(meanwhile);
    await screen.findByText(CHANGED);
    await waitFor(() => expect(buyer('Is it fitted to one buyer?', 'No')).toBeChecked());
    expect(screen.queryByText(/^Not saved yet/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Support' });
    expect(records.get('Kettle')).toMatchObject({ answers: meanwhile });
  });

  it('keeps what has been filled in, and stores that alone', async () => {
    const { user, records, answerElsewhere } = await openPage('buyer', {
      role: 'maker',
      colour: 'red',
    });
    await user.click(buyer('Is it fitted to one buyer?', 'Yes'));
    answerElsewhere(meanwhile);
    await screen.findByText(CHANGED);
    await waitFor(() => expect(buyer('What colour does the buyer like?', 'Blue')).toBeChecked());
    expect(buyer('Is it fitted to one buyer?', 'Yes')).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Support' });
    expect(records.get('Kettle')).toMatchObject({
      answers: { role: 'maker', fitted: 'yes', colour: 'blue' },
    });
  });

  it('takes back what it has taken in when one says so', async () => {
    const { user, records, answerElsewhere } = await openPage('buyer', before);
    answerElsewhere(meanwhile);
    await waitFor(() => expect(buyer('Is it fitted to one buyer?', 'No')).toBeChecked());
    await user.click(buyer('Is it fitted to one buyer?', 'Yes'));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Support' });
    expect(records.get('Kettle')).toMatchObject({ answers: { ...meanwhile, fitted: 'yes' } });
  });

  it('overwrites nothing untouched even before it has heard of it', async () => {
    const { user, records } = await openPage('buyer', before);
    records.set('Kettle', session('Kettle', { answers: meanwhile, revision: 9 }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Support' });
    expect(records.get('Kettle')).toMatchObject({ answers: meanwhile });
  });

  it('shows them beside what was filled in before one left the page', async () => {
    const { user, answerElsewhere } = await openPage('buyer', { role: 'maker', colour: 'red' });
    await user.click(buyer('Is it fitted to one buyer?', 'Yes'));
    await user.click(screen.getByRole('link', { name: 'Answers' }));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    answerElsewhere({ role: 'maker', colour: 'blue' });
    await screen.findByText('Blue');
    await user.click(screen.getByRole('link', { name: /^Answer.*fitted/ }));
    await screen.findByRole('heading', { level: 1, name: 'The buyer' });
    expect(buyer('Is it fitted to one buyer?', 'Yes')).toBeChecked();
    expect(buyer('What colour does the buyer like?', 'Blue')).toBeChecked();
  });
});

describe('a session whose answers are changed in another tab while none are filled in', () => {
  it('shows the changes at once', async () => {
    const { records, tellOfChange } = show('/sessions/Kettle/review', {
      rules: kettles,
      stored: [session('Kettle', { answers: { role: 'maker' } })],
    });
    await screen.findByText('1 of 5 pages answered.');
    records.set('Kettle', session('Kettle', { answers: { role: 'maker', ready: 'no' } }));
    tellOfChange();
    expect(await screen.findByText('2 of 5 pages answered.')).toBeInTheDocument();
    expect(screen.queryByText(CHANGED)).toBeNull();
  });
});

describe('the result, while another tab changes answers', () => {
  it('is said to be another one now', async () => {
    const { records, tellOfChange } = show('/sessions/Kettle/result', {
      rules: kettles,
      stored: [session('Kettle', { answers: { role: 'maker' } })],
    });
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
    records.set('Kettle', session('Kettle', { answers: { role: 'maker', ready: 'no' } }));
    tellOfChange();
    const said = await screen.findByText(
      'Another tab has changed answers; this is the result now.',
    );
    expect(said.closest('[role=status]')).not.toBeNull();
  });
});

describe('a session that is deleted for good in another tab', () => {
  it('says so when a page is submitted, and saves all answers to a file', async () => {
    const files = catchFiles();
    const { user, records, tellOfChange } = await openPage('ready');
    records.delete('Kettle');
    tellOfChange();
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    const notice = within(await screen.findByRole('alert'));
    expect(notice.getByText('The session is no longer in this browser.')).toBeInTheDocument();
    expect(notice.getByText(/^It was deleted for good/)).toBeInTheDocument();
    expect(notice.queryByRole('button', { name: 'Try again' })).toBeNull();
    await user.click(notice.getByRole('button', { name: 'Save the answers to a file' }));
    expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({
      answers: { role: 'maker', ready: 'no' },
    });
  });
});

describe('the list of products', () => {
  it('follows what another tab does', async () => {
    const { records, tellOfChange } = show('/', { stored: [session('Lock')] });
    await screen.findByRole('heading', { level: 3, name: 'Lock' });
    records.set('Lamp', session('Lamp'));
    records.delete('Lock');
    tellOfChange();
    await screen.findByRole('heading', { level: 3, name: 'Lamp' });
    expect(screen.queryByRole('heading', { level: 3, name: 'Lock' })).toBeNull();
  });
});
