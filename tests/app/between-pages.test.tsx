/** What happens to answers on the way from page to page, besides being stored. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { isWarnedOf } from './closing.ts';
import { called } from './called.ts';
import { KETTLE_ANSWERS, kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { show, type StoredRecord } from './show.tsx';

const UNSAVED = /^Not saved yet: Continue saves this page\./;

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

describe('what is filled in and not submitted, after the page is loaded again', () => {
  const KEPT = 'cra-update-checklist-drafts';

  /** Loads the page anew, as the browser does: nothing is left but what is stored. */
  async function reload(
    records: Map<string, unknown>,
    address = '/sessions/Kettle/questions/support',
  ) {
    cleanup();
    return show(address, { rules: kettles, stored: [...records.values()] as StoredRecord[] });
  }

  const years = () => screen.findByRole('textbox', { name: 'Number of years' });

  it('is there again, is said to be unsaved, and is forgotten once it is submitted', async () => {
    const { user, records } = await openPage('support');
    await user.type(await years(), '7');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    const again = await reload(records);
    expect(await years()).toHaveValue('7');
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
    expect(screen.getByText(UNSAVED)).toBeInTheDocument();
    expect(isWarnedOf()).toBe(true);
    await again.user.click(screen.getByRole('button', { name: 'Continue' }));
    await pageTitle('How do updates get in?');
    expect(sessionStorage.getItem(KEPT)).toBeNull();
    expect(again.records.get('Kettle')).toMatchObject({ answers: { years: 7, declared: 'no' } });
  });

  it('is told in the list of products', async () => {
    const { user, records } = await openPage('support');
    await user.type(await years(), '7');
    await reload(records, '/');
    expect(await screen.findAllByText('1 page filled in and not saved yet')).toHaveLength(1);
  });

  it('goes with a session that is gone', async () => {
    const { user, records } = await openPage('support');
    await user.type(await years(), '7');
    records.delete('Kettle');
    await reload(records, '/');
    await screen.findByRole('heading', { level: 3, name: 'Teapot' });
    await waitFor(() => expect(sessionStorage.getItem(KEPT)).toBeNull());
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[1]'],
    ['a draft of another shape', '{"Kettle/support":{"years":{"a":{"b":1}},"declared":7}}'],
    ['options that are not offered', '{"Kettle/support":{"declared":"perhaps","years":["7"]}}'],
    ['routes where none are asked for', '{"Kettle/support":{"declared":{"air":"yes"}}}'],
    ['nothing', 'null'],
  ])('is ignored where it is %s', async (_what, kept) => {
    sessionStorage.setItem(KEPT, kept);
    const { user, records } = await openPage('support', { role: 'maker', declared: 'yes' });
    expect(await years()).toHaveValue('');
    expect(screen.getByRole('radio', { name: 'Yes' })).toBeChecked();
    await user.type(await years(), '7');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await pageTitle('How do updates get in?');
    expect(records.get('Kettle')).toMatchObject({ answers: { years: 7, declared: 'yes' } });
  });

  it('does no harm where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { user } = await openPage('support');
    await user.type(await years(), '7');
    await user.click(screen.getByRole('link', { name: 'Answers' }));
    await user.click(await screen.findByRole('link', { name: /^Answer.*supported/ }));
    expect(await years()).toHaveValue('7');
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
    await user.click(screen.getByRole('link', { name: 'Pages' }));
    await user.click(await screen.findByRole('link', { name: 'Who checks an update?' }));
    await pageTitle('Who checks an update?');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await pageTitle('How do updates get in?');
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
