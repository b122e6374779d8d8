import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { kettles } from './kettle-rules.ts';
import { session } from './sessions.ts';
import { addressShown, show, type ShowOptions } from './show.tsx';

const button = (name: string) => screen.getByRole('button', { name });

/** Opens the application with something that is slow until it is released. */
function showSlow(address: string, deed: 'list' | 'read', options: ShowOptions) {
  let release = (): void => undefined;
  const shown = show(address, {
    ...options,
    before: ({ hold }) => {
      release = hold(deed);
    },
  });
  return { ...shown, release };
}

describe('the list of products', () => {
  it('says that it is being read, while a product can be started already', async () => {
    const { release } = showSlow('/', 'list', { stored: [session('Lock')] });
    expect(screen.getByText('Looking for your products…')).toBeInTheDocument();
    expect(button('Start with a product')).toBeEnabled();
    release();
    await screen.findByRole('heading', { level: 3, name: 'Lock' });
    expect(screen.queryByText('Looking for your products…')).toBeNull();
  });

  it('that cannot be read says why and what is safe, and is read on the next try', async () => {
    const { user, fail, mend } = show('/', {
      stored: [session('Lock')],
      before: ({ fail }) => fail('list', 'The disk does not answer.'),
    });
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Your products could not be read');
    expect(notice).toHaveTextContent('The disk does not answer.');
    expect(notice).toHaveTextContent('what was stored before is still where it was');

    fail('list', 'The disk is gone.');
    await user.click(button('Try again'));
    await waitFor(() => expect(notice).toHaveTextContent('The disk is gone.'));
    mend('list');
    await user.click(button('Try again'));
    await screen.findByRole('heading', { level: 3, name: 'Lock' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('an address of a session', () => {
  it('says that the session is being opened', async () => {
    const { release } = showSlow('/sessions/Kettle/review', 'read', {
      rules: kettles,
      stored: [session('Kettle')],
    });
    expect(screen.getByText('Opening the session…')).toBeInTheDocument();
    release();
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
  });

  it('says why the session cannot be opened, and opens it on the next try', async () => {
    const { user, mend } = show('/sessions/Kettle/review', {
      rules: kettles,
      stored: [session('Kettle')],
      before: ({ fail }) => fail('read', 'The disk does not answer.'),
    });
    await screen.findByRole('heading', { level: 1, name: 'The session could not be opened' });
    expect(screen.getByText('The disk does not answer.')).toBeInTheDocument();
    mend('read');
    await user.click(button('Try again'));
    await screen.findByRole('heading', { level: 1, name: 'Check your answers' });
  });

  it.each([
    ['the page last shown', { answers: { role: 'maker' }, lastPage: 'routes' }, 'questions/routes'],
    ['the first open page', { answers: { role: 'maker' } }, 'questions/buyer'],
    [
      'the first open page where the last one is no longer asked',
      { answers: {}, lastPage: 'gone' },
      'questions/role',
    ],
    ['the result when nothing is open', { answers: { role: 'seller' } }, 'result'],
  ])('without a screen leads to %s', async (_where, stored, place) => {
    show('/sessions/Kettle', { rules: kettles, stored: [session('Kettle', stored)] });
    await waitFor(() => expect(addressShown()).toBe(`/sessions/Kettle/${place}`));
  });

  it('with an unknown screen says that there is no such page', async () => {
    show('/sessions/Kettle/nonsense', { rules: kettles, stored: [session('Kettle')] });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is no such page' }),
    ).toBeInTheDocument();
  });

  it('with a page that is not asked says which it is, and where to go on', async () => {
    const { user } = show('/sessions/Kettle/questions/routes', {
      rules: kettles,
      stored: [session('Kettle', { answers: { role: 'seller' } })],
    });
    await screen.findByRole('heading', { level: 1, name: 'This page is not asked now' });
    expect(
      screen.getByText(/“How do updates get in\?” makes no difference to you/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Check your answers' })).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Go on where you stopped' }));
    await screen.findByRole('heading', { level: 1, name: 'Result for Kettle' });
  });
});
