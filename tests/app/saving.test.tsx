import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { isWarnedOf } from './closing.ts';
import { catchFiles } from './files.ts';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show, TODAY, type ShowOptions } from './show.tsx';

const FAILED = 'Your last answers could not be stored';

/** The page on reporting with its answer, nothing submitted yet. */
async function fillIn(options: ShowOptions = {}) {
  const shown = show('/sessions/Kettle/questions/ready', {
    rules: kettles,
    stored: [session('Kettle', { answers: { role: 'maker' }, lastPage: 'ready' })],
    ...options,
  });
  await shown.user.click(await screen.findByRole('radio', { name: 'No' }));
  return shown;
}

/** Fills in the page and submits it, which fails. */
async function failToStore() {
  const shown = await fillIn({ before: ({ fail }) => fail('change', 'The disk is full.') });
  await submit(shown.user);
  const notice = await screen.findByRole('alert');
  await waitFor(() => expect(notice).toHaveFocus());
  return { ...shown, notice };
}

const submit = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Continue' }));
const retry = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Try again' }));
const nextPage = () => screen.findByRole('heading', { level: 1, name: 'The buyer' });

describe('a page that takes long to store', () => {
  it('says so, keeps standing, and goes on once it is stored', async () => {
    const { user, hold } = await fillIn();
    const release = hold('change');
    await submit(user);
    expect(await screen.findByRole('button', { name: 'Saving…' })).toBeInTheDocument();
    expect(addressShown()).toBe('/sessions/Kettle/questions/ready');
    release();
    await nextPage();
    expect(screen.getByRole('button', { name: 'Continue' })).toBeInTheDocument();
  });

  it('is stored once, however often it is submitted meanwhile', async () => {
    const { user, hold, records, repository } = await fillIn();
    const change = vi.spyOn(repository, 'change');
    const release = hold('change');
    screen.getByRole('button', { name: 'Continue' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Saving…' });
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    screen.getByRole('button', { name: 'Saving…' }).focus();
    await user.keyboard('{Enter}{Enter}');
    release();
    await nextPage();
    expect(change).toHaveBeenCalledTimes(1);
    expect(records.get('Kettle')).toMatchObject({ answers: { ready: 'no' } });
  });

  it('is said to be saved, to those who do not see the screen too', async () => {
    const { user } = await fillIn();
    expect(screen.getByText('saved 09:05')).toBeInTheDocument();
    await submit(user);
    const said = await screen.findByText('Saved at 10:42.');
    expect(said.closest('[role="status"]')).not.toBeNull();
    expect(screen.getByText('saved 10:42')).toBeInTheDocument();
  });
});

describe('a page that cannot be stored', () => {
  it('says why and what is kept where, in a notice that takes the focus', async () => {
    const { notice, records } = await failToStore();
    expect(notice).toHaveTextContent(FAILED);
    expect(notice).toHaveTextContent('The disk is full.');
    expect(notice).toHaveTextContent('The answers on this page are kept in this tab only');
    expect(screen.getByText('not saved')).toBeInTheDocument();
    expect(records.get('Kettle')).toMatchObject({ answers: { role: 'maker' } });
    expect(records.get('Kettle')).not.toHaveProperty('answers.ready');
  });

  it('keeps its answers, and stays where it is', async () => {
    await failToStore();
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
    expect(addressShown()).toBe('/sessions/Kettle/questions/ready');
  });

  it('warns before the tab is closed, until it is stored', async () => {
    const { user, mend } = await failToStore();
    expect(isWarnedOf()).toBe(true);
    mend('change');
    await retry(user);
    await nextPage();
    expect(isWarnedOf()).toBe(false);
  });

  it('is stored by "Try again", which leads on', async () => {
    const { user, records, mend } = await failToStore();
    mend('change');
    await retry(user);
    await nextPage();
    expect(screen.queryByText(FAILED)).toBeNull();
    expect(records.get('Kettle')).toMatchObject({ answers: { role: 'maker', ready: 'no' } });
  });

  it('takes the focus again when the next try fails too', async () => {
    const { user, notice } = await failToStore();
    await retry(user);
    await waitFor(() => expect(screen.getByRole('alert')).not.toBe(notice));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(screen.getByRole('alert')).toHaveTextContent('The disk is full.');
  });

  it('is stored in the order in which it was answered, the last answer winning', async () => {
    const { user, records, mend, notice } = await failToStore();
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await submit(user);
    await waitFor(() => expect(screen.getByRole('alert')).not.toBe(notice));
    mend('change');
    await retry(user);
    await nextPage();
    expect(records.get('Kettle')).toMatchObject({ answers: { role: 'maker', ready: 'yes' } });
  });

  it('is stored together with a page that is submitted after it', async () => {
    const { user, records, mend } = await failToStore();
    await user.click(screen.getByRole('link', { name: 'Answers' }));
    await user.click(await screen.findByRole('link', { name: /^Answer.*updates get in/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'By cable' }));
    expect(screen.getByText(FAILED)).toBeInTheDocument();
    mend('change');
    await submit(user);
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
    expect(records.get('Kettle')).toMatchObject({
      answers: { role: 'maker', ready: 'no', routes: ['cable'] },
    });
    expect(screen.queryByText(FAILED)).toBeNull();
  });

  it('is saved to a file, with the answers that are not stored', async () => {
    const files = catchFiles();
    const { user } = await failToStore();
    await user.click(screen.getByRole('button', { name: 'Save the answers to a file' }));
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['kettle.json', 'application/json'],
    ]);
    expect(JSON.parse((await files[0]?.text()) ?? '')).toEqual({
      format: 1,
      product: { name: 'Kettle', version: '' },
      on: TODAY,
      answers: { role: 'maker', ready: 'no' },
    });
  });
});
