/** What happens to answers on the way from page to page, besides being stored. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { isWarnedOf } from './closing.ts';
import { called } from './called.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { show } from './show.tsx';

const UNSAVED = 'Not saved yet: Continue saves this page.';

/** A page about a kettle, in a list with a teapot that stands at the same page. */
async function openPage(page: string, answers: Answers = { role: 'maker' }) {
  const shown = show(`/sessions/Kettle/questions/${page}`, {
    rules: kettles,
    stored: ['Kettle', 'Teapot'].map((id) => session(id, { answers, lastPage: page })),
  });
  await screen.findByRole('button', { name: 'Continue' });
  return shown;
}

const pageTitle = (title: string) => screen.findByRole('heading', { level: 1, name: title });

describe('what is filled in and not submitted', () => {
  it('is said to be unsaved', async () => {
    const { user } = await openPage('ready');
    expect(screen.queryByText(UNSAVED)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(await screen.findByText(UNSAVED)).toBeInTheDocument();
    expect(isWarnedOf()).toBe(true);
  });

  it('is unsaved no longer once it is as it was', async () => {
    const { user } = await openPage('ready', { role: 'maker', ready: 'yes' });
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await screen.findByText(UNSAVED);
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await waitFor(() => expect(screen.queryByText(UNSAVED)).toBeNull());
    expect(isWarnedOf()).toBe(false);
    await user.click(screen.getByRole('link', { name: 'Leave' }));
    await user.click(await screen.findByRole('link', { name: called('Continue with Kettle') }));
    expect(await screen.findByRole('radio', { name: 'Yes' })).toBeChecked();
    expect(screen.queryByText(UNSAVED)).toBeNull();
  });

  it('is told once, on the screen that one comes to', async () => {
    const { user } = await openPage('ready');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    const said = () => document.querySelector('[data-announcement] span');
    expect(said()).toBeEmptyDOMElement();
    await user.click(screen.getByRole('link', { name: 'Answers' }));
    await waitFor(() => expect(said()).toHaveTextContent('1 page filled in and not saved yet.'));
    const first = said();
    await user.click(screen.getByRole('link', { name: 'Pages' }));
    await screen.findByText('not saved yet');
    expect(said()).toBe(first);
  });

  it('is kept for its own product alone', async () => {
    const { user } = await openPage('support');
    await user.type(screen.getByRole('textbox', { name: 'Number of years' }), '7');
    await user.click(screen.getByRole('link', { name: 'Leave' }));
    await user.click(await screen.findByRole('link', { name: called('Continue with Teapot') }));
    expect(await screen.findByRole('textbox', { name: 'Number of years' })).toHaveValue('');
    expect(screen.queryByText(UNSAVED)).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Leave' }));
    await user.click(await screen.findByRole('link', { name: called('Continue with Kettle') }));
    expect(await screen.findByRole('textbox', { name: 'Number of years' })).toHaveValue('7');
    expect(screen.getByText(UNSAVED)).toBeInTheDocument();
  });

  it('is forgotten once it is submitted', async () => {
    const { user } = await openPage('ready');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await pageTitle('The buyer');
    await user.click(screen.getByRole('link', { name: 'Answers' }));
    await user.click(await screen.findByRole('link', { name: /^Change.*procedure/ }));
    expect(await screen.findByRole('radio', { name: 'No' })).toBeChecked();
    expect(screen.queryByText(UNSAVED)).toBeNull();
    expect(isWarnedOf()).toBe(false);
  });
});

describe('the button that submits a page', () => {
  it('takes no notice of the second click of a double click', async () => {
    await openPage('ready');
    const button = screen.getByRole('button', { name: 'Continue' });
    expect(fireEvent.click(button, { detail: 2 })).toBe(false);
    expect(fireEvent.click(button, { detail: 1 })).toBe(true);
    expect(await screen.findByRole('alert')).toHaveTextContent('There is a problem');
  });
});

describe('a change that set out from the result', () => {
  it('goes the usual way once one has turned to another page', async () => {
    const { user } = await openPage('role', KETTLE_ANSWERS);
    await user.click(screen.getByRole('link', { name: 'Result' }));
    const [change] = await screen.findAllByRole('link', { name: /^Change.*procedure/ });
    await user.click(change ?? document.body);
    await pageTitle('Reporting in time');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await pageTitle('Who checks an update?');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await pageTitle('Check your answers');
  });
});

describe('the page last shown', () => {
  it('is remembered with the session', async () => {
    const { user, records } = await openPage('ready', KETTLE_ANSWERS);
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await pageTitle('Who checks an update?');
    await waitFor(() => expect(records.get('Kettle')).toMatchObject({ lastPage: 'checks' }));
  });

  it('does not matter so much that a failure to remember it is said', async () => {
    const { user, fail, repository } = await openPage('ready', KETTLE_ANSWERS);
    const change = vi.spyOn(repository, 'change');
    fail('change', 'The disk is full.');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await pageTitle('Who checks an update?');
    await waitFor(() => expect(change).toHaveBeenCalledTimes(1));
    await expect(change.mock.results[0]?.value).rejects.toThrow('The disk is full.');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
