import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import ruleset from 'virtual:ruleset';
import { describe, expect, it, vi } from 'vitest';
import { NAME_LIMIT, VERSION_LIMIT } from '#sessions/session.ts';
import { addressShown, errorSummary, show, type ShowOptions } from './show.tsx';

async function openForm(options: ShowOptions = {}) {
  const shown = show('/', options);
  await shown.user.click(screen.getByRole('button', { name: 'Start with a product' }));
  return shown;
}

const nameField = () => screen.getByRole('textbox', { name: 'Name of the product' });
const versionField = () => screen.getByRole('textbox', { name: 'Version (optional)' });
const start = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Start' }));
const firstQuestion = () =>
  screen.findByRole('heading', { level: 1, name: ruleset.pages[0]?.title ?? '' });

describe('the form for a new product', () => {
  it('opens with the focus on the name', async () => {
    await openForm();
    expect(nameField()).toHaveFocus();
    expect(nameField()).toBeValid();
    expect(versionField()).toHaveAccessibleDescription(/Several versions of one product/);
  });

  it('closes on Cancel, and forgets what was typed', async () => {
    const { user, records } = await openForm();
    await user.type(nameField(), 'Speaker');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    const opener = screen.getByRole('button', { name: 'Start with a product' });
    await waitFor(() => expect(opener).toHaveFocus());
    await user.click(opener);
    expect(nameField()).toHaveValue('');
    expect(records.size).toBe(0);
  });

  it('refuses an empty name, with the error at the field and in a summary that takes the focus', async () => {
    const { user, records } = await openForm();
    await start(user);
    expect(await errorSummary()).toHaveTextContent('There is a problem');
    expect(nameField()).toBeInvalid();
    expect(nameField()).toHaveAccessibleDescription('Error: Enter the name of the product');
    expect(versionField()).toBeValid();
    expect(records.size).toBe(0);

    await user.click(screen.getByRole('link', { name: 'Enter the name of the product' }));
    expect(nameField()).toHaveFocus();
    expect(addressShown()).toBe('/');
  });

  it('refuses a name of blanks alone', async () => {
    const { user, records } = await openForm();
    await user.type(nameField(), '   ');
    await start(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter the name of the product');
    expect(records.size).toBe(0);
  });

  it('takes the focus to the summary again at the next attempt', async () => {
    const { user } = await openForm();
    await start(user);
    await errorSummary();
    await user.click(versionField());
    expect(versionField()).toHaveFocus();
    await start(user);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  });

  it('withdraws the error as soon as there is a name', async () => {
    const { user } = await openForm();
    await start(user);
    await errorSummary();
    await user.type(nameField(), 'S');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(nameField()).toBeValid();
  });

  it('names each field that is too long, with its limit', async () => {
    const { user, records } = await openForm();
    await user.click(nameField());
    await user.paste('n'.repeat(NAME_LIMIT + 1));
    await user.click(versionField());
    await user.paste('v'.repeat(VERSION_LIMIT + 2));
    await start(user);
    await errorSummary();
    const links = screen.getAllByRole('link', { name: /^Shorten/ });
    expect(links.map((link) => link.textContent)).toEqual([
      `Shorten the name to ${NAME_LIMIT} characters; it has ${NAME_LIMIT + 1}`,
      `Shorten the version to ${VERSION_LIMIT} characters; it has ${VERSION_LIMIT + 2}`,
    ]);
    expect(versionField()).toHaveAccessibleDescription(/Shorten the version/);
    await user.click(screen.getByRole('link', { name: /Shorten the version/ }));
    expect(versionField()).toHaveFocus();
    expect(records.size).toBe(0);
  });

  it('takes names up to the limit, without the blanks around them', async () => {
    const { user, records } = await openForm();
    await user.click(nameField());
    await user.paste(` ${'n'.repeat(NAME_LIMIT)} `);
    await user.type(versionField(), ' 2.1 ');
    await start(user);
    await waitFor(() =>
      expect(records.get('new-1')).toMatchObject({
        product: { name: 'n'.repeat(NAME_LIMIT), version: '2.1' },
        rulesetVersion: ruleset.version,
        answers: {},
      }),
    );
  });

  it('leads to the first question', async () => {
    const { user } = await openForm();
    await user.type(nameField(), 'Speaker{Enter}');
    const heading = await firstQuestion();
    await waitFor(() => expect(heading).toHaveFocus());
    expect(addressShown()).toBe(`/sessions/new-1/questions/${ruleset.pages[0]?.id ?? ''}`);
  });

  it('asks the browser to keep what is stored, and goes on whatever that says', async () => {
    const persist = vi.spyOn(navigator.storage, 'persist').mockRejectedValue(new Error('no'));
    const { user } = await openForm();
    expect(persist).not.toHaveBeenCalled();
    await user.type(nameField(), 'Speaker{Enter}');
    await firstQuestion();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('keeps what was typed when it cannot be stored, says why, and stores it on the next try', async () => {
    const { user, records, mend } = await openForm({
      before: ({ fail }) => fail('add', 'There is no room left.'),
    });
    await user.type(nameField(), 'Speaker');
    await user.type(versionField(), '2');
    await start(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be stored. There is no room left. Nothing has been lost; what you entered is still here.',
    );
    expect(nameField()).toHaveValue('Speaker');
    expect(versionField()).toHaveValue('2');
    expect(addressShown()).toBe('/');
    expect(records.size).toBe(0);

    mend('add');
    await start(user);
    await firstQuestion();
    expect([...records.values()]).toMatchObject([{ product: { name: 'Speaker', version: '2' } }]);
  });

  it('begins one session even if it is submitted again while the first is being stored', async () => {
    let release = (): void => undefined;
    const { user, records } = await openForm({
      before: ({ hold }) => {
        release = hold('add');
      },
    });
    await user.type(nameField(), 'Speaker{Enter}{Enter}');
    release();
    await firstQuestion();
    expect([...records.keys()]).toEqual(['new-1']);
  });
});
